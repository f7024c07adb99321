import type { ErrorLine } from '../../../components/ErrorSummary.tsx';
import { RadioList } from '../../../components/RadioList.tsx';
import type { Translate } from '../../../i18n/text.ts';
import { useText } from '../../../i18n/useText.ts';
import { useStore } from '../../../state/useStore.ts';
import { useDossierDesk, type DossierDesk } from '../dossierDesk.ts';
import type { Attempts } from '../useAttempts.ts';
import { DatabaseUnavailable } from './DatabaseUnavailable.tsx';

const flags = ['digitised', 'reused'] as const;
const flagOf = { digitised: 'digitised', reused: 'reusedPapers' } as const;

/** Said in every dossier and never defaulted (exchange with the national portal: HoSoCoThanhPhanSoHoa, DuocTaiSuDung). */
export function PaperFlags({ attempts }: { attempts: Attempts }) {
  const { session } = useDossierDesk();
  const { t } = useText();
  const stored = useStore(session.store, ({ draft }) => draft.flags);
  return (
    <section class="paper-flags stack-wide">
      <h2>{t('papers.flags.title')}</h2>
      {flags.map((flag) => {
        const said = stored[flagOf[flag]];
        return (
          <RadioList
            key={flag}
            id={flag}
            label={t(`papers.flags.${flag}`)}
            help={t(`papers.flags.${flag}Help`)}
            {...attempts.errorOf(flag)}
            speak
            inline
            value={said === undefined ? undefined : said ? 'yes' : 'no'}
            onValue={(value) => session.setFlags({ [flagOf[flag]]: value === 'yes' })}
            choices={[
              { value: 'yes', label: t(flag === 'digitised' ? 'papers.flags.digitisedYes' : 'form.yes') },
              { value: 'no', label: t(flag === 'digitised' ? 'papers.flags.digitisedNo' : 'form.no') },
            ]}
          />
        );
      })}
      <DatabaseUnavailable />
    </section>
  );
}

/** What has not been said yet, as lines of the error summary. */
export function missingFlags({ session }: DossierDesk, t: Translate): ErrorLine[] {
  const said = session.store.getState().draft.flags;
  return flags
    .filter((flag) => said[flagOf[flag]] === undefined)
    .map((flag) => ({ targetId: flag, message: t(`papers.flags.${flag}Missing`) }));
}
