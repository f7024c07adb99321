import { useText } from '../../../i18n/useText.ts';
import { useStore } from '../../../state/useStore.ts';
import { useDossierDesk } from '../dossierDesk.ts';
import { stepHref } from '../steps.ts';
import { casesToChoose } from '../../../../domain/procedure/paperCases.ts';

/** The case that the list below is for, and the way to another one. */
export function ChosenCases({ fromCheck }: { fromCheck: boolean }) {
  const { session } = useDossierDesk();
  const { t } = useText();
  const { id, paperCaseIds } = useStore(session.store, ({ draft }) => draft);
  const chosen = casesToChoose(session.procedure).filter((each) => paperCaseIds.includes(each.id));
  return (
    <div class="chosen-cases">
      {chosen.length > 0 && (
        <>
          <p>{t('papers.case')}</p>
          <ul>
            {chosen.map((each) => (
              <li key={each.id} lang="vi">
                {each.name}
              </li>
            ))}
          </ul>
        </>
      )}
      <a class="chosen-cases-change" href={stepHref(id, { name: 'cases' }, { fromCheck })}>
        {t('papers.changeCase')}
      </a>
    </div>
  );
}
