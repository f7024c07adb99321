import { expect, it } from 'vitest';
import { createLinkPace } from '../../../../src/kiosk/sync/linkPace.ts';

it('S8 a chunk comes to take half a minute of a steady link', () => {
  const pace = createLinkPace();
  const bytesPerMs = 32; // 256 kbit/s
  for (let i = 0; i < 12; i += 1) pace.sent(pace.chunkBytes(), pace.chunkBytes() / bytesPerMs);
  expect(pace.chunkBytes() / bytesPerMs).toBeGreaterThan(28_000);
  expect(pace.chunkBytes() / bytesPerMs).toBeLessThan(32_000);
});

it('cuts make chunks smaller, but never useless', () => {
  const pace = createLinkPace();
  for (let i = 0; i < 40; i += 1) pace.cut();
  expect(pace.chunkBytes()).toBe(32 * 1024);
});

it('the time-out leaves a slow link many times what it needs', () => {
  const pace = createLinkPace();
  expect(pace.timeoutMs(pace.chunkBytes())).toBeGreaterThan(90_000);
});
