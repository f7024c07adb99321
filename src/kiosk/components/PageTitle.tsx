import { useEffect, useRef } from 'preact/hooks';
import { splitAtCompounds } from '../i18n/splitAtCompounds.ts';
import { useText } from '../i18n/useText.ts';

export interface PageTitleProps {
  children: string;
  lang?: 'vi' | 'en';
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
    title.current?.focus({ preventScroll: true });
  }, [children, t]);
  return (
    <h1 ref={title} tabIndex={-1} lang={lang}>
      {splitAtCompounds(children).map((piece, at) => (at % 2 === 1 ? <span class="compound">{piece}</span> : piece))}
    </h1>
  );
}
