import { addingCases, alternativeCases } from '../../../../domain/procedure/paperCases.ts';
import type { PaperCase } from '../../../../domain/procedure/procedure.ts';
import type { ChoiceItem } from '../../../components/RadioList.tsx';
import { CheckboxList } from '../../../components/CheckboxList.tsx';
import { RadioList } from '../../../components/RadioList.tsx';
import { useText } from '../../../i18n/useText.ts';
import { useStore } from '../../../state/useStore.ts';
import { useDossierDesk } from '../dossierDesk.ts';
import type { Attempts } from '../useAttempts.ts';

const toItem = ({ id, name }: PaperCase): ChoiceItem => ({ value: id, label: name });

/** Cases of which one is ours, and below them what may come on top of any. */
export function CaseChoice({ attempts }: { attempts: Attempts }) {
  const { session } = useDossierDesk();
  const { t } = useText();
  const { procedure } = session;
  const chosen = useStore(session.store, ({ draft }) => draft.paperCaseIds);
  const alternatives = alternativeCases(procedure).map(toItem);
  const adding = addingCases(procedure).map(toItem);
  const chosenOf = (items: readonly ChoiceItem[]) => items.map(({ value }) => value).filter((value) => chosen.includes(value));
  const about = { id: 'cases', label: t('papers.cases.label'), ...attempts.errorOf('cases') };
  const choose = (ids: string[]) => session.chooseCases([...ids, ...chosenOf(adding)]);
  return (
    <div class="stack-wide">
      {alternatives.length > 1 &&
        (procedure.casesMayJoin ? (
          <CheckboxList
            {...about}
            help={t('papers.cases.helpSeveral')}
            values={chosenOf(alternatives)}
            onValues={choose}
            choices={alternatives}
          />
        ) : (
          <RadioList
            {...about}
            help={t('papers.cases.help')}
            value={chosenOf(alternatives)[0]}
            onValue={(id) => choose([id])}
            choices={alternatives}
          />
        ))}
      {adding.length > 0 && (
        <CheckboxList
          id="cases-adding"
          label={t('papers.cases.addingLabel')}
          help={t('papers.cases.addingHelp')}
          values={chosenOf(adding)}
          onValues={(ids) => session.chooseCases([...chosenOf(alternatives), ...ids])}
          choices={adding}
        />
      )}
    </div>
  );
}
