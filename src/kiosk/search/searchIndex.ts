import type { ProcedureArea, ProcedureSummary } from '../../domain/procedure/procedure.ts';
import type { ProcedureIndex } from './procedureIndex.ts';
import { readCode, readQuery, type QueryUnit } from './readQuery.ts';
import { scoreUnit } from './scoreUnit.ts';

/** More hits than anybody reads; the next word typed narrows them down. */
export const MOST_HITS = 100;

const EVERYDAY = 1.6;
/** All that was typed, side by side and in order. */
const AS_TYPED = 1.5;
/** … and at the beginning of the title or of a keyword. */
const AT_BEGINNING = 1.25;
/** A partial hit must say at least half of what was asked. */
const LEAST_COVERAGE = 0.5;

/** Best first. An empty query lists all, everyday procedures first. */
export function searchIndex(index: ProcedureIndex, query: string, area?: ProcedureArea): ProcedureSummary[] {
  const { procedures } = index;
  const inArea = (procedure: ProcedureSummary) => area === undefined || procedure.area === area;
  const code = readCode(query);
  if (code !== undefined) return procedures.filter((procedure) => inArea(procedure) && hasCode(procedure, code)).slice(0, MOST_HITS);
  const units = readQuery(query);
  if (units.length === 0) return procedures.filter(inArea);

  const strict = rank(index, units, inArea, false);
  return strict.complete ? strict.hits : rank(index, units, inArea, true).hits;
}

function hasCode({ code }: ProcedureSummary, digits: string): boolean {
  const bare = code.replace('.', '');
  return bare.startsWith(digits) || bare.slice(1).startsWith(digits) || (digits.length >= 4 && bare.endsWith(digits));
}

/** Procedures that match every unit; only when there is none, those that match most of what is telling. */
function rank(index: ProcedureIndex, units: readonly QueryUnit[], inArea: (procedure: ProcedureSummary) => boolean, forgiving: boolean) {
  const { procedures, lengths } = index;
  const scored = units.map((unit) => scoreUnit(index, unit, { forgiving }));
  const asked = scored.reduce((sum, { rarity }) => sum + rarity, 0);
  const phrase = ` ${units.flatMap(({ words }) => words).join(' ')}`;
  const full: Hit[] = [];
  const partial: Hit[] = [];
  for (let place = 0; place < procedures.length; place++) {
    let covered = 0;
    let matched = 0;
    let score = 0;
    for (const { scores, rarity } of scored) {
      const unitScore = scores[place]!;
      if (unitScore === 0) continue;
      matched++;
      covered += rarity;
      score += unitScore * rarity;
    }
    if (matched === 0 || !inArea(procedures[place]!)) continue;
    const complete = matched === scored.length;
    if (!complete && (full.length > 0 || covered < LEAST_COVERAGE * asked)) continue;
    const weighted = score * (procedures[place]!.everyday ? EVERYDAY : 1) * asTyped(index.texts[place]!, phrase) * brevity(lengths[place]!);
    if (complete) full.push({ place, score: weighted });
    else partial.push({ place, score: weighted * (covered / asked) });
  }
  const best = full.length > 0 ? full : partial;
  best.sort((a, b) => b.score - a.score || a.place - b.place);
  return { complete: full.length > 0, hits: best.slice(0, MOST_HITS).map(({ place }) => procedures[place]!) };
}

interface Hit {
  place: number;
  score: number;
}

/** The last word may be unfinished, so the phrase ends without a space. */
function asTyped(text: string, phrase: string): number {
  const at = text.indexOf(phrase);
  if (at < 0) return 1;
  const begins = at === 0 || text[at - 1] === '|' || text.startsWith(' thu tuc') && at === ' thu tuc'.length;
  return begins ? AS_TYPED * AT_BEGINNING : AS_TYPED;
}

const brevity = (words: number): number => 1 / (1 + 0.02 * words);
