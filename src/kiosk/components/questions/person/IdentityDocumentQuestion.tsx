import type { IdentityDocument } from '../../../../domain/form/answers.ts';
import { formatPersonalId, parsePersonalId } from '../../../../domain/identity/personalId.ts';
import { useText } from '../../../i18n/useText.ts';
import { useCatalogTexts } from '../../../state/useCatalogTexts.ts';
import { describeControl, Field } from '../../Field.tsx';
import { FieldGroup } from '../../FieldGroup.tsx';
import { Select } from '../../Select.tsx';
import { DateBoxes } from '../date/DateBoxes.tsx';
import type { QuestionProps } from '../questionProps.ts';
import { TextBox } from '../typed/TextBox.tsx';
import { useTyped } from '../typed/useTyped.ts';
import { useCodeList } from '../useCodeList.ts';
import './IdentityDocumentQuestion.css';

/** Giấy tờ tùy thân. Only the number is asked for: with it the office looks the rest up (NĐ 104/2022/NĐ-CP). */
export function IdentityDocumentQuestion({ answer, field, onAnswer }: QuestionProps<'identityDocument'>) {
  const { t } = useText();
  const ofList = useCatalogTexts('list/identityPapers');
  const list = useCodeList('identityPapers');
  const paper = (answer ?? {}) as IdentityDocument;
  const kinds = (list?.items ?? []).map(({ code, name }) => ({ value: code, label: ofList(code, name) }));
  const change = (part: Partial<Record<keyof IdentityDocument, IdentityDocument[keyof IdentityDocument]>>) =>
    onAnswer(withoutEmpty({ ...paper, ...part }));
  const hasDigitsAlone = paper.kind !== 'passport' && paper.kind !== 'other';
  const {
    parts,
    change: type,
    tidy,
  } = useTyped<string>({
    controlId: `${field.id}-first`,
    answer: paper.number,
    onAnswer: (number) => change({ number }),
    show: (number = '') => {
      const parsed = parsePersonalId(number);
      return [hasDigitsAlone && parsed.ok ? formatPersonalId(parsed.value) : number];
    },
    read: ([typed = '']) => ({ answer: typed === '' ? undefined : typed }),
  });
  return (
    <FieldGroup {...field}>
      <div class="question-subs">
        <Select
          id={`${field.id}-kind`}
          label={t('form.identity.kind')}
          value={paper.kind ?? ''}
          onValue={(kind) => change({ kind })}
          choices={kinds}
          width="full"
        />
        <Field id={`${field.id}-first`} label={t('form.identity.number')} help={t('form.identity.numberHelp')}>
          {(control) => (
            <TextBox
              control={{ ...control, 'aria-invalid': describeControl(field)['aria-invalid'] }}
              value={parts[0] ?? ''}
              inputMode={hasDigitsAlone ? 'numeric' : 'text'}
              width="medium"
              onValue={(number) => type([number])}
              onLeave={tidy}
            />
          )}
        </Field>
        <details class="identity-more" open={paper.issuedBy !== undefined || paper.issuedOn !== undefined}>
          <summary>
            <b>{t('form.identity.more')}</b> <span class="field-optional">{t('field.optional')}</span>
          </summary>
          <div class="question-subs">
            <Field id={`${field.id}-issuedBy`} label={t('form.identity.issuedBy')}>
              {(control) => (
                <TextBox
                  control={control}
                  value={paper.issuedBy ?? ''}
                  capitals="sentences"
                  onValue={(issuedBy) => change({ issuedBy })}
                />
              )}
            </Field>
            <fieldset class="field">
              <legend class="field-label">{t('form.identity.issuedOn')}</legend>
              <DateBoxes
                id={`${field.id}-issuedOn`}
                answer={paper.issuedOn}
                onAnswer={(issuedOn) => change({ issuedOn })}
                precision="year"
              />
            </fieldset>
          </div>
        </details>
      </div>
    </FieldGroup>
  );
}

/** Members that are empty are absent; a paper of which nothing was said is no answer. */
function withoutEmpty(paper: Partial<Record<keyof IdentityDocument, unknown>>): IdentityDocument | undefined {
  const said = Object.entries(paper).filter(([, value]) => value !== undefined && value !== '');
  return said.length === 0 ? undefined : Object.fromEntries(said);
}
