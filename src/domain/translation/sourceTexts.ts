import type { CodeList, FormDefinition, Question } from '../form/formDefinition.ts';
import type { Procedure } from '../procedure/procedure.ts';
import type { TextOwner } from './translation.ts';

/** A Vietnamese text that wants a translation. */
export interface SourceText {
  owner: TextOwner;
  vietnamese: string;
}

/** Statutory leads of pages are not among them: they are printed, and stay as the law has them. */
export function sourceTextsOfForm({ title, pledge, pages }: FormDefinition): SourceText[] {
  return [
    ...of('form', title, pledge),
    ...pages.flatMap((page) => [...of(page.id, page.title, page.help), ...page.questions.flatMap(sourceTextsOfQuestion)]),
  ];
}

function sourceTextsOfQuestion(question: Question): SourceText[] {
  const { id, label, help, checks = [] } = question;
  return [
    ...of(id, label, help, ...checks.map(({ message }) => message)),
    ...('choices' in question ? of(id, ...question.choices.map((choice) => choice.label)) : []),
    ...(question.type === 'table' ? [...of(id, question.rowName), ...question.columns.flatMap(sourceTextsOfQuestion)] : []),
  ];
}

/** Official names of papers stay Vietnamese; our own words about them do not. */
export function sourceTextsOfProcedure({ summary, paperCases }: Procedure): SourceText[] {
  return [...of('procedure', summary), ...paperCases.flatMap(({ papers }) => papers.flatMap(({ id, hint }) => of(id, hint)))];
}

export const sourceTextsOfList = ({ items }: CodeList): SourceText[] => items.flatMap(({ code, name }) => of(code, name));

const of = (owner: TextOwner, ...texts: (string | undefined)[]): SourceText[] =>
  texts.filter((text): text is string => text !== undefined && text !== '').map((vietnamese) => ({ owner, vietnamese }));
