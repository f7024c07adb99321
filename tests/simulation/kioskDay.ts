/** Carries out what the schedule has for one machine: people's steps, the weather, accidents. */
import type { Chance } from '../../src/kiosk/ports/time.ts';
import type { OutboxRow } from '../../src/kiosk/storage/schema.ts';
import type { DeskPeople } from './deskPeople.ts';
import type { Happening } from './happenings.ts';
import type { KioskEvent, Step } from './schedule.ts';
import { DATABASE, type SimulatedKiosk } from './simulatedKiosk.ts';
import type { SimulatedTime } from './simulatedTime.ts';
import type { SimulatedWindow } from './simulatedWindow.ts';

export interface KioskDay {
  meet(event: KioskEvent): Promise<void>;
  /** On, awake, with a good line and without any accident that still waits to happen. */
  heal(): Promise<void>;
  /** Everything is delivered, and the province was heard since that instant. */
  isSettled(since: string): boolean;
}

export interface KioskDayNeeds {
  kiosk: SimulatedKiosk;
  people: DeskPeople;
  time: Pick<SimulatedTime, 'elapsed'>;
  happened: (what: Happening) => void;
  startsAt: number;
  fileChance: (key: string) => Chance;
}

/** At which desk the machine stands: Pù Luông, as in the sample dossiers. */
const COMMUNE = '14956';

export function createKioskDay({ kiosk, people, time, happened, startsAt, fileChance }: KioskDayNeeds): KioskDay {
  const visits = new Map<string, string>();
  /** Steps that met a dead machine: people wait, and go on when it is back. */
  const waiting: Extract<KioskEvent, { do: 'step' }>[] = [];

  const isOn = () => kiosk.windows().length > 0;
  const windowFor = (wanted: number): SimulatedWindow | undefined =>
    kiosk.windows()[wanted % Math.max(1, kiosk.windows().length)];

  async function boot(windows: number): Promise<void> {
    if (isOn()) return;
    kiosk.boot(windows);
    await kiosk.quiet();
    const first = windowFor(0);
    if (first) await people.tellCommune(first, COMMUNE);
    for (const step of waiting.splice(0)) await meet(step);
  }

  async function takeStep(event: Extract<KioskEvent, { do: 'step' }>): Promise<void> {
    const window = windowFor(event.window);
    if (!window) return void waiting.push(event);
    const { visit, step } = event;
    if (step.do === 'start') {
      const id = await people.start(window, step.offer);
      if (id !== undefined) visits.set(visit, id);
      else if (!window.program.isAlive()) waiting.push(event);
      return;
    }
    const id = visits.get(visit);
    // Nothing could be begun, on a machine without a catalog yet or with a full disk: they went away.
    if (id === undefined) return;
    await actOn(window, id, step);
    if (!window.program.isAlive()) waiting.push(event);
  }

  async function actOn(window: SimulatedWindow, id: string, step: Exclude<Step, { do: 'start' }>): Promise<void> {
    switch (step.do) {
      case 'type':
        return people.type([window], id, step.words);
      case 'typeInBothWindows':
        return people.type(kiosk.windows(), id, step.words);
      case 'attach':
        return people.attach(window, id, step.paperId, photograph(step.file));
      case 'detach':
        return people.detachFirst(window, id);
      case 'discard':
        return people.discard(window, id);
      case 'submit':
        return submit(window, id, step.how);
    }
  }

  async function submit(window: SimulatedWindow, id: string, how: Extract<Step, { do: 'submit' }>['how']): Promise<void> {
    const submitIn = (chosen: readonly SimulatedWindow[]) =>
      people.submit(chosen, id, how === 'oneAfterTheOther' ? 'inTurn' : 'atOnce');
    if (how === 'whileSending') {
      // The sender is at work when the button is pressed: between a request and its answer.
      let done = false;
      kiosk.meanwhile('answered', async () => {
        done = true;
        await submitIn([window]);
      });
      window.wake();
      await kiosk.quiet();
      if (!done && window.program.isAlive()) await submitIn([window]);
      return;
    }
    const pressed = how === 'once' ? [window] : how === 'twice' ? [window, window] : kiosk.windows();
    await submitIn(pressed);
    // As the screen does it.
    if (window.program.isAlive()) void window.sender.sendNow();
  }

  function photograph({ key, size }: { key: string; size: number }): Uint8Array<ArrayBuffer> {
    const bytes = fileChance(`photograph ${key} ${key.startsWith('leaflet') ? '' : size}`).bytes(
      key.startsWith('leaflet') ? 9_000 : size,
    );
    bytes.set([0xff, 0xd8, 0xff]);
    return bytes;
  }

  async function open(event: Extract<KioskEvent, { do: 'open' }>): Promise<void> {
    kiosk.network.weather(event.weather);
    if (isOn() && kiosk.clock.asleep) happened('woken from sleep');
    kiosk.clock.asleep = false;
    if (!isOn()) return boot(event.windows);
    if (event.hint) for (const window of kiosk.windows()) window.wake();
  }

  async function meet(event: KioskEvent): Promise<void> {
    switch (event.do) {
      case 'step':
        return takeStep(event);
      case 'open':
        return open(event);
      case 'close':
        if (event.how === 'asleep') kiosk.clock.asleep = true;
        if (event.how === 'off') kiosk.crash('kill');
        return;
      case 'bootIfOff':
        return boot(event.windows);
      case 'weather':
        return kiosk.network.weather(event.trouble);
      case 'mishap':
        return kiosk.network.nextBatchMeets(event.mishap);
      case 'clockJump':
        happened('clock jump');
        return kiosk.clock.jump(event.ms);
      case 'clockRepair':
        return kiosk.clock.jump(startsAt + time.elapsed() - kiosk.clock.now());
      case 'crash':
        return kiosk.crash(event.crash);
      case 'diskFull':
        return kiosk.disk.fill(event.full);
      case 'crashAt':
        return kiosk.crashAt(event.point);
      case 'killWindow': {
        const second = kiosk.windows()[1];
        if (second) kiosk.killWindow(second);
        return;
      }
      case 'sendNow':
        return void windowFor(0)?.sender.sendNow();
    }
  }

  return {
    meet,
    async heal() {
      kiosk.crashAt(undefined);
      kiosk.network.weather(0);
      kiosk.disk.fill(false);
      kiosk.clock.asleep = false;
      await boot(1);
    },
    isSettled(since) {
      const settings = kiosk.disk.rows<{ key: string; value: unknown }>(DATABASE, 'settings');
      const heardAt = settings.find(({ key }) => key === 'lastHeardAt')?.value;
      if (typeof heardAt !== 'string' || heardAt < since) return false;
      return kiosk.disk.rows<OutboxRow>(DATABASE, 'outbox').every(({ open }) => open === 0);
    },
  };
}
