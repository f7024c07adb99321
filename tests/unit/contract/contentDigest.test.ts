import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { contentDigest } from '../../../src/contract/contentDigest.ts';

it.each(['', 'a', 'hồ sơ', 'x'.repeat(1000)])('writes the digest of %j as RFC 9530 does', (text) => {
  const hash = createHash('sha256').update(text);
  const hex = hash.copy().digest('hex');
  expect(contentDigest(hex)).toBe(`sha-256=:${hash.digest('base64')}:`);
});
