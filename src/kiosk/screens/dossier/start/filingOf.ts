import type { Draft } from '../../../../domain/dossier/draft.ts';

/** How it is filed, in the words of the first page; undefined while nobody has said it. */
export function filingOf({ flags }: Pick<Draft, 'flags'>): 'vneid' | 'desk' | undefined {
  if (flags.verifiedWithVneid === undefined) return undefined;
  return flags.verifiedWithVneid ? 'vneid' : 'desk';
}
