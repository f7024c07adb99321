import { useEffect, useState } from 'preact/hooks';
import type { Procedure } from '../../../domain/procedure/procedure.ts';
import { BackLink } from '../../components/BackLink.tsx';
import { ButtonLink } from '../../components/ButtonLink.tsx';
import { PageTitle } from '../../components/PageTitle.tsx';
import { SpeakerButton } from '../../components/SpeakerButton.tsx';
import { useText } from '../../i18n/useText.ts';
import { useApp } from '../../state/useApp.ts';
import { useCatalogTexts } from '../../state/useCatalogTexts.ts';
import { useStore } from '../../state/useStore.ts';
import { paths } from '../paths.ts';
import { recallSearch } from '../search/searchMemory.ts';
import { Facts } from './Facts.tsx';
import { MoreFacts } from './MoreFacts.tsx';
import { PaperCases } from './PaperCases.tsx';
import './ProcedureScreen.css';
import { Source } from './Source.tsx';
import { StartDossier } from './StartDossier.tsx';

/** One procedure: what it needs, how long, how much; then the way in. */
export function ProcedureScreen({ code = '' }: { code?: string }) {
  const app = useApp();
  const { t } = useText();
  const catalogVersion = useStore(app.catalog, (catalog) => catalog.version);
  const [found, setFound] = useState<Procedure | 'missing'>();
  useEffect(() => {
    let wanted = true;
    app.findProcedure(code).then(
      (procedure) => wanted && setFound(procedure ?? 'missing'),
      () => wanted && setFound('missing'),
    );
    return () => {
      wanted = false;
    };
  }, [app, code, catalogVersion]);
  if (found === undefined) return <p class="soft">{t('loading')}</p>;
  if (found === 'missing') return <ProcedureMissing />;
  return <ProcedurePage procedure={found} />;
}

function ProcedurePage({ procedure }: { procedure: Procedure }) {
  const { t } = useText();
  const of = useCatalogTexts(`procedure/${procedure.code}`);
  const channel = procedure.channels.find((each) => each.channel === 'direct') ?? procedure.channels[0];
  return (
    <div class="procedure">
      <div class="procedure-head stack-tight">
        <BackLink href={paths.procedures(recallSearch().area)} />
        <PageTitle lang="vi">{procedure.name}</PageTitle>
        <p class="procedure-summary">{of('procedure', procedure.summary)}</p>
        <p class="soft small">
          <span lang="vi">{procedure.area}</span> · {t('procedure.code', { code: procedure.code })}
        </p>
        <SpeakerButton text={`${procedure.name}. ${procedure.summary}`} about={procedure.name} />
      </div>
      <div class="procedure-facts">
        <Facts procedure={procedure} channel={channel} />
      </div>
      <aside class="procedure-side">
        <StartDossier code={procedure.code} />
      </aside>
      <div class="procedure-body stack-wide">
        <PaperCases cases={procedure.paperCases} of={of} />
        <MoreFacts procedure={procedure} others={procedure.channels.filter((each) => each !== channel)} />
        <Source procedure={procedure} />
      </div>
    </div>
  );
}

function ProcedureMissing() {
  const { t } = useText();
  return (
    <div class="stack">
      <PageTitle>{t('procedure.missing')}</PageTitle>
      <p>{t('procedure.missingBody')}</p>
      <ButtonLink kind="primary" icon="search" href={paths.procedures()}>
        {t('procedure.searchAgain')}
      </ButtonLink>
    </div>
  );
}
