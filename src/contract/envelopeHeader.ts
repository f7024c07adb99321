import * as v from 'valibot';
import { CommuneCode, Count, Id, Instant, Sha256 } from './basics.ts';
import { boundedArray } from './boundedArray.ts';
import { limits, PROTOCOL_VERSION } from './versions.ts';

/**
 * What the province may read of an envelope without opening it. `kid` names the key that the body is sealed to; `plain` means
 * deflated only. `device` and `seq` give the order of a kiosk's work (I6: never a clock).
 */
export const EnvelopeHeader = v.strictObject({
  v: v.literal(PROTOCOL_VERSION),
  kid: v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,64}$/)),
  id: Id,
  device: Id,
  commune: CommuneCode,
  seq: Count,
  catalog: Count,
  app: v.pipe(v.string(), v.maxLength(64)),
  createdLocal: Instant,
  files: v.pipe(
    boundedArray(
      v.strictObject({ n: Count, size: v.pipe(Count, v.minValue(1), v.maxValue(limits.file)), sha256: Sha256 }),
      limits.files,
    ),
    v.check((files) => files.every((file, index) => file.n === index), 'files must be numbered from 0 in order'),
    v.check((files) => files.reduce((sum, file) => sum + file.size, 0) <= limits.dossierFiles, 'files are too large together'),
  ),
});
export type EnvelopeHeader = v.InferOutput<typeof EnvelopeHeader>;
