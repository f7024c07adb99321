/** Carries out what the schedule has for the province: operators' reports, new catalogs, the end and the return of its process. */
import type { Chance } from '../../src/kiosk/ports/time.ts';
import type { ProvinceLook } from './audit/provinceLook.ts';
import type { Happening } from './happenings.ts';
import type { ProvinceEvent } from './schedule.ts';
import type { SimulatedKiosk } from './simulatedKiosk.ts';
import type { SimulatedProvince } from './simulatedProvince.ts';

export interface ProvinceDay {
  /** Milliseconds by which its clock is off since it was stepped. */
  clockOffset(): number;
  meet(event: ProvinceEvent, world: ProvinceWorld): Promise<void>;
}

interface ProvinceWorld {
  province: SimulatedProvince;
  look: ProvinceLook;
  kiosks: readonly SimulatedKiosk[];
  /** Whether machines that hear of something at the same moment also work at the same moment. */
  together: boolean;
}

export function createProvinceDay(chance: Chance, happened: (what: Happening) => void): ProvinceDay {
  let offset = 0;
  let editions = 0;
  let reports = 0;

  async function reportProgress(
    { pick, status, note }: Extract<ProvinceEvent, { do: 'progress' }>,
    { province, look }: ProvinceWorld,
  ): Promise<void> {
    const received = await look.received();
    const dossier = received[Math.floor(pick * received.length)];
    if (!dossier) return;
    reports += 1;
    const reported = await province.reportProgress(dossier.id, {
      status,
      ...(chance.fraction() < 0.4 && { number: `H56.${reports}` }),
      ...(note && { note: `Ghi chú ${reports}` }),
    });
    if (reported) happened('status reported');
  }

  return {
    clockOffset: () => offset,
    async meet(event, world) {
      const { province, kiosks, together } = world;
      switch (event.do) {
        case 'progress':
          return reportProgress(event, world);
        case 'restart':
          happened('province restarted');
          for (const { network } of kiosks) network.breakStalled();
          return province.restart();
        case 'dieAt':
          return province.dieAt(event.place);
        case 'publish':
          happened('catalog published');
          editions += 1;
          return province.publish(editions);
        case 'clockStep':
          happened('province clock stepped');
          offset += event.ms;
          return;
        case 'rushHour':
          happened('rush hour');
          for (const kiosk of kiosks.filter(({ clock }) => !clock.asleep)) {
            for (const window of kiosk.windows()) window.wake();
            if (!together) await kiosk.quiet();
          }
      }
    },
  };
}
