import { useLocation } from 'preact-iso/router';
import { useEffect } from 'preact/hooks';
import { CheckStep } from './check/CheckStep.tsx';
import { useDossierDesk } from './dossierDesk.ts';
import { FormStep } from './form/FormStep.tsx';
import { CasesStep } from './papers/CasesStep.tsx';
import { PapersStep } from './papers/PapersStep.tsx';
import { PaperStep } from './papers/PaperStep.tsx';
import { StartStep } from './start/StartStep.tsx';
import { draftPlaceToStep, parseStep, stepHref, stepToDraftPlace, type Step } from './steps.ts';

/** The page that the address names. A draft that nobody has begun opens at its first page, any other one where the person was. */
export function DossierStep({ place }: { place: string | undefined }) {
  const { session } = useDossierDesk();
  const { route } = useLocation();
  const { id, place: draftPlace, flags, assistance } = session.store.getState().draft;
  const begun = assistance.typedBy !== undefined && flags.verifiedWithVneid !== undefined;
  const asked = parseStep(place);
  const step: Step = begun ? (asked ?? draftPlaceToStep(draftPlace, session.definition)) : { name: 'start' };
  const isElsewhere = asked?.name !== step.name;
  const href = stepHref(id, step);
  useEffect(() => {
    if (isElsewhere) route(href, true);
  }, [isElsewhere, href, route]);
  const remembered = stepToDraftPlace(step);
  useEffect(() => {
    if (remembered !== undefined && !isElsewhere) session.goTo(remembered);
  }, [session, remembered, isElsewhere]);
  if (isElsewhere) return null;
  switch (step.name) {
    case 'start':
      return <StartStep />;
    case 'page':
      return <FormStep pageId={step.pageId} />;
    case 'cases':
      return <CasesStep />;
    case 'papers':
      return <PapersStep />;
    case 'paper':
      return <PaperStep key={step.paperId} paperId={step.paperId} />;
    case 'check':
      return <CheckStep />;
  }
}
