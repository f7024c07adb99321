import { choiceFunctions } from './choiceFunctions.ts';
import { dateFunctions } from './dateFunctions.ts';
import type { FunctionDefinition } from './functionDefinition.ts';
import { numberFunctions } from './numberFunctions.ts';
import { personFunctions } from './personFunctions.ts';
import { textFunctions } from './textFunctions.ts';

/** A Map, so that `constructor` or `__proto__` is as unknown as any other name. */
const functions: ReadonlyMap<string, FunctionDefinition> = new Map(
  [choiceFunctions, dateFunctions, numberFunctions, personFunctions, textFunctions].flatMap((group) => Object.entries(group)),
);

export const findFunction = (name: string): FunctionDefinition | undefined => functions.get(name);
export const functionNames = (): string[] => [...functions.keys()];
