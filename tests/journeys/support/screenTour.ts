/** A machine of which every screen is looked at: by axe, with a ruler, and over the browser's shoulder. */
import { expect } from 'vitest';
import { provideAxe } from './accessibility.ts';
import { openDesk, type Desk, type Machine } from './desk.ts';
import { watchPages, type PageWatch } from './pageWatch.ts';
import { aPersonAt, type Person } from './person.ts';
import { birthPeople } from './sampleDossiers.ts';
import { scanScreen } from './scanScreen.ts';

export interface ScreenTour {
  desk: Desk;
  machine: Machine;
  person: Person;
  watch: PageWatch;
  /** Everything that is wrong with the screen as it stands is a failure of the test; the tour goes on. */
  look(screen: string, page?: Person['page']): Promise<void>;
}

export async function beginTour(): Promise<ScreenTour> {
  const desk = await openDesk();
  let watch: PageWatch | undefined;
  const machine = await desk.switchOn(async (context) => {
    await provideAxe(context);
    watch = await watchPages(context, desk.address);
  });
  if (!watch) throw new Error('nobody watches');
  const watching = watch;
  return {
    desk,
    machine,
    person: aPersonAt(machine.page),
    watch: watching,
    async look(screen, page = machine.page) {
      expect.soft(await scanScreen(page, watching, birthPeople), screen).toEqual([]);
    },
  };
}
