import type { SourceText } from '../../domain/translation/sourceTexts.ts';
import type { Translation } from '../../domain/translation/translation.ts';

/** Translations of words that the part no longer has: the Vietnamese was changed, and somebody has to look at them again. */
export function findOutdated({ texts }: Translation, sources: readonly SourceText[]): SourceText[] {
  const present = new Set(sources.map(({ owner, vietnamese }) => `${owner}\n${vietnamese}`));
  return Object.entries(texts).flatMap(([owner, translations]) =>
    Object.keys(translations)
      .filter((vietnamese) => !present.has(`${owner}\n${vietnamese}`))
      .map((vietnamese) => ({ owner, vietnamese })),
  );
}
