import type { Address } from '../../../../domain/form/answers.ts';
import { useText } from '../../../i18n/useText.ts';
import { Field } from '../../Field.tsx';
import { Combobox } from '../combobox/Combobox.tsx';
import { TextBox } from '../typed/TextBox.tsx';
import type { AddressLists } from './useAddressLists.ts';

export interface AddressPartsProps {
  id: string;
  address: Address;
  lists: AddressLists;
  onChange(address: Address): void;
}

/** Province, then its communes, then the village. Another province clears the commune; names are kept beside the codes. */
export function AddressParts({ id, address, lists, onChange }: AddressPartsProps) {
  const { t } = useText();
  const { provinceCode, communeCode, communeName, village } = address;
  const communes = lists.communesOf(provinceCode);
  const isListed = provinceCode === undefined || communes.length > 0;
  return (
    <div class="question-subs">
      <Combobox
        id={`${id}-first`}
        label={t('form.address.province')}
        value={provinceCode}
        choices={lists.provinces}
        onChoose={(code) => onChange({ provinceCode: code, provinceName: lists.nameOf(code), village } as Address)}
      />
      {isListed ? (
        <Combobox
          key={provinceCode ?? ''}
          id={`${id}-commune`}
          label={t('form.address.commune')}
          value={communeCode}
          choices={communes}
          onChoose={(code) => onChange({ ...address, communeCode: code, communeName: lists.nameOf(code) } as Address)}
        />
      ) : (
        <Field id={`${id}-commune`} label={t('form.address.commune')}>
          {(control) => (
            <TextBox
              control={control}
              value={communeName ?? ''}
              capitals="words"
              onValue={(name) => onChange({ ...address, communeName: name })}
            />
          )}
        </Field>
      )}
      <Field id={`${id}-village`} label={t('form.address.village')} help={t('form.address.villageHelp')} optional>
        {(control) => (
          <TextBox control={control} value={village ?? ''} onValue={(text) => onChange({ ...address, village: text })} />
        )}
      </Field>
    </div>
  );
}
