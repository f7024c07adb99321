import { describe, expect, test } from 'vitest';
import { findBuiltFiles, readBuiltFile } from '../../support/kioskBuild.ts';

/** Addresses that are names or links for people, never requests. */
const allowed = [
  /^http:\/\/www\.w3\.org\//, // namespaces of SVG and XHTML
  /^https:\/\/(www\.)?dichvucong\.gov\.vn(\/|$)/, // the national portal, shown as a link
];

/** Help for developers in the error messages of libraries; nothing ever asks these. */
const helpOfLibraries = [
  'https://tinyurl.com/y2uuvskb', // dexie
  'http://bit.ly/2kdckMn', // dexie
  'https://bit.ly/wb-precache', // workbox
  'https://github.com/preactjs/preact-iso#locationprovider', // preact-iso
];

const pages = findBuiltFiles('**/*.{html,js,css,svg,webmanifest,json}');

describe('the built kiosk', () => {
  test('was found', () => {
    expect(pages).toContain('index.html');
    expect(pages.length).toBeGreaterThan(5);
  });

  test.each(pages)('%s names no other origin', (path) => {
    const addresses = findAddresses(readBuiltFile(path).toString());
    expect(addresses.filter((address) => !helpOfLibraries.includes(address) && !isAllowed(address))).toEqual([]);
  });

  test.each(pages.filter((path) => path.endsWith('.html')))('%s has no inline script, style or handler', (path) => {
    const html = readBuiltFile(path).toString();
    expect(html.match(/<script(?![^>]*\bsrc=)[^>]*>|<style|\sstyle=|\son\w+=|javascript:/g) ?? []).toEqual([]);
  });

  test.each(pages.filter((path) => path.endsWith('.js')))('%s makes no code out of texts', (path) => {
    expect(
      readBuiltFile(path)
        .toString()
        .match(/\beval\(|new Function\(|\bFunction\(["'`]/g) ?? [],
    ).toEqual([]);
  });

  test('a foreign address would be noticed', () => {
    const seeded = findAddresses('a{src:url(//fonts.example/x.woff2)} const u="https://cdn.example/reader.wasm"');
    expect(seeded).toEqual(['//fonts.example/x.woff2', 'https://cdn.example/reader.wasm']);
    expect(seeded.some(isAllowed)).toBe(false);
  });
});

const isAllowed = (address: string) => allowed.some((pattern) => pattern.test(address));

/** Absolute addresses, and those that only leave out the scheme where an address is expected. */
function findAddresses(text: string): string[] {
  return [
    ...text.matchAll(/(?:https?|wss?):\/\/[\w.-]+[^\s"'`<>)\\]*|(?<=(?:url\(|src=|href=)["']?)\/\/[\w.-]+[^\s"'`<>)]*/g),
  ].map(([address]) => address);
}
