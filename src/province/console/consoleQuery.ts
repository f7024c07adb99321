import * as v from 'valibot';
import { CommuneCode, Id, Instant } from '../../contract/basics.ts';
import { isSoundText } from '../../contract/strictJson.ts';
import { nationalStatuses, type NationalStatusCode } from '../../domain/dossier/nationalStatus.ts';
import type { TypedFilter } from './dossierListPage.ts';
import type { DossierFilter } from '../ports/desk.ts';
import type { FeedbackPlace } from '../ports/citizens.ts';
import type { HttpContext } from '../http/bindings.ts';

const LONGEST_TEXT = 200;

/** What an address of the list asks for; what means nothing asks for nothing. */
export function readListQuery({ req }: HttpContext): { filter: DossierFilter; before: number | undefined; typed: TypedFilter } {
  const asked = (name: string) => (req.query(name) ?? '').trim().slice(0, LONGEST_TEXT);
  const typed = { text: asked('q'), commune: asked('commune'), status: asked('status') };
  const text = typed.text.normalize('NFC');
  const status = readStatus(typed.status);
  const before = asked('before');
  return {
    typed,
    before: /^\d{1,15}$/.test(before) ? Number(before) : undefined,
    filter: {
      ...(text !== '' && isSoundText(text) && { text }),
      ...(v.is(CommuneCode, typed.commune) && { communeCode: typed.commune }),
      ...(status !== undefined && { status }),
    },
  };
}

function readStatus(text: string): NationalStatusCode | 'awaiting' | undefined {
  if (text === 'awaiting') return text;
  return Object.keys(nationalStatuses).includes(text) ? (Number(text) as NationalStatusCode) : undefined;
}

export function readFeedbackPlace({ req }: HttpContext): FeedbackPlace | undefined {
  const [receivedAt = '', id = ''] = (req.query('before') ?? '').split('_');
  return v.is(Instant, receivedAt) && v.is(Id, id) ? { receivedAt, id } : undefined;
}
