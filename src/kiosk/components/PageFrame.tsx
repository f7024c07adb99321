import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Language } from '../../domain/basics/language.ts';
import { screenLanguages } from '../i18n/languages.ts';
import { useText } from '../i18n/useText.ts';
import { HelpDialog } from './HelpDialog.tsx';
import { Icon } from './icon/Icon.tsx';
import './PageFrame.css';
import { StatusStrip, type StatusStripProps } from './StatusStrip.tsx';
import { TextSizeSwitch, type TextSize } from './TextSizeSwitch.tsx';

export interface PageFrameProps {
  children: ComponentChildren;
  /** Absent until the desk has been told where it stands. */
  communeName: string | undefined;
  hotline: string;
  language: Language;
  onLanguage: (language: Language) => void;
  textSize: TextSize;
  onTextSize: (size: TextSize) => void;
  homeHref: string;
  status: StatusStripProps;
}

/** Around every screen: where we are above, the two truths and the officer's help below, always in the same corner. */
export function PageFrame(props: PageFrameProps) {
  const { t } = useText();
  const [helpOpen, setHelpOpen] = useState(false);
  const others = [...screenLanguages].filter(([language]) => language !== props.language);
  return (
    <div class="frame">
      <a class="frame-skip" href="#main">
        {t('frame.skip')}
      </a>
      <header class="frame-head">
        <div class="frame-head-inner">
          <a class="frame-home" href={props.homeHref}>
            <Icon name="house" size="large" />
            <span>
              <span class="frame-desk">{t('frame.desk')}</span>
              <span class="frame-commune">{props.communeName ?? t('product')}</span>
            </span>
          </a>
          <div class="frame-tools">
            <TextSizeSwitch size={props.textSize} onSize={props.onTextSize} />
            {others.map(([language, { name }]) => (
              <button
                key={language}
                type="button"
                class="frame-language"
                lang={language}
                onClick={() => props.onLanguage(language)}
              >
                {name}
              </button>
            ))}
          </div>
        </div>
        <div class="frame-band" />
      </header>
      <main class="frame-main" id="main" tabIndex={-1}>
        <div class="frame-page">{props.children}</div>
      </main>
      <footer class="frame-foot">
        <StatusStrip {...props.status} />
        <button type="button" class="frame-help" onClick={() => setHelpOpen(true)}>
          <Icon name="officer" />
          <span>{t('help.button')}</span>
        </button>
      </footer>
      <HelpDialog open={helpOpen} hotline={props.hotline} onClose={() => setHelpOpen(false)} />
    </div>
  );
}
