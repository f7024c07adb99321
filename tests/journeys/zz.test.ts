import { test, expect } from 'vitest';
import { openDesk } from './support/desk.ts';
test('smoke', async () => {
  const t=Date.now();
  const desk = await openDesk();
  console.log('open', Date.now()-t);
  const r = await fetch(desk.address + '/v1/keys'); console.log(r.status, await r.text());
  await desk.province.kill(); let k=Date.now(); await desk.province.restart(); console.log('restart', Date.now()-k);
  const m = await desk.switchOn(); console.log('chromium', Date.now()-t);
  await m.page.goto(desk.address); console.log(await m.page.title());
  await desk.end(); console.log('end', Date.now()-t);
  expect(1).toBe(1);
});
