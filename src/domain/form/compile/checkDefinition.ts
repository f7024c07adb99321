import type { Question } from '../formDefinition.ts';
import type { CompiledQuestion } from './compiledForm.ts';

/** What is wrong with a question besides its name and rules. */
export function checkDefinition({ question, table }: CompiledQuestion): string[] {
  const faults = 'choices' in question ? faultsOfCodes(question.choices.map(({ code }) => code)) : [];
  if (question.type === 'table') faults.push(...faultsOfTable(question));
  if (question.type === 'number' && (question.min ?? -Infinity) > (question.max ?? Infinity)) faults.push('min is above max');
  if (question.compute !== undefined && question.initial !== undefined) faults.push('compute and initial exclude each other');
  if (question.compute !== undefined && !isComputable(question)) faults.push(`a ${question.type} cannot be computed`);
  if (question.initial !== undefined && !isComputable(question)) faults.push(`a ${question.type} cannot have an initial value`);
  if (question.type === 'statement' && (question.required || question.checks)) faults.push('a statement has no answer');
  if (question.type === 'signature' && table !== undefined) faults.push('a signature cannot stand in a table');
  return faults;
}

function isComputable({ type }: Question): boolean {
  return !['table', 'statement', 'file', 'signature', 'address', 'identityDocument'].includes(type);
}

function faultsOfCodes(codes: string[]): string[] {
  const faults: string[] = [];
  if (codes.length === 0) faults.push('there is nothing to choose from');
  if (new Set(codes).size < codes.length) faults.push('two choices have the same code');
  if (codes.some((code) => !/^[\w.-]{1,60}$/.test(code)))
    faults.push('a code is made of letters, digits, _ . or -, at most 60');
  return faults;
}

function faultsOfTable({ columns, minRows = 0, maxRows = Infinity }: Question & { type: 'table' }): string[] {
  const faults: string[] = [];
  if (columns.length === 0) faults.push('a table needs columns');
  if (minRows > maxRows) faults.push('minRows is above maxRows');
  return faults;
}
