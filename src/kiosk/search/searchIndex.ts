import type { ProcedureArea, ProcedureSummary } from '../../domain/procedure/procedure.ts';
import type { ProcedureIndex } from './procedureIndex.ts';
import { readCode, readQuery, type QueryUnit } from './readQuery.ts';
import { scoreUnit, type UnitScores } from './scoreUnit.ts';

/** More hits than anybody reads; the next word typed narrows them down. */
export const MOST_HITS = 100;

const EVERYDAY = 1.6;
/** All that was typed, side by side and in order. */
const AS_TYPED = 1.5;
/** … and at the beginning of the title or of a keyword. */
const AT_BEGINNING = 1.25;
/** … and nothing else stands there. */
const WHOLE = 1.2;
/** … or only so many of the neighbours are neighbours there, too. */
const NEIGHBOURS = 0.4;
const MOST_FOR_ORDER = AS_TYPED * AT_BEGINNING * WHOLE;
/** A partial hit must say at least half of what was asked. */
const LEAST_COVERAGE = 0.5;

/** Best first. An empty query lists all, everyday procedures first. */
export function searchIndex(index: ProcedureIndex, query: string, area?: ProcedureArea): ProcedureSummary[] {
  const { procedures } = index;
  const inArea = (procedure: ProcedureSummary) => area === undefined || procedure.area === area;
  const code = readCode(query);
  if (code !== undefined)
    return procedures.filter((procedure) => inArea(procedure) && hasCode(procedure, code)).slice(0, MOST_HITS);
  const units = readQuery(query);
  if (units.length === 0) return procedures.filter(inArea);

  const strict = rank(index, units, inArea, false);
  return strict.complete ? strict.hits : rank(index, units, inArea, true).hits;
}

function hasCode({ code }: ProcedureSummary, digits: string): boolean {
  const bare = code.replace('.', '');
  return bare.startsWith(digits) || bare.slice(1).startsWith(digits) || (digits.length >= 4 && bare.endsWith(digits));
}

/** Procedures that match every unit; beside them only a partial match that speaks for itself better than the best of those. */
function rank(
  index: ProcedureIndex,
  units: readonly QueryUnit[],
  inArea: (procedure: ProcedureSummary) => boolean,
  forgiving: boolean,
) {
  const { procedures, texts } = index;
  const order = wordOrder(units);
  const withOrder = ({ place, score }: Hit): Hit => ({ place, score: score * asTyped(texts[place]!, order) });
  const scored = units.map((unit) => scoreUnit(index, unit, { forgiving }));
  const { full, partial } = match(index, scored, inArea);
  const best = worthReading(full).map(withOrder);
  const bestFull = best.reduce((most, { score }) => Math.max(most, score), 0);
  const better = worthReading(partial.filter(({ score }) => score * MOST_FOR_ORDER > bestFull))
    .map(withOrder)
    .filter(({ score }) => score > bestFull);
  const hits = [...best, ...better].sort((a, b) => b.score - a.score || a.place - b.place);
  return { complete: full.length > 0, hits: hits.slice(0, MOST_HITS).map(({ place }) => procedures[place]!) };
}

interface Hit {
  place: number;
  score: number;
}

/** What matches the words, not yet regarding their order. */
function match(
  { procedures, lengths }: ProcedureIndex,
  scored: readonly UnitScores[],
  inArea: (procedure: ProcedureSummary) => boolean,
): { full: Hit[]; partial: Hit[] } {
  const asked = scored.reduce((sum, { rarity }) => sum + rarity, 0);
  const full: Hit[] = [];
  const partial: Hit[] = [];
  for (let place = 0; place < procedures.length; place++) {
    let covered = 0;
    let score = 0;
    let missed = 0;
    for (const { scores, rarity } of scored) {
      const own = scores[place]!;
      if (own === 0) missed++;
      else covered += rarity;
      score += own * rarity;
    }
    if (covered < LEAST_COVERAGE * asked) continue;
    const procedure = procedures[place]!;
    if (!inArea(procedure)) continue;
    score *= (procedure.everyday ? EVERYDAY : 1) * brevity(lengths[place]!);
    if (missed === 0) full.push({ place, score });
    else partial.push({ place, score: score * (covered / asked) ** 2 });
  }
  return { full, partial };
}

/** Without those that even the best order of words cannot lift among the hits that are shown: reading each text takes most of the time. */
function worthReading(hits: readonly Hit[]): readonly Hit[] {
  if (hits.length <= MOST_HITS) return hits;
  const scores = Float64Array.from(hits, ({ score }) => score).sort();
  const least = scores[scores.length - MOST_HITS]!;
  return hits.filter(({ score }) => score * MOST_FOR_ORDER >= least);
}

interface WordOrder {
  phrase: string;
  neighbours: string[];
}

/** The last word may be unfinished, so nothing here ends with a space. */
function wordOrder(units: readonly QueryUnit[]): WordOrder {
  const words = units.flatMap((unit) => unit.words);
  return { phrase: ` ${words.join(' ')}`, neighbours: words.slice(1).map((word, at) => ` ${words[at]} ${word}`) };
}

/** By the best of the places at which the phrase stands. */
function asTyped(text: string, { phrase, neighbours }: WordOrder): number {
  let best = 0;
  for (let at = text.indexOf(phrase); at >= 0; at = text.indexOf(phrase, at + 1))
    best = Math.max(best, standing(text, at, at + phrase.length));
  if (best > 0) return best;
  return 1 + (NEIGHBOURS * neighbours.filter((pair) => text.includes(pair)).length) / Math.max(1, neighbours.length);
}

function standing(text: string, from: number, to: number): number {
  const begins = from === 0 || text[from - 1] === '|' || (from === PROCEDURE.length && text.startsWith(PROCEDURE));
  if (!begins) return AS_TYPED;
  const after = text.slice(to, to + 2);
  return AS_TYPED * AT_BEGINNING * (after === ' ' || after === ' |' ? WHOLE : 1);
}

/** Half of the titles begin so; it says nothing. */
const PROCEDURE = ' thu tuc';

const brevity = (words: number): number => 1 / (1 + 0.02 * words);
