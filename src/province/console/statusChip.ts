import type { NationalStatusCode } from '../../domain/dossier/nationalStatus.ts';
import { html, type Markup } from './markup.ts';
import { AWAITING_FILES, statusWords } from './words.ts';

type Tone = 'calm' | 'busy' | 'warning' | 'success' | 'error';

/** Warning: the citizen has to do something. */
const tones: Record<NationalStatusCode, Tone> = {
  1: 'busy',
  2: 'busy',
  3: 'error',
  4: 'busy',
  5: 'warning',
  6: 'warning',
  7: 'calm',
  8: 'error',
  9: 'success',
  10: 'success',
};

/** Undefined: files are still missing. */
export const statusChip = (status: NationalStatusCode | undefined): Markup =>
  html`<span class="chip chip-${status === undefined ? 'calm' : tones[status]}"
    >${status === undefined ? AWAITING_FILES : statusWords[status]}</span
  >`;
