import { canonicalJson } from '../../contract/canonicalJson.ts';
import { padBody, unpadBody } from '../../contract/plainBody.ts';
import { limits } from '../../contract/versions.ts';
import type { Dossier } from '../../domain/dossier/dossier.ts';
import type { Sealer } from '../ports/sealing.ts';
import { deflate, inflate } from './deflate.ts';

const PLAIN = 'plain';

/** Deflates only. Sealing to the province's key takes the same place in `main.tsx`. */
export const plainSealer: Sealer = {
  async seal(dossier) {
    return { kid: PLAIN, body: padBody(await deflate(new TextEncoder().encode(canonicalJson(dossier)))) };
  },
  async open(kid, body) {
    const content = kid === PLAIN ? unpadBody(body) : undefined;
    if (!content?.ok) return undefined;
    try {
      // Only ever what this kiosk sealed itself; it kept the limits then.
      return JSON.parse(new TextDecoder().decode(await inflate(content.value, limits.dossier))) as Dossier;
    } catch {
      return undefined;
    }
  },
};
