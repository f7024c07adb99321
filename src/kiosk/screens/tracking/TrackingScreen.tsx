import { useLocation } from 'preact-iso/router';
import { useEffect, useRef, useState } from 'preact/hooks';
import { BackLink } from '../../components/BackLink.tsx';
import { Button } from '../../components/Button.tsx';
import { PageTitle } from '../../components/PageTitle.tsx';
import { TextInput } from '../../components/TextInput.tsx';
import { useText } from '../../i18n/useText.ts';
import type { TrackedDossier } from '../../state/app.ts';
import { useApp } from '../../state/useApp.ts';
import { paths } from '../paths.ts';
import { explainBadCode } from './explainBadCode.ts';
import { readTrackingCode } from './readTrackingCode.ts';
import { TrackingAnswer } from './TrackingAnswer.tsx';

const field = 'tracking-code';

/** A code from a slip, typed, scanned or in the address of the slip's QR; then where the dossier is. */
export function TrackingScreen() {
  const app = useApp();
  const { t } = useText();
  const { query } = useLocation();
  const fromAddress = query['code'] ?? '';
  const [typed, setTyped] = useState(fromAddress);
  const [asking, setAsking] = useState(false);
  const [error, setError] = useState<string>();
  const [answer, setAnswer] = useState<TrackedDossier>();
  const latest = useRef(0);
  const ask = async (code: string) => {
    const turn = ++latest.current;
    setAnswer(undefined);
    setError(undefined);
    setAsking(true);
    const found = await app.track(code).finally(() => setAsking(false));
    if (turn !== latest.current) return;
    if (found.found !== 'no' || found.reason !== 'badCode') return setAnswer(found);
    setError(explainBadCode(code, t));
    document.getElementById(field)?.focus();
  };
  const asked = useRef(false);
  useEffect(() => {
    if (fromAddress && !asked.current) void ask(readTrackingCode(fromAddress));
    asked.current = true;
  });
  return (
    <div class="stack-wide">
      <div class="stack">
        <BackLink href={paths.home} />
        <PageTitle>{t('tracking.title')}</PageTitle>
        <form
          class="stack"
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            void ask(readTrackingCode(typed));
          }}
        >
          <TextInput
            id={field}
            label={t('tracking.label')}
            help={t('tracking.help')}
            {...(error ? { error } : {})}
            width="medium"
            autoCapitalize="characters"
            value={typed}
            onValue={setTyped}
          />
          <Button kind="primary" type="submit" icon="search" busy={asking}>
            {t(asking ? 'tracking.asking' : 'tracking.ask')}
          </Button>
        </form>
      </div>
      {answer && <TrackingAnswer answer={answer} onAgain={() => void ask(readTrackingCode(typed))} />}
    </div>
  );
}
