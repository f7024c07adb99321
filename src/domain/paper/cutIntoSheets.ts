/** Part of a picture, in its dots. */
export interface Piece {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Longer than this for its width, a picture is a strip of several pages: a screenshot of a whole talk, a till roll. */
const LONGEST_PAGE = 2.5;
/** Of an upright A4 sheet. */
const SHEET = Math.SQRT2;
/** What the next piece shows again, so that no line of text is cut on both. Part of a piece. */
const OVERLAP = 0.06;
/** A piece is no shorter, in dots: a narrow strip does not become a heap of slips. */
const SHORTEST_PIECE = 1_200;
const MOST_PIECES = 40;

/** A picture as pieces that each fit a sheet at the size it has; a picture that is no strip is one piece. `sheet`: dots of a sheet's long side. */
export function cutIntoSheets(width: number, height: number, sheet: number): Piece[] {
  const [short, long] = [Math.min(width, height), Math.max(width, height)];
  if (long <= sheet || long / short <= LONGEST_PAGE) return [{ x: 0, y: 0, width, height }];
  const shortest = long / (MOST_PIECES * (1 - OVERLAP));
  const wanted = Math.max(short * SHEET, Math.min(SHORTEST_PIECE, long), shortest);
  const count = Math.max(2, Math.ceil((long - wanted * OVERLAP) / (wanted * (1 - OVERLAP))));
  const length = Math.ceil(long / (count - (count - 1) * OVERLAP));
  return Array.from({ length: count }, (_, place) => {
    const from = place === count - 1 ? long - length : Math.floor(place * length * (1 - OVERLAP));
    return height >= width ? { x: 0, y: from, width, height: length } : { x: from, y: 0, width: length, height };
  });
}
