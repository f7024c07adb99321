import { findFunction } from '../expression/functionTable.ts';
import { walkExpression, type ExpressionTree, type Reference } from '../expression/expressionTree.ts';
import { partsOf } from '../answerParts.ts';
import { contextName, contextParts } from '../contextVariables.ts';
import type { CompiledForm, CompiledQuestion, FormError, RuleName } from './compiledForm.ts';

type Names = Pick<CompiledForm, 'byId'>;
type Fault = { position: number; reason: string };

/** Rules that may speak of the question's own value. `compute` reaches it by `once()` only. */
const knowsItself: readonly RuleName[] = ['check', 'required'];

/** What can be told to be wrong with a rule before any answer is given. `reader` is absent for pages and papers. */
export function checkRule(
  form: Names,
  rule: RuleName,
  tree: ExpressionTree,
  reader?: CompiledQuestion,
): Omit<FormError, 'questionId' | 'pageId'>[] {
  const faults: Fault[] = [];
  walkExpression(tree, (node) => {
    if (node.kind === 'reference') faults.push(...checkReference(form, node));
    if (node.kind === 'self' && !knowsItself.includes(rule)) faults.push({ ...node, reason: `"." has no meaning in ${rule}` });
    if (node.kind === 'rowNumber' && reader?.table === undefined)
      faults.push({ ...node, reason: 'position(..) has a meaning only in a table' });
    if (node.kind === 'call') faults.push(...checkRows(form, node, reader), ...checkSelected(form, node, reader));
    if (node.kind === 'compare')
      faults.push(...checkCode(form, node.left, node.right, reader), ...checkCode(form, node.right, node.left, reader));
  });
  return faults.map(({ position, reason }) => ({ rule, position, reason }));
}

function checkReference({ byId }: Names, { name, part, position }: Reference): Fault[] {
  if (name === contextName) return checkContextPart(part, position);
  const question = byId.get(name)?.question;
  if (!question) return [{ position, reason: `there is no question \${${name}}` }];
  if (question.type === 'statement') return [{ position, reason: `\${${name}} is a statement and has no answer` }];
  if (part === undefined || partsOf(question).includes(part)) return [];
  const known = partsOf(question);
  const reason =
    known.length === 0 ? `\${${name}} has no parts` : `\${${name}} has no part "${part}", only ${known.join(', ')}`;
  return [{ position, reason }];
}

function checkContextPart(part: string | undefined, position: number): Fault[] {
  if (part !== undefined && contextParts.includes(part)) return [];
  return [{ position, reason: `\${context} has only the parts ${contextParts.join(', ')}` }];
}

/** count(), sum() … of a single value are slips of an author. */
function checkRows({ byId }: Names, call: ExpressionTree & { kind: 'call' }, reader?: CompiledQuestion): Fault[] {
  if (!findFunction(call.name)?.overRows) return [];
  const [rows] = call.arguments;
  if (rows?.kind === 'self' && reader?.ownTable !== undefined) return [];
  const named = rows?.kind === 'reference' ? byId.get(rows.name) : undefined;
  const isList = named && (named.ownTable !== undefined || (named.table !== undefined && named.table !== reader?.table));
  const reason = `${call.name}() needs a table, or a column read from outside its table`;
  return isList ? [] : [{ position: call.position, reason }];
}

function checkSelected(form: Names, call: ExpressionTree & { kind: 'call' }, reader?: CompiledQuestion): Fault[] {
  const [chosen, code] = call.arguments;
  return call.name === 'selected' && chosen && code ? checkCode(form, chosen, code, reader) : [];
}

/** A code that the question does not offer would make the rule silently wrong for ever. */
function checkCode({ byId }: Names, asked: ExpressionTree, compared: ExpressionTree, reader?: CompiledQuestion): Fault[] {
  if (compared.kind !== 'literal' || compared.value === '') return [];
  if (asked.kind !== 'self' && (asked.kind !== 'reference' || asked.part !== undefined)) return [];
  const compiled = asked.kind === 'self' ? reader : byId.get(asked.name);
  const codes = compiled && codesOf(compiled);
  if (!codes || codes.includes(String(compared.value))) return [];
  return [
    {
      position: asked.position,
      reason: `"${compared.value}" is no choice of \${${compiled.question.id}}, only ${codes.join(', ')}`,
    },
  ];
}

function codesOf({ question }: CompiledQuestion): string[] | undefined {
  if (question.type === 'yesNo') return ['yes', 'no'];
  return 'choices' in question ? question.choices.map(({ code }) => code) : undefined;
}
