import type { Language } from '../../domain/basics/language.ts';
import { useEffect, useRef } from 'preact/hooks';
import { splitAtCompounds } from '../i18n/splitAtCompounds.ts';
import { useText } from '../i18n/useText.ts';

export interface PageTitleProps {
  children: string;
  lang?: Language;
}

/**
 * The screen's h1. It takes the focus when the screen appears, so that the keyboard and the screen reader start at the top, and
 * names the window: without personal text, for titles stay in the browser's history.
 */
export function PageTitle({ children, lang }: PageTitleProps) {
  const { t } = useText();
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${children} – ${t('product')}`;
  }, [children, t]);
  // Not again when the words change: another language, or a dossier delivered meanwhile, must not take the focus from a button.
  useEffect(() => title.current?.focus({ preventScroll: true }), []);
  return (
    <h1 ref={title} tabIndex={-1} lang={lang}>
      {splitAtCompounds(children).map(showPiece)}
    </h1>
  );
}

/** Every second piece is a compound; pieces keep their places, so they need no keys. */
const showPiece = (piece: string, at: number) => (at % 2 === 1 ? <span class="compound">{piece}</span> : piece);
