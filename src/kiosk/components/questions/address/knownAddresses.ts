import { addressLine } from '../../../../domain/basics/addressLine.ts';
import type { Address } from '../../../../domain/form/answers.ts';
import type { QuestionId } from '../../../../domain/form/formDefinition.ts';
import type { FormState } from '../../../../domain/form/formState.ts';
import type { Language } from '../../../../domain/basics/text.ts';
import { questionLabel } from '../questionLabel.ts';

export interface KnownAddress {
  /** Page and question where it stands: "Người mẹ – Nơi cư trú". */
  label: string;
  address: Address;
}

/** More than two would be another list to read. */
const mostOffered = 2;

/** Addresses given earlier in this dossier, each once, the nearest question first. Old addresses in words are not offered. */
export function knownAddresses({ form, questions }: FormState, before: QuestionId, language: Language): KnownAddress[] {
  const place = form.byId.get(before)?.index ?? 0;
  const byLine = new Map<string, KnownAddress>();
  for (const { question, index, table, page } of form.questions) {
    const { shown, answer } = questions[index]!;
    if (question.type !== 'address' || table !== undefined || !shown || index >= place || answer === undefined) continue;
    const address = answer as Address;
    if (address.communeName === undefined || address.historical !== undefined) continue;
    const title = form.pages[page]!.page.title[language];
    byLine.set(addressLine(address), { label: `${title} – ${questionLabel(question, language)}`, address });
  }
  return [...byLine.values()].reverse().slice(0, mostOffered);
}
