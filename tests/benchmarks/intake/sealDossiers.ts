import { readPart, type PublishedCatalog } from '../data/publishedCatalog.ts';
import { ok } from '../../../src/domain/basics/outcome.ts';
import type { CodeList, FormDefinition } from '../../../src/domain/form/formDefinition.ts';
import type { Procedure } from '../../../src/domain/procedure/procedure.ts';
import { openForm, type FormPorts } from '../../../src/kiosk/actions/drafting/openForm.ts';
import { submitDossier, type SubmitPorts } from '../../../src/kiosk/actions/drafting/submitDossier.ts';
import { browserChance } from '../../../src/kiosk/platform/browserChance.ts';
import { browserClock } from '../../../src/kiosk/platform/browserClock.ts';
import { plainSealer } from '../../../src/kiosk/platform/plainSealer.ts';
import { webDigest } from '../../../src/kiosk/platform/webDigest.ts';
import { BENCH_COMMUNE, BENCH_PROCEDURE, createBenchDraft } from '../data/benchDraft.ts';

const settings = { get: async () => ({ communeCode: BENCH_COMMUNE, deviceId: 'b'.repeat(32) }) } as SubmitPorts['settings'];

/** Envelopes as the kiosk's own action seals them, without a disk in between. */
export async function sealDossiers(catalog: PublishedCatalog, count: number): Promise<Uint8Array[]> {
  const procedure = readPart(catalog, `procedure/${BENCH_PROCEDURE}`) as Procedure;
  const form = await openForm({ catalog: toStore(catalog), settings, clock: browserClock }, procedure);
  if (!form) throw new Error('the form does not open');
  const envelopes: Uint8Array[] = [];
  let seq = 0;
  const ports: SubmitPorts = {
    outbox: {
      async submit(_draft, build) {
        const { entry, envelope } = await build((seq += 1));
        envelopes.push(envelope);
        return ok(entry);
      },
    } as SubmitPorts['outbox'],
    catalog: toStore(catalog),
    settings,
    sealer: plainSealer,
    digest: webDigest,
    clock: browserClock,
    announcer: { announce: () => {}, onAnnounced: () => () => {} },
    appVersion: 'bench',
  };
  const { version: formVersion } = form.definition;
  const published = { procedure, procedureVersion: 'b'.repeat(64), formVersion, catalogVersion: form.catalogVersion };
  for (let n = 0; n < count; n++) {
    const submitted = await submitDossier(ports, createBenchDraft(browserChance, n, published), procedure, form);
    if (!submitted.ok) throw new Error(JSON.stringify(submitted.error));
  }
  return envelopes;
}

/** As much of the kiosk's catalog as submitting asks for. */
function toStore(catalog: PublishedCatalog): FormPorts['catalog'] {
  const newestForm = (id: string) => [...catalog.parts.keys()].findLast((part) => part.startsWith(`form/${id}@`));
  return {
    head: async () => catalog.signedHead,
    findForm: async (id) => readPart(catalog, newestForm(id)!) as FormDefinition,
    codeList: async (id) => catalog.parts.get(`list/${id}`) as CodeList | undefined,
    calendar: async () => undefined,
  } as FormPorts['catalog'];
}
