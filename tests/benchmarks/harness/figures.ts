import { US, type Metric, type Report, type Row } from './benchmark.ts';
import { advantage, median } from './statistics.ts';

/** One figure of the table, and what it says of us. */
export interface Figure {
  work: string;
  contender: string;
  /** Its id. */
  metric: string;
  unit: Metric['unit'];
  /** Median of the repetitions. */
  value: number;
  /** Of a peer: how many times better we are. */
  times?: number;
  /** What we should reach: a figure of our own, or on a peer's line how many times better we should be. */
  target?: number;
  met?: boolean;
}

export function reportToFigures({ metrics, rows }: Report): Figure[] {
  return rows.flatMap((row) => {
    const ours = rows.find(({ work, contender }) => work === row.work && contender === US);
    return metrics.flatMap((metric) => {
      const samples = row.samples[metric.id];
      if (!samples) return [];
      const { work, contender } = row;
      const value = median(samples);
      return [{ work, contender, metric: metric.id, unit: metric.unit, value, ...verdict(metric, row, value, ours) }];
    });
  });
}

function verdict(
  { id, better, target }: Metric,
  { contender, aims }: Row,
  value: number,
  ours: Row | undefined,
): Pick<Figure, 'times' | 'target' | 'met'> {
  if (contender === US)
    return target === undefined ? {} : { target, met: better === 'lower' ? value <= target : value >= target };
  const base = ours?.samples[id];
  if (!base) return {};
  const times = advantage(median(base), value, better);
  const aim = aims?.[id];
  return aim === undefined ? { times } : { times, target: aim, met: times >= aim };
}
