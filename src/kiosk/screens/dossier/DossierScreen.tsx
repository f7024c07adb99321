import '../../i18n/dossierTexts.ts';
import { Notice } from '../../components/Notice.tsx';
import { FormTextsContext } from '../../components/questions/formWords.ts';
import { useText } from '../../i18n/useText.ts';
import { useCatalogTexts } from '../../state/useCatalogTexts.ts';
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
  const formTexts = useCatalogTexts(opening.state === 'open' ? `form/${opening.desk.session.definition.id}` : undefined);
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
          <FormTextsContext.Provider value={formTexts}>
            <DossierStep place={place} />
          </FormTextsContext.Provider>
        </DossierDeskContext.Provider>
      );
  }
}
