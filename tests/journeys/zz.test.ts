import { test, expect, beforeAll, afterAll } from 'vitest';
import { openDesk, type Desk } from './support/desk.ts';
import { aPersonAt } from './support/person.ts';
import { firstVisit } from './support/homePages.ts';
import { startRequest } from './support/sampleDossiers.ts';
import { watchPages } from './support/pageWatch.ts';
let desk: Desk;
beforeAll(async () => { desk = await openDesk(); });
afterAll(() => desk.end());
test('smoke', async () => {
  let w: any;
  const m = await desk.switchOn(async (c) => { w = await watchPages(c, desk.address); });
  m.page.setDefaultTimeout(8000);
  try {
  const p = aPersonAt(m.page);
  await firstVisit(p, desk.address);
  await m.page.screenshot({ path: '/tmp/s1.png' });
  await startRequest(p);
  } finally {
  await m.page.screenshot({ path: '/tmp/s2.png' });
  console.log(m.page.url(), w.takeComplaints(), w.foreignRequests());
  }
});
