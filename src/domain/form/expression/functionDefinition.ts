import type { CalendarDay } from '../../basics/calendarDay.ts';
import type { Value } from './value.ts';

/** What a function may know beyond its arguments: `today` is the day that counts for the form, never a machine's clock. */
export interface FunctionContext {
  readonly today: CalendarDay;
}

export interface FunctionDefinition {
  least: number;
  /** Infinity: any number of arguments. */
  most: number;
  /** The first argument must name a table, or a column read from outside its table. */
  overRows?: boolean;
  call: (values: readonly Value[], context: FunctionContext) => Value;
}

export type FunctionGroup = Readonly<Record<string, FunctionDefinition>>;
