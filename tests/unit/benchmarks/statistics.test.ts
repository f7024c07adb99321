import { describe, expect, it } from 'vitest';
import { advantage, median, quantile, spread } from '../../benchmarks/harness/statistics.ts';

describe('the figures of a benchmark', () => {
  it('the median is the middle sample, or the mean of the two in the middle', () => {
    expect(median([9, 1, 5])).toBe(5);
    expect(median([4, 1, 9, 2])).toBe(3);
    expect(median([7])).toBe(7);
  });

  it('a quantile is a sample that was really measured: the one that the share does not exceed', () => {
    const hundred = Array.from({ length: 100 }, (_, n) => 100 - n);
    expect(quantile(hundred, 0.95)).toBe(95);
    expect(quantile(hundred, 0.5)).toBe(50);
    expect(quantile(hundred, 1)).toBe(100);
    expect(quantile([3, 1], 0.01)).toBe(1);
  });

  it('leaves the samples in their order', () => {
    const samples = [3, 1, 2];
    median(samples);
    quantile(samples, 0.5);
    expect(samples).toEqual([3, 1, 2]);
  });

  it('the spread tells how far the repetitions disagree', () => {
    expect(spread([10, 9, 12])).toBeCloseTo(0.3);
    expect(spread([5])).toBe(0);
    expect(spread([0, 0])).toBe(0);
  });

  it('an advantage above 1 means that we are better, whichever way is better', () => {
    expect(advantage(2, 10, 'lower')).toBe(5);
    expect(advantage(10, 2, 'higher')).toBe(5);
    expect(advantage(10, 2, 'lower')).toBe(0.2);
  });

  it('without samples there is no figure', () => {
    expect(() => quantile([], 0.5)).toThrow(RangeError);
    expect(() => median([])).toThrow(RangeError);
  });
});
