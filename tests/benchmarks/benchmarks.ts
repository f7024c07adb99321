import type { Benchmark } from './harness/benchmark.ts';
import { formBenchmark } from './form.ts';
import { searchBenchmark } from './search.ts';

/** In the order in which they run: the short ones first. */
export const benchmarks: readonly Benchmark[] = [formBenchmark, searchBenchmark];
