import { useLocation } from 'preact-iso/router';
import { useState } from 'preact/hooks';
import type { ProcedureCode } from '../../../domain/procedure/procedure.ts';
import { Button } from '../../components/Button.tsx';
import { ButtonLink } from '../../components/ButtonLink.tsx';
import { Icon } from '../../components/icon/Icon.tsx';
import { Notice } from '../../components/Notice.tsx';
import type { Translate } from '../../i18n/text.ts';
import { useText } from '../../i18n/useText.ts';
import type { StartRefusal } from '../../state/app.ts';
import { useApp } from '../../state/useApp.ts';
import { paths } from '../paths.ts';

/** The notice that the law wants before the first letter is typed, and the one next action of the page. */
export function StartDossier({ code }: { code: ProcedureCode }) {
  const app = useApp();
  const { route } = useLocation();
  const { t } = useText();
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<StartRefusal>();
  const start = async () => {
    setBusy(true);
    setRefusal(undefined);
    const started = await app.startDossier(code);
    setBusy(false);
    if (started.ok) route(paths.draft(started.value));
    else setRefusal(started.error);
  };
  return (
    <div class="start stack">
      <Button kind="primary" wide iconAfter="next" busy={busy} describedBy="privacy" onClick={() => void start()}>
        {t(busy ? 'procedure.starting' : 'procedure.start')}
      </Button>
      {refusal && (
        <Notice tone="error" title={t('procedure.refusals.title')} live>
          <p>{explain(refusal, t)}</p>
          {refusal === 'noCommune' && <ButtonLink href={paths.commune}>{t('settings.changeCommune')}</ButtonLink>}
        </Notice>
      )}
      <div class="start-privacy" id="privacy">
        <h2 class="start-title">
          <Icon name="lock" />
          <span>{t('procedure.privacyTitle')}</span>
        </h2>
        <p>{t('procedure.privacy')}</p>
        <p>{t('procedure.privacyRights')}</p>
      </div>
    </div>
  );
}

function explain(refusal: StartRefusal, t: Translate): string {
  switch (refusal) {
    case 'unknownProcedure':
    case 'unknownForm':
    case 'noCommune':
      return t(`procedure.refusals.${refusal}`);
    default:
      return t(`storageFaults.${refusal}`);
  }
}
