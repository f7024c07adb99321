import { randomBytes } from 'node:crypto';
import type { Chance } from '../ports/time.ts';

export const secureChance: Chance = { bytes: (count) => randomBytes(count) };
