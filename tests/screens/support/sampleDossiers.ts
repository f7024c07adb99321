import type { Draft } from '../../../src/domain/dossier/draft.ts';
import type { Failure } from '../../../src/kiosk/records/failure.ts';
import type { OutboxEntry } from '../../../src/kiosk/records/outboxEntry.ts';
import { aDraft } from '../../support/aDraft.ts';
import { anOutboxEntry } from '../../support/anOutboxEntry.ts';
import { disabilityCertificate } from './sampleProcedures.ts';

export const offlineFailure: Failure = { kind: 'temporary', code: 'offline', at: '2026-11-23T02:20:00.000Z' };

export const queuedDossier: OutboxEntry = anOutboxEntry({
  attempts: 3,
  failure: offlineFailure,
  slip: {
    ...anOutboxEntry().slip,
    temporaryCode: 'CG-7K3MP-2QX9U',
    estimatedDueAt: '2026-11-25T10:00:00.000Z',
    papers: [
      { name: 'Tờ khai đăng ký khai sinh theo mẫu', state: 'have', pages: 0 },
      { name: 'Giấy chứng sinh', state: 'have', pages: 1 },
      { name: 'Giấy tờ tùy thân của người đi đăng ký', state: 'onPaper', pages: 0 },
    ],
  },
});

export const sendingDossier: OutboxEntry = anOutboxEntry({
  state: 'sending',
  slip: { ...anOutboxEntry().slip, temporaryCode: 'CG-4HT8R-6VN2P', procedureName: disabilityCertificate.name },
  files: [
    {
      n: 0,
      paperId: 'health',
      name: 'Bệnh án.pdf',
      mediaType: 'application/pdf',
      size: 412_000,
      sha256: 'f'.repeat(64),
      pages: 4,
    },
  ],
  missing: [{ sha256: 'f'.repeat(64), size: 412_000, offset: 131_072 }],
});

export const refusedDossier: OutboxEntry = anOutboxEntry({
  state: 'needsAttention',
  attempts: 1,
  slip: { ...anOutboxEntry().slip, temporaryCode: 'CG-9BD5F-J3L7C', procedureName: 'Đăng ký tạm trú' },
  failure: {
    kind: 'permanent',
    code: 'refused',
    at: '2026-11-23T02:20:00.000Z',
    problem: {
      type: 'urn:cuaban:problem:unknown-form',
      title: 'Tờ khai đã có bản mới',
      status: 422,
      detail: 'Tờ khai này đã được thay bằng bản mới.',
    },
  },
});

export const deliveredDossier: OutboxEntry = anOutboxEntry({
  state: 'delivered',
  slip: {
    ...anOutboxEntry().slip,
    temporaryCode: 'CG-T6Y2Z-8E4HT',
    procedureName: 'Chứng thực bản sao từ bản chính giấy tờ, văn bản',
  },
  receipt: {
    receipt: { v: 1, id: '1'.repeat(32), digest: 'd'.repeat(64), receivedAt: '2026-11-23T03:10:00.000Z', epoch: 1, lsn: 7 },
    kid: 'receipts-1',
    signature: 'c2lnbmVk',
  },
  status: {
    id: '1'.repeat(32),
    status: 4,
    changedAt: '2026-11-23T06:10:00.000Z',
    number: 'H56.14-261123-0007',
    dueAt: '2026-11-27T02:00:00.000Z',
  },
});

export const sampleEntries: OutboxEntry[] = [queuedDossier, sendingDossier, refusedDossier, deliveredDossier];

export const sampleDrafts: Draft[] = [
  aDraft({ procedureName: 'Đăng ký khai sinh', savedAt: '2026-11-23T02:12:00.000Z', place: 'child' }),
  aDraft({
    id: 'fedcba9876543210fedcba9876543210',
    procedureName: disabilityCertificate.name,
    startedAt: '2026-11-20T07:00:00.000Z',
    savedAt: '2026-11-20T07:25:00.000Z',
    files: [
      { paperId: 'health', name: 'Bệnh án.pdf', mediaType: 'application/pdf', size: 412_000, sha256: 'f'.repeat(64), pages: 4 },
    ],
  }),
];
