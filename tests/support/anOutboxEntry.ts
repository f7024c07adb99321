import type { OutboxEntry } from '../../src/kiosk/records/outboxEntry.ts';

let made = 0;

/** A queued dossier without files, as `submitDossier` leaves it. */
export function anOutboxEntry(change: Partial<OutboxEntry> = {}): OutboxEntry {
  made += 1;
  const id = made.toString(16).padStart(32, '0');
  return {
    id,
    digest: made.toString(16).padStart(64, 'd'),
    seq: made,
    state: 'queued',
    slip: {
      temporaryCode: 'CG-23456-789AB',
      procedureCode: '1.001193',
      procedureName: 'Đăng ký khai sinh',
      applicantName: 'Hà Thị Mẫu',
      communeCode: '14869',
      communeName: 'xã Pù Luông',
      papers: [],
      savedAt: '2026-11-23T02:00:00.000Z',
    },
    files: [],
    envelopeSize: 1_028,
    queuedAt: '2026-11-23T02:00:00.000Z',
    attempts: 0,
    ...change,
  };
}
