/** Carries out what the schedule has for the province: operators' reports, new catalogs, the end and the return of its process. */
import type { Chance } from '../../src/kiosk/ports.ts';
import type { ProvinceLook } from './audit/provinceLook.ts';
import type { ProvinceEvent } from './schedule.ts';
import type { SimulatedKiosk } from './simulatedKiosk.ts';
import type { SimulatedProvince } from './simulatedProvince.ts';

export interface ProvinceDay {
  /** Milliseconds by which its clock is off since it was stepped. */
  clockOffset(): number;
  meet(
    event: ProvinceEvent,
    world: { province: SimulatedProvince; look: ProvinceLook; kiosks: readonly SimulatedKiosk[] },
  ): Promise<void>;
}

export function createProvinceDay(chance: Chance, count: (what: string) => void): ProvinceDay {
  let offset = 0;
  let editions = 0;
  let numbers = 0;
  return {
    clockOffset: () => offset,
    async meet(event, { province, look, kiosks }) {
      switch (event.do) {
        case 'progress': {
          const received = await look.receivedIds();
          const id = received[Math.floor(event.pick * received.length)];
          if (id === undefined) return;
          numbers += 1;
          const { status, note } = event;
          const number = `H56.${numbers}`;
          await province.reportProgress(id, {
            status,
            ...(chance.fraction() < 0.4 && { number }),
            ...(note && { note: `Ghi chú ${numbers}` }),
          });
          return count('· progress');
        }
        case 'restart':
          for (const kiosk of kiosks) kiosk.network.breakStalled();
          await province.restart();
          return count('· province restarted');
        case 'dieAt':
          count(`· province dies ${event.place}`);
          return province.dieAt(event.place);
        case 'publish':
          editions += 1;
          await province.publish(editions);
          return count('· catalog published');
        case 'clockStep':
          offset += event.ms;
          return;
        case 'rushHour':
          for (const kiosk of kiosks) for (const window of kiosk.windows()) window.wake();
      }
    },
  };
}
