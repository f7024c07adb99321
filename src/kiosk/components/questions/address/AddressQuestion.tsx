import { useRef, useState } from 'preact/hooks';
import { addressLine } from '../../../../domain/basics/addressLine.ts';
import type { Address } from '../../../../domain/form/answers.ts';
import { Field } from '../../Field.tsx';
import { FieldGroup } from '../../FieldGroup.tsx';
import { useFormWords } from '../formWords.ts';
import { useQuestionDesk } from '../questionDesk.ts';
import type { QuestionProps } from '../questionProps.ts';
import { TextBox } from '../typed/TextBox.tsx';
import { AddressParts } from './AddressParts.tsx';
import './AddressQuestion.css';
import { knownAddresses } from './knownAddresses.ts';
import { QuickAddresses } from './QuickAddresses.tsx';
import { useAddressLists } from './useAddressLists.ts';

/** Where somebody lives, from the lists; or, where the form allows it, in words as an old paper has it. */
export function AddressQuestion({ question, answer, field, onAnswer }: QuestionProps<'address'>) {
  const { t, of } = useFormWords();
  const { session } = useQuestionDesk();
  const lists = useAddressLists();
  const address = (answer ?? {}) as Address;
  const [inWords, setInWords] = useState(address.historical !== undefined);
  // What was given the other way, so that changing one's mind loses nothing.
  const otherWay = useRef<Address>({});
  const [known] = useState(() => knownAddresses(session.store.getState().form, question.id, of));
  const change = (next: Address) => onAnswer(withoutEmpty(next));
  const turn = () => {
    const before = address;
    setInWords(!inWords);
    change(otherWay.current);
    otherWay.current = before;
  };
  // The button that was pressed goes away: the focus moves on to what is still to be written.
  const pick = (picked: Address) => {
    document.getElementById(`${field.id}-village`)?.focus();
    change(picked);
  };
  const line = addressLine(address);
  return (
    <FieldGroup {...field}>
      {!inWords && line === '' && <QuickAddresses known={known} here={lists.here} onPick={pick} />}
      {inWords ? (
        <Field id={`${field.id}-first`} label={t('form.address.historicalText')}>
          {(control) => (
            <TextBox
              control={control}
              value={address.historical ?? ''}
              lines={2}
              capitals="sentences"
              onValue={(historical) => change({ historical })}
            />
          )}
        </Field>
      ) : (
        <AddressParts id={field.id} address={address} lists={lists} onChange={change} />
      )}
      {!inWords && line !== '' && (
        <p class="question-note">
          {t('form.address.line')} <b lang="vi">{line}</b>
        </p>
      )}
      {question.historical && (
        <label class="choice address-in-words">
          <input class="choice-input" type="checkbox" checked={inWords} onChange={turn} />
          <span class="choice-text">
            {t('form.address.historical')}
            <span class="choice-hint">{t('form.address.historicalHint')}</span>
          </span>
        </label>
      )}
    </FieldGroup>
  );
}

/** Parts that are empty are absent; an address of which nothing was said is no answer. */
function withoutEmpty(address: Address): Address | undefined {
  const said = Object.entries(address).filter(([, text]) => text !== undefined && text !== '');
  return said.length === 0 ? undefined : Object.fromEntries(said);
}
