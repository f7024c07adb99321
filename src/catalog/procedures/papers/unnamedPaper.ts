import type { RequiredPaper } from '../../../domain/procedure/procedure.ts';

/** A paper whose official wording differs by procedure: each procedure adds its own name. */
export type UnnamedPaper = Omit<RequiredPaper, 'name'>;
