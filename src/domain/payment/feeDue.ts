import type { FeeItem } from '../procedure/procedure.ts';

/** One line of what is to be paid; phí (`fee`) and lệ phí (`charge`) are never merged. Amounts in dong. */
export interface FeeLine {
  kind: FeeItem['kind'];
  amount: number | 'unknown';
  /** Set where the amount is charged for each copy. */
  copies?: number;
  note?: string;
}

/**
 * Why the total is not known. `notStated`: the source says nothing. `amountUnknown`: a fee whose amount the province sets and that we do
 * not know. `severalRates`: several amounts of one kind, of which the officer must choose. `copiesUnknown`: how many copies was not said.
 */
export type FeeDoubt = 'notStated' | 'amountUnknown' | 'severalRates' | 'copiesUnknown';

export interface FeeDue {
  lines: FeeLine[];
  /** Known only when there is no doubt; 0 then truly means that nothing is due. */
  total: number | 'unknown';
  doubts: FeeDoubt[];
}

/**
 * What a dossier costs by the fees of its filing channel. Exemptions and reductions are not applied: an officer decides them on papers.
 * `copies`: number of copies asked for (bản sao); undefined while not known.
 */
export function feeDue(fees: readonly FeeItem[], copies: number | undefined): FeeDue {
  const doubts = new Set<FeeDoubt>();
  if (fees.length === 0) doubts.add('notStated');
  const asked = fees.filter((fee) => fee.per !== 'copy' || copies !== 0);
  const lines = asked.map((fee) => toLine(fee, copies));
  asked.forEach((fee, place) => {
    if (fee.amount === 'unknown') doubts.add('amountUnknown');
    else if (lines[place]?.amount === 'unknown') doubts.add('copiesUnknown');
    if (asked.some((other) => isOtherRate(fee, other))) doubts.add('severalRates');
  });
  const sum = lines.reduce((total, { amount }) => total + Number(amount), 0);
  return { lines, total: doubts.size > 0 ? 'unknown' : sum, doubts: [...doubts] };
}

function toLine({ kind, amount, per, note }: FeeItem, copies: number | undefined): FeeLine {
  const line: FeeLine = { kind, amount, ...(note !== undefined && { note }) };
  if (per !== 'copy') return line;
  if (copies === undefined) return { ...line, amount: 'unknown' };
  return { ...line, amount: amount === 'unknown' ? amount : amount * copies, copies };
}

/** The portal lists alternatives side by side (by place, by number of people, by channel): they are not to be added up. */
function isOtherRate(fee: FeeItem, other: FeeItem): boolean {
  return fee !== other && fee.kind === other.kind && fee.per === other.per;
}
