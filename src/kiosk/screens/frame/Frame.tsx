import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect } from 'preact/hooks';
import { PageFrame } from '../../components/PageFrame.tsx';
import { showLanguage } from '../../i18n/text.ts';
import { useText } from '../../i18n/useText.ts';
import type { OutboxState } from '../../state/app.ts';
import { useApp } from '../../state/useApp.ts';
import { useStore } from '../../state/useStore.ts';
import { paths } from '../paths.ts';
import { CardNotice } from './CardNotice.tsx';
import { IdleGuard } from './IdleGuard.tsx';
import { useCommuneName } from './useCommuneName.ts';

/** Ties the page's frame to the settings, the outbox and the line. */
export function Frame({ children }: { children: ComponentChildren }) {
  const app = useApp();
  const { language: shown } = useText();
  const language = useStore(app.settings, (settings) => settings.language);
  const textSize = useStore(app.settings, (settings) => settings.textSize);
  const hotline = useStore(app.settings, (settings) => settings.hotline);
  const outbox = useStore(app.outbox, (state) => state);
  const line = useStore(app.line, (state) => state.line);
  const communeName = useCommuneName();
  useEffect(() => void showLanguage(language), [language]);
  useLayoutEffect(() => {
    document.documentElement.lang = shown;
    document.documentElement.dataset['textSize'] = String(textSize);
  }, [shown, textSize]);
  return (
    <>
      <PageFrame
        communeName={communeName}
        hotline={hotline}
        language={shown}
        onLanguage={(language) => void app.changeSettings({ language })}
        textSize={textSize}
        onTextSize={(textSize) => void app.changeSettings({ textSize })}
        homeHref={paths.home}
        status={{ href: paths.outbox, ...countOutbox(outbox), sending: outbox.sending, line }}
      >
        {children}
      </PageFrame>
      <IdleGuard />
      <CardNotice />
    </>
  );
}

/** What is here and what is there. A dossier in need of a person is still here: it counts as waiting, too. */
function countOutbox({ entries }: OutboxState) {
  const delivered = entries.filter(({ state }) => state === 'delivered').length;
  const needsAttention = entries.filter(({ state }) => state === 'needsAttention').length;
  return { delivered, needsAttention, waiting: entries.length - delivered };
}
