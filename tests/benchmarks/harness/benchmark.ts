import type { CleanUp } from './cleanUp.ts';

export type Unit = 'ms' | 's' | 'kB' | '%' | '/s' | '';

/** One column of a table. `target`: what our own figure should reach; printed beside it, never enforced. */
export interface Metric {
  id: string;
  title: string;
  unit: Unit;
  better: 'lower' | 'higher';
  target?: number;
  /** The worst single sample of a run: repetitions never agree on it, and their spread says nothing. */
  extreme?: true;
}

/** One contender's figures for one piece of work: for each metric one sample a repetition. A missing metric was not measured. */
export interface Row {
  work: string;
  contender: string;
  samples: Record<string, readonly number[]>;
  /** On a peer's row: how many times better than it our own figures should be, by metric. */
  aims?: Record<string, number>;
}

export interface Report {
  metrics: readonly Metric[];
  /** For each work our own row first: the ratios of the others are taken against it. */
  rows: readonly Row[];
  /** What a reader must know to believe the figures. */
  notes: readonly string[];
}

export interface Setting {
  /** Closed when the benchmark ends, however it ends. */
  cleanUp: CleanUp;
  /** Progress, for the person who waits. */
  say: (text: string) => void;
}

export interface Benchmark {
  name: string;
  title: string;
  run(setting: Setting): Promise<Report>;
}

export const US = 'Cửa Bản';
