import { Field } from '../../../components/Field.tsx';
import { TextBox } from '../../../components/questions/typed/TextBox.tsx';
import { useText } from '../../../i18n/useText.ts';
import { useStore } from '../../../state/useStore.ts';
import { useDossierDesk } from '../dossierDesk.ts';

const longestReason = 500;

/** A paper may be asked for although a database should answer, while that database cannot be reached: then the reason is recorded. */
export function DatabaseUnavailable() {
  const { session } = useDossierDesk();
  const { t } = useText();
  const reason = useStore(session.store, ({ draft }) => draft.flags.databaseUnavailable ?? '');
  return (
    <details class="paper-database" open={reason !== ''}>
      <summary>{t('papers.flags.databaseOpen')}</summary>
      <Field id="database" label={t('papers.flags.database')} help={t('papers.flags.databaseHelp')} optional>
        {(control) => (
          <TextBox
            control={control}
            value={reason}
            lines={2}
            maxLength={longestReason}
            capitals="sentences"
            onValue={(databaseUnavailable) => session.setFlags({ databaseUnavailable })}
          />
        )}
      </Field>
    </details>
  );
}
