import { describe } from 'vitest';
import { trySeeds } from './trySeeds.ts';

describe('twelve desks for a week', () => {
  trySeeds([1, 2], { kiosks: 12, days: 5 });
});
