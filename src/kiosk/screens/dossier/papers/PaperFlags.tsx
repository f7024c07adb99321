import { useState } from 'preact/hooks';
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
  const { session, said } = useDossierDesk();
  const { t } = useText();
  const stored = useStore(session.store, ({ draft }) => draft.flags);
  const [, redraw] = useState(0);
  const answer = (flag: 'digitised' | 'reusedPapers', value: boolean) => {
    said[flag] = value;
    session.setFlags({ [flag]: value });
    redraw((count) => count + 1);
  };
  return (
    <section class="paper-flags stack-wide">
      <h2>{t('papers.flags.title')}</h2>
      {flags.map((flag) => {
        const isSaid = said[flagOf[flag]] !== undefined;
        return (
          <RadioList
            key={flag}
            id={flag}
            label={t(`papers.flags.${flag}`)}
            help={t(`papers.flags.${flag}Help`)}
            {...attempts.errorOf(flag)}
            speak
            inline
            value={isSaid ? (stored[flagOf[flag]] ? 'yes' : 'no') : undefined}
            onValue={(value) => answer(flagOf[flag], value === 'yes')}
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
export function missingFlags({ said }: DossierDesk, t: Translate): ErrorLine[] {
  return flags
    .filter((flag) => said[flagOf[flag]] === undefined)
    .map((flag) => ({ targetId: flag, message: t(`papers.flags.${flag}Missing`) }));
}
