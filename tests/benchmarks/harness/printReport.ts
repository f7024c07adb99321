import { US, type Metric, type Report, type Row } from './benchmark.ts';
import { advantage, median, spread } from './statistics.ts';

/** A table: a block for each work, a line for each contender, and in brackets how many times better we are. */
export function reportToText({ metrics, rows, notes }: Report): string {
  const shown = metrics.filter(({ id }) => rows.some(({ samples }) => samples[id]));
  const lines = [['', ...shown.map(heading)]];
  for (const work of new Set(rows.map((row) => row.work))) {
    const group = rows.filter((row) => row.work === work);
    lines.push([work, ...shown.map(() => '')]);
    for (const row of group) lines.push([`  ${row.contender}`, ...shown.map((metric) => cell(metric, row, group[0]))]);
  }
  const repeated = widestSpread(metrics, rows);
  return [alignColumns(lines), ...notes.map((note) => `  · ${note}`), ...(repeated ? [`  · ${repeated}`] : [])].join('\n');
}

const heading = ({ title, unit, target, better }: Metric): string => {
  const goal = target === undefined ? '' : ` ${better === 'lower' ? '≤' : '≥'} ${target}`;
  return `${title}${unit && ` ${unit}`}${goal}`;
};

function cell({ id, better, target }: Metric, { samples, contender }: Row, ours: Row | undefined): string {
  const own = samples[id];
  if (!own) return '–';
  const value = median(own);
  const base = ours?.samples[id];
  if (contender !== US) return base ? `${figure(value)} (×${ratio(advantage(median(base), value, better))})` : figure(value);
  if (target === undefined) return figure(value);
  return `${figure(value)} ${(better === 'lower' ? value <= target : value >= target) ? '✓' : '✗'}`;
}

/** Three significant digits, as far as they mean something. */
const figure = (value: number): string =>
  value >= 100 ? Math.round(value).toLocaleString('en') : String(Number(value.toPrecision(3)));

const ratio = (times: number): string => (times >= 10 ? times.toFixed(0) : times.toFixed(times < 0.1 ? 2 : 1));

/** Disagreeing repetitions say that the machine was busy, or that garbage was collected in some of them. */
function widestSpread(metrics: readonly Metric[], rows: readonly Row[]): string | undefined {
  const extremes = new Set(metrics.filter(({ extreme }) => extreme).map(({ id }) => id));
  const all = rows.flatMap(({ work, contender, samples }) =>
    Object.entries(samples)
      .filter(([id, values]) => values.length > 1 && !extremes.has(id))
      .map(([id, values]) => ({ label: `${work}, ${contender}, ${id}`, wide: spread(values), count: values.length })),
  );
  const widest = all.toSorted((a, b) => b.wide - a.wide)[0];
  if (!widest) return undefined;
  const percent = Math.round(widest.wide * 100);
  return `medians of ${widest.count}; the repetitions differed by ${percent} % at most (${widest.label}), other work on the machine and garbage collection included`;
}

function alignColumns(lines: readonly string[][]): string {
  const widths = lines[0]!.map((_, column) => Math.max(...lines.map((line) => widthOf(line[column]!, column))));
  return lines
    .map((line) =>
      line
        .map((text, column) => (column === 0 ? text.padEnd(widths[0]!) : text.padStart(widths[column]!)))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

/** The name of a work is a line of its own and may run on over the columns. */
const widthOf = (text: string, column: number): number => (column === 0 && !text.startsWith(' ') ? 0 : text.length);
