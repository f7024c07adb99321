import { useMemo, useState } from 'preact/hooks';
import { useText } from '../../../i18n/useText.ts';
import { useCatalogTexts } from '../../../state/useCatalogTexts.ts';
import { RadioList } from '../../RadioList.tsx';
import { Combobox } from '../combobox/Combobox.tsx';
import { itemToSearchChoice } from '../combobox/searchChoice.ts';
import type { QuestionProps } from '../questionProps.ts';
import { useCodeList } from '../useCodeList.ts';
import './EthnicityQuestion.css';

/** Mường, Thái, Kinh, Mông, Thổ, Dao, Khơ Mú: the peoples of this province, by number of people. The others are found by name. */
const localGroups = ['06', '03', '01', '08', '24', '09', '29'];
const elsewhere = 'elsewhere';

export function EthnicityQuestion({ answer, field, onAnswer }: QuestionProps<'ethnicity'>) {
  const { t } = useText();
  const of = useCatalogTexts('list/ethnicGroups');
  const list = useCodeList('ethnicGroups');
  const value = typeof answer === 'string' ? answer : undefined;
  const [searching, setSearching] = useState(false);
  const isElsewhere = searching || (value !== undefined && !localGroups.includes(value));
  const items = useMemo(() => list?.items ?? [], [list]);
  const local = localGroups.flatMap((code) => items.find((item) => item.code === code) ?? []);
  const all = useMemo(() => items.map((item) => itemToSearchChoice(item, of(item.code, item.name))), [items, of]);
  const choose = (code: string) => {
    setSearching(code === elsewhere);
    onAnswer(code === elsewhere ? undefined : code);
  };
  return (
    <div class="ethnicity">
      <RadioList
        {...field}
        inline
        value={isElsewhere ? elsewhere : value}
        onValue={choose}
        choices={[
          ...local.map(({ code, name }) => ({ value: code, label: of(code, name) })),
          { value: elsewhere, label: t('form.ethnicity.other') },
        ]}
      />
      {isElsewhere && (
        <div class="ethnicity-others">
          <Combobox
            id={`${field.id}-others`}
            label={t('form.ethnicity.otherList')}
            value={value}
            choices={all}
            onChoose={onAnswer}
          />
        </div>
      )}
    </div>
  );
}
