import type { Metric, Report, Row } from './benchmark.ts';
import { reportToFigures, type Figure } from './figures.ts';
import { spread } from './statistics.ts';

/** A table: a block for each work, a line for each contender, and in brackets how many times better we are. */
export function reportToText(report: Report): string {
  const { metrics, rows, notes } = report;
  const figures = reportToFigures(report);
  const shown = metrics.filter(({ id }) => figures.some(({ metric }) => metric === id));
  const lines = [['', ...shown.map(heading)]];
  for (const work of new Set(rows.map((row) => row.work))) {
    lines.push([work, ...shown.map(() => '')]);
    for (const { contender } of rows.filter((row) => row.work === work)) {
      const own = figures.filter((figure) => figure.work === work && figure.contender === contender);
      lines.push([`  ${contender}`, ...shown.map(({ id }) => cell(own.find(({ metric }) => metric === id)))]);
    }
  }
  const repeated = widestSpread(metrics, rows);
  return [alignColumns(lines), ...notes.map((note) => `  · ${note}`), ...(repeated ? [`  · ${repeated}`] : [])].join('\n');
}

const heading = ({ title, unit, target, better }: Metric): string => {
  const goal = target === undefined ? '' : ` ${better === 'lower' ? '≤' : '≥'} ${target}`;
  return `${title}${unit && ` ${unit}`}${goal}`;
};

function cell(shown: Figure | undefined): string {
  if (!shown) return '–';
  const { value, times, target, met } = shown;
  const mark = met === undefined ? '' : ` ${met ? '✓' : '✗'}`;
  if (times === undefined) return `${figure(value)}${mark}`;
  const aim = target === undefined ? '' : `, target ×${target}${mark}`;
  return `${figure(value)} (×${ratio(times)}${aim})`;
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
