import { addressLine } from '../../../../domain/basics/addressLine.ts';
import type { Address } from '../../../../domain/form/answers.ts';
import type { QuestionId } from '../../../../domain/form/formDefinition.ts';
import type { FormState } from '../../../../domain/form/formState.ts';
import type { CatalogText } from '../../../i18n/useText.ts';

export interface KnownAddress {
  /** Title of the page where it stands: "Nơi ở và giấy tờ của người mẹ". */
  page: string;
  address: Address;
}

/** More than two would be another list to read. */
const mostOffered = 2;

/**
 * Addresses given earlier in this dossier, each once: homes first, for it is a home that people share, then the nearest question. Old
 * addresses in words are not offered.
 */
export function knownAddresses({ form, questions }: FormState, before: QuestionId, of: CatalogText): KnownAddress[] {
  const place = form.byId.get(before)?.index ?? 0;
  const found: (KnownAddress & { isHome: boolean })[] = [];
  for (const { question, index, table, page } of form.questions) {
    const { shown, answer } = questions[index]!;
    if (question.type !== 'address' || table !== undefined || !shown || index >= place || answer === undefined) continue;
    const address = answer as Address;
    if (address.communeName === undefined || address.historical !== undefined) continue;
    const { id, title } = form.pages[page]!.page;
    found.unshift({ page: of(id, title), address, isHome: question.person?.field === 'residence' });
  }
  const homesFirst = [...found.filter(({ isHome }) => isHome), ...found.filter(({ isHome }) => !isHome)];
  return [...new Map(homesFirst.map((known) => [addressLine(known.address), known])).values()].slice(0, mostOffered);
}
