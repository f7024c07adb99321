import { walkExpression, type ExpressionTree } from '../expression/expressionTree.ts';
import type { CompiledForm, CompiledQuestion, FormError, Slot } from './compiledForm.ts';
import type { QuestionList } from './listQuestions.ts';
import { findCycles, sortByDependency } from './sortByDependency.ts';

type OrderedSlots = Pick<CompiledForm, 'slots' | 'slotOf'>;

/** Slots before sorting: first the pages, then three for each question. */
const slotOfPage = (page: number): number => page;
const slotOfQuestion = (list: QuestionList, kind: 'shown' | 'value' | 'judgement', index: number): number =>
  list.pages.length + index * 3 + ['shown', 'value', 'judgement'].indexOf(kind);

/**
 * The order in which a form is worked out. What each slot reads:
 *
 * | slot | reads |
 * |---|---|
 * | page | values named in showIf |
 * | shown | its page, or its table; values named in showIf |
 * | value | shown; values named in compute |
 * | judgement | shown, value; values named in required and checks |
 *
 * A column read from outside its table reads the table's rows and what is shown of it as well.
 */
export function orderSlots(list: QuestionList): { ordered: OrderedSlots; errors: FormError[] } {
  const unsorted: Slot[] = list.pages.map((_page, page) => ({ kind: 'page', page, dependents: [] }));
  const needs: number[][] = list.pages.map(({ showIf }) => valuesRead(list, undefined, showIf));
  for (const question of list.questions) {
    const { showIf, compute, required, checks } = question.rules;
    const [shown, value] = [slotOfQuestion(list, 'shown', question.index), slotOfQuestion(list, 'value', question.index)];
    const parent =
      question.table === undefined
        ? slotOfPage(question.page)
        : slotOfQuestion(list, 'shown', list.tables[question.table]!.question.index);
    const judged = [required === true ? undefined : required, ...checks.map(({ tree }) => tree)];
    unsorted.push(...(['shown', 'value', 'judgement'] as const).map((kind) => ({ kind, question, dependents: [] })));
    needs.push(
      [parent, ...valuesRead(list, question, showIf)],
      [shown, ...valuesRead(list, question, compute)],
      [shown, value, ...judged.flatMap((tree) => valuesRead(list, question, tree))],
    );
  }
  const order = sortByDependency(needs);
  const errors =
    order.length === unsorted.length
      ? []
      : findCycles(needs).map((cycle) =>
          cycleError(
            cycle.map((slot) => unsorted[slot]!),
            list,
          ),
        );
  return { ordered: arrange(list, unsorted, needs, order), errors };
}

/** Slots of the values that an expression reads. */
function valuesRead(list: QuestionList, reader: CompiledQuestion | undefined, tree: ExpressionTree | undefined): number[] {
  const slots: number[] = [];
  const readsRows = (table: number): number => slots.push(slotOfQuestion(list, 'value', list.tables[table]!.question.index));
  if (!tree) return slots;
  walkExpression(tree, (node) => {
    if (node.kind === 'rowNumber' && reader?.table !== undefined) readsRows(reader.table);
    const named = node.kind === 'reference' ? list.byId.get(node.name) : undefined;
    if (!named) return;
    slots.push(slotOfQuestion(list, 'value', named.index));
    if (named.table === undefined || named.table === reader?.table) return;
    readsRows(named.table);
    slots.push(slotOfQuestion(list, 'shown', named.index));
  });
  return slots;
}

function arrange(list: QuestionList, unsorted: Slot[], needs: number[][], order: number[]): OrderedSlots {
  const placeOf = new Array<number>(unsorted.length).fill(0);
  for (const [place, slot] of order.entries()) placeOf[slot] = place;
  const slots = order.map((slot) => unsorted[slot]!);
  for (const [place, slot] of order.entries()) {
    for (const needed of new Set(needs[slot])) slots[placeOf[needed]!]!.dependents.push(place);
  }
  const placesOf = (kind: 'shown' | 'value' | 'judgement'): number[] =>
    list.questions.map(({ index }) => placeOf[slotOfQuestion(list, kind, index)]!);
  const page = list.pages.map((_page, index) => placeOf[slotOfPage(index)]!);
  return { slots, slotOf: { page, shown: placesOf('shown'), value: placesOf('value'), judgement: placesOf('judgement') } };
}

function cycleError(cycle: Slot[], list: QuestionList): FormError {
  const nameOf = (slot: Slot): string =>
    slot.kind === 'page' ? `page ${list.pages[slot.page]!.page.id}` : `\${${slot.question.question.id}}`;
  const names = cycle.map(nameOf).filter((name, index, all) => name !== all[index - 1]);
  if (names.length > 1 && names[0] === names.at(-1)) names.pop();
  const path = [...names, names[0]].join(' → ');
  const first = cycle.find((slot) => slot.kind !== 'page');
  return {
    ...(first ? { questionId: first.question.question.id } : {}),
    rule: 'definition',
    reason: `these depend on each other: ${path}`,
  };
}
