import { describe } from 'vitest';
import { trySeeds } from './trySeeds.ts';

describe('three desks for four weeks', () => {
  trySeeds([1, 2], { kiosks: 3, days: 20 });
});
