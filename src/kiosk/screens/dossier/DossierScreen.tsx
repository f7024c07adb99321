import '../../i18n/dossierTexts.ts';
import { Notice } from '../../components/Notice.tsx';
import { useText } from '../../i18n/useText.ts';
import { DossierDeskContext } from './dossierDesk.ts';
import { DossierMissing } from './DossierMissing.tsx';
import './DossierScreen.css';
import { DossierStep } from './DossierStep.tsx';
import { OpeningFailed } from './OpeningFailed.tsx';
import { useDraftSession } from './useDraftSession.ts';

/** A dossier from the first question to the outbox. All its pages are this one screen, so that the draft stays open between them. */
export function DossierScreen({ id = '', place }: { id?: string; place?: string }) {
  const { t } = useText();
  const [opening, again] = useDraftSession(id);
  switch (opening.state) {
    case 'opening':
      return <Notice tone="calm" icon="procedure" title={t('dossier.opening')} live />;
    case 'missing':
      return <DossierMissing id={id} />;
    case 'failed':
      return <OpeningFailed onAgain={again} />;
    case 'open':
      return (
        <DossierDeskContext.Provider value={opening.desk}>
          <DossierStep place={place} />
        </DossierDeskContext.Provider>
      );
  }
}
