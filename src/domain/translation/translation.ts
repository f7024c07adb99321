import type { CalendarDay } from '../basics/calendarDay.ts';
import type { Language } from '../basics/language.ts';
import type { CodeListId, FormId } from '../form/formDefinition.ts';
import type { ProcedureCode } from '../procedure/procedure.ts';

/** What of the catalog is translated as one piece: valid for every version of it. */
export type TranslatedPart = `form/${FormId}` | `list/${CodeListId}` | `procedure/${ProcedureCode}`;

/** Whose text it is: id of a question, page or paper, code of a list's entry; `form` and `procedure` for what belongs to the whole. */
export type TextOwner = string;

/**
 * Owner → Vietnamese → translation. The Vietnamese stands beside its translation, so that words which changed in a later (or an
 * earlier) version are never shown under a translation of other words.
 */
export type TranslatedTexts = Readonly<Record<TextOwner, Readonly<Record<string, string>>>>;

/** Who stands for the words. A draft is shown, too: it is better than nothing, and legal wording stays Vietnamese anyway. */
export type TranslationReview = { state: 'draft' } | { state: 'reviewed'; by: string; on: CalendarDay };

/** One part of the catalog in one other language. */
export interface Translation {
  review: TranslationReview;
  texts: TranslatedTexts;
}

/** The translation's own name among the parts of a catalog. */
export const textPartId = (language: Language, part: TranslatedPart) => `text/${language}/${part}` as const;

export function findTranslated(texts: TranslatedTexts | undefined, owner: TextOwner, vietnamese: string): string | undefined {
  return texts?.[owner]?.[vietnamese];
}
