import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

const kiosk = join(import.meta.dirname, '../../src/kiosk');
const read = (path: string) => readFileSync(join(kiosk, path), 'utf8');
const filesOf = (kind: RegExp) => readdirSync(kiosk, { recursive: true, encoding: 'utf8' }).filter((name) => kind.test(name));

const tokens = new Map(
  [...read('styles/tokens.css').matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)].map(([, name, value]) => [name, value]),
);

/** WCAG 2.2 relative luminance and contrast. */
function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

describe('colours', () => {
  test.each([
    ['ink', 'paper'],
    ['ink', 'sheet'],
    ['ink', 'fold'],
    ['ink', 'indigo-wash'],
    ['ink', 'warning-wash'],
    ['ink', 'success-wash'],
    ['ink', 'error-wash'],
    ['ink-soft', 'paper'],
    ['ink-soft', 'sheet'],
    ['ink-soft', 'fold'],
    ['indigo', 'paper'],
    ['indigo', 'sheet'],
    ['indigo', 'indigo-wash'],
    ['indigo', 'accent'],
    ['indigo-deep', 'accent'],
    ['indigo-deep', 'accent-light'],
    ['on-indigo', 'indigo'],
    ['on-indigo-soft', 'indigo'],
    ['calm', 'calm-wash'],
    ['calm', 'paper'],
    ['calm', 'fold'],
    ['warning', 'warning-wash'],
    ['warning', 'paper'],
    ['success', 'success-wash'],
    ['success', 'paper'],
    ['error', 'error-wash'],
    ['error', 'paper'],
    ['error', 'sheet'],
  ])('%s on %s has a contrast of 7:1', (text, ground) => {
    expect(contrast(tokens.get(text)!, tokens.get(ground)!)).toBeGreaterThanOrEqual(7);
  });

  test.each(['paper', 'sheet'])('the line around a field stands out from %s by 3:1', (ground) => {
    expect(contrast(tokens.get('line-strong')!, tokens.get(ground)!)).toBeGreaterThanOrEqual(3);
  });

  test('come from the tokens, in every style', () => {
    const strays = filesOf(/(?<!tokens)\.css$/).flatMap((name) =>
      [...read(name).matchAll(/#[0-9a-f]{3,8}\b/gi)]
        .map(([colour]) => `${name}: ${colour}`)
        .filter((stray) => !/#(000|fff|000000|ffffff)$/.test(stray)),
    );
    expect(strays).toEqual([]);
  });
});

describe('pictograms', () => {
  const drawn = [...read('components/icon/sprite.svg').matchAll(/<symbol id="(\w+)"/g)].map(([, name]) => name);
  const named = [
    ...(/export type IconName =([^;]+);/.exec(read('components/icon/Icon.tsx'))?.[1] ?? '').matchAll(/'(\w+)'/g),
  ].map(([, name]) => name);

  test('that have a name are drawn, and the other way round', () => {
    expect(named.length).toBeGreaterThan(20);
    expect(new Set(drawn)).toEqual(new Set(named));
  });
});

describe('what the content security policy forbids', () => {
  test.each([
    ['style attributes', /\bstyle=\{?["{]/],
    ['raw HTML', /dangerouslySetInnerHTML|innerHTML/],
    ['addresses elsewhere', /(src|href)=["']https?:/],
  ])('no component has %s', (_, pattern) => {
    const sources = filesOf(/\.tsx$/);
    expect(sources.length).toBeGreaterThan(40);
    expect(sources.filter((name) => pattern.test(read(name)))).toEqual([]);
  });
});
