/** The value that `share` of the samples do not exceed (nearest rank). `share` in (0, 1]; throws for no samples. */
export function quantile(samples: readonly number[], share: number): number {
  const sorted = samples.toSorted((a, b) => a - b);
  const value = sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)];
  if (value === undefined) throw new RangeError('no samples');
  return value;
}

/** The middle sample, or the mean of the two in the middle. */
export function median(samples: readonly number[]): number {
  const sorted = samples.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  return (quantile(sorted, 0.5) + sorted[Math.floor(middle)]!) / 2;
}

/** Distance of the extremes over the median: how far the repetitions of one measurement disagree. 0 for a single sample. */
export function spread(samples: readonly number[]): number {
  const middle = median(samples);
  return middle === 0 ? 0 : (Math.max(...samples) - Math.min(...samples)) / middle;
}

/** How many times better `ours` is than `theirs`: above 1 we win, whichever way is better. */
export function advantage(ours: number, theirs: number, better: 'lower' | 'higher'): number {
  return better === 'lower' ? theirs / ours : ours / theirs;
}
