import { afterAll, beforeAll, expect, test } from 'vitest';
import { openDesk, type Desk, type Machine } from './support/desk.ts';
import { firstVisit, isHome } from './support/homePages.ts';
import { aPersonWithKeyboardAt, type Person } from './support/person.ts';
import { requestPeople, submitRequest } from './support/sampleDossiers.ts';
import { collectTitles, collectTraces, rememberTitles } from './support/traces.ts';

let desk: Desk;
let machine: Machine;
let citizen: Person;
/** Of every page that the window showed. */
const addresses = new Set<string>();

beforeAll(async () => {
  desk = await openDesk();
  machine = await desk.switchOn();
  citizen = aPersonWithKeyboardAt(machine.page);
  machine.page.on('framenavigated', (frame) => void addresses.add(frame.url()));
  await firstVisit(citizen, desk.address);
});
afterAll(() => desk.end());

test('I7: after “Xong” the next citizen finds nothing of the last one', async () => {
  const { page } = machine;
  await rememberTitles(page);
  await submitRequest(citizen);
  await citizen.hand.press(page.getByRole('link', { name: 'Xong, về trang đầu' }));
  await isHome(page);

  const titles = await collectTitles(page);
  const traces = {
    ...(await collectTraces(page)),
    addresses: decodeURIComponent([...addresses].join(' ')),
    titles: titles.join('\n'),
  };
  for (const [place, text] of Object.entries(traces)) {
    for (const personal of requestPeople) expect(text, `${place} says “${personal}”`).not.toContain(personal);
  }
  expect(titles.length).toBeGreaterThan(8);
});
