import type { ComponentChildren } from 'preact';
import { useLocation } from 'preact-iso/router';
import { BackLink } from '../../components/BackLink.tsx';
import { Button } from '../../components/Button.tsx';
import { ButtonLink } from '../../components/ButtonLink.tsx';
import { ErrorSummary, type ErrorLine } from '../../components/ErrorSummary.tsx';
import { PageTitle } from '../../components/PageTitle.tsx';
import { ProgressSteps } from '../../components/ProgressSteps.tsx';
import { useText } from '../../i18n/useText.ts';
import { paths } from '../paths.ts';
import { moveOnEnter } from './moveOnEnter.ts';
import { SaveLine } from './SaveLine.tsx';

const parts = ['start', 'form', 'papers', 'check'] as const;

export interface DossierPageProps {
  part: (typeof parts)[number];
  /** Never personal text: it names the window, and stays in the browser's history (I7). */
  title: string;
  /** "Tờ khai, trang 3/9". */
  place?: string;
  backHref: string;
  backText?: string;
  errors?: readonly ErrorLine[];
  /** The next action; without it the page has none, or one of its own. */
  onContinue?: () => void;
  continueText?: string;
  children: ComponentChildren;
}

/** What every page of a dossier has: where one is, one title, one next action, and whether all of it is saved. */
export function DossierPage(props: DossierPageProps) {
  const { t } = useText();
  const { query } = useLocation();
  const { part, title, place, backHref, backText, errors = [], onContinue, children } = props;
  const continueText = props.continueText ?? t(query['from'] === 'check' ? 'dossier.backToCheck' : 'dossier.continue');
  return (
    <div class="dossier">
      <BackLink href={backHref}>{backText ?? t('back')}</BackLink>
      <ProgressSteps steps={parts.map((id) => ({ id, title: t(`dossier.steps.${id}`) }))} currentId={part} />
      <ErrorSummary errors={errors} />
      <div class="dossier-head">
        {place && <p class="dossier-place">{place}</p>}
        <PageTitle>{title}</PageTitle>
      </div>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- the keys are those of the boxes in it */}
      <form
        class="dossier-body"
        autocomplete="off"
        noValidate
        onSubmit={(event) => event.preventDefault()}
        onKeyDown={(event) => moveOnEnter(event, onContinue)}
      >
        {children}
      </form>
      {onContinue && (
        <div class="dossier-next">
          <Button kind="primary" iconAfter="next" onClick={onContinue}>
            {continueText}
          </Button>
        </div>
      )}
      <div class="dossier-foot">
        <SaveLine />
        <ButtonLink kind="quiet" href={paths.home}>
          {t('dossier.later')}
        </ButtonLink>
      </div>
    </div>
  );
}
