import type { ComponentChildren } from 'preact';
import { BackLink } from '../../components/BackLink.tsx';
import { ButtonLink } from '../../components/ButtonLink.tsx';
import { PageTitle } from '../../components/PageTitle.tsx';
import { RadioList } from '../../components/RadioList.tsx';
import { TextSizeSwitch } from '../../components/TextSizeSwitch.tsx';
import { screenLanguages, toScreenLanguage } from '../../i18n/languages.ts';
import { useText } from '../../i18n/useText.ts';
import { useApp } from '../../state/useApp.ts';
import { useStore } from '../../state/useStore.ts';
import { useCommuneName } from '../frame/useCommuneName.ts';
import { paths } from '../paths.ts';
import { HotlineForm } from './HotlineForm.tsx';
import { MachineFacts } from './MachineFacts.tsx';
import './SettingsScreen.css';

export function SettingsScreen() {
  const app = useApp();
  const { t } = useText();
  const { language, textSize } = useStore(app.settings, (settings) => settings);
  const communeName = useCommuneName();
  return (
    <div class="settings">
      <div class="stack-tight">
        <BackLink href={paths.home} />
        <PageTitle>{t('settings.title')}</PageTitle>
      </div>
      <Part title={t('settings.commune')}>
        <p class="settings-commune">{communeName ?? t('settings.communeNone')}</p>
        <ButtonLink icon="edit" href={paths.commune}>
          {t('settings.changeCommune')}
        </ButtonLink>
      </Part>
      <HotlineForm />
      <Part title={t('settings.textSize')}>
        <div class="on-paper">
          <TextSizeSwitch size={textSize} onSize={(size) => void app.changeSettings({ textSize: size })} />
        </div>
      </Part>
      <RadioList
        id="language"
        label={t('settings.language')}
        inline
        value={toScreenLanguage(language)}
        onValue={(value) => void app.changeSettings({ language: value })}
        choices={[...screenLanguages].map(([value, { name }]) => ({ value, label: name, lang: value }))}
      />
      <MachineFacts />
    </div>
  );
}

function Part({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <section class="stack-tight">
      <h2 class="settings-title">{title}</h2>
      {children}
    </section>
  );
}
