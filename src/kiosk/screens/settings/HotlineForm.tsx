import { useState } from 'preact/hooks';
import { toSingleLine } from '../../../domain/basics/vietnameseText.ts';
import { Button } from '../../components/Button.tsx';
import { communeHotline } from '../../components/hotlines.ts';
import { TextInput } from '../../components/TextInput.tsx';
import { useText } from '../../i18n/useText.ts';
import { useApp } from '../../state/useApp.ts';
import { useStore } from '../../state/useStore.ts';

/** Digits with the usual spaces, points and dashes; short service numbers too. Empty is allowed. */
const phoneShape = /^(\+?\d[\d .-]{2,18}\d)?$/;

export function HotlineForm() {
  const app = useApp();
  const { t } = useText();
  const kept = useStore(app.settings, (settings) => settings.hotline);
  const [typed, setTyped] = useState(communeHotline(kept) ?? '');
  const [result, setResult] = useState<'saved' | 'hotlineWrong' | 'saveFailed'>();
  const save = async () => {
    const hotline = toSingleLine(typed);
    if (!phoneShape.test(hotline)) return setResult('hotlineWrong');
    setResult(
      await app.changeSettings({ hotline }).then(
        () => 'saved' as const,
        () => 'saveFailed' as const,
      ),
    );
  };
  return (
    <form
      class="stack-tight"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <TextInput
        id="hotline"
        inputMode="tel"
        width="medium"
        label={t('settings.hotline')}
        help={t('settings.hotlineHelp')}
        {...(result && result !== 'saved' ? { error: t(`settings.${result}`) } : {})}
        value={typed}
        onValue={(value) => {
          setTyped(value);
          setResult(undefined);
        }}
      />
      <div class="row">
        <Button type="submit">{t('settings.save')}</Button>
        <span role="status">{result === 'saved' && t('settings.saved')}</span>
      </div>
    </form>
  );
}
