import { catalogUpdateBenchmark } from './catalogUpdate.ts';
import { deliveryBenchmark } from './delivery.ts';
import { formBenchmark } from './form.ts';
import type { Benchmark } from './harness/benchmark.ts';
import { intakeBenchmark } from './intake.ts';
import { offlineStartBenchmark } from './offlineStart.ts';
import { searchBenchmark } from './search.ts';
import { slowLinkBenchmark } from './slowLink.ts';

/** In the order in which they run. */
export const benchmarks: readonly Benchmark[] = [
  searchBenchmark,
  formBenchmark,
  offlineStartBenchmark,
  catalogUpdateBenchmark,
  intakeBenchmark,
  deliveryBenchmark,
  slowLinkBenchmark,
];
