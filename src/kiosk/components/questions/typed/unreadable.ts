/** Why what stands in a box is no answer yet. The words are under `form.unreadable`. */
export type UnreadableReason =
  'dayWithoutMonth' | 'noYear' | 'shortYear' | 'notADate' | 'notATime' | 'notANumber' | 'notInList';

export interface UnreadableText {
  /** As typed, box by box. */
  parts: readonly string[];
  reason: UnreadableReason;
}

/**
 * What was typed and cannot be an answer ("31" without a month, a province that is in no list). It is no part of the draft, but
 * must neither vanish from the screen nor let the person go on as if it were nothing. By id of the control.
 */
export interface Unreadable {
  find(controlId: string): UnreadableText | undefined;
  keep(controlId: string, text: UnreadableText): void;
  forget(controlId: string): void;
  /** Of a question, its parts and, for a table, its cells included. The first one found. */
  findWithin(questionControlId: string): { controlId: string; reason: UnreadableReason } | undefined;
}

export function createUnreadable(): Unreadable {
  const texts = new Map<string, UnreadableText>();
  return {
    find: (controlId) => texts.get(controlId),
    keep: (controlId, text) => void texts.set(controlId, text),
    forget: (controlId) => void texts.delete(controlId),
    findWithin: (questionControlId) => {
      for (const [controlId, { reason }] of texts) {
        if (controlId === questionControlId || controlId.startsWith(`${questionControlId}-`)) return { controlId, reason };
      }
      return undefined;
    },
  };
}
