import { addressLine } from '../../../../domain/basics/addressLine.ts';
import { formatPartialDate, type PartialDate } from '../../../../domain/basics/partialDate.ts';
import type { Address, AnswerValue, IdentityDocument } from '../../../../domain/form/answers.ts';
import type { CodeListId, Question } from '../../../../domain/form/formDefinition.ts';
import { formatPersonalId, parsePersonalId } from '../../../../domain/identity/personalId.ts';
import { nameInCapitals } from '../../../../domain/identity/personName.ts';
import { formatPhone, parsePhone } from '../../../../domain/identity/phone.ts';
import { formatMoney } from '../../../i18n/formatMoney.ts';
import { useText } from '../../../i18n/useText.ts';
import { choiceLabel } from '../choice/choiceLabel.ts';
import { showNumber } from '../typed/readNumber.ts';
import { useCodeList } from '../useCodeList.ts';

export interface AnswerTextProps {
  question: Question;
  answer: AnswerValue;
}

/** An answer as it will be printed and is read aloud. A table is shown row by row elsewhere. */
export function AnswerText({ question, answer }: AnswerTextProps) {
  const { t, language } = useText();
  switch (question.type) {
    case 'name':
      return <span lang="vi">{nameInCapitals(String(answer))}</span>;
    case 'number':
      return <>{[...showNumber(answer as number), question.unit].filter(Boolean).join(' ')}</>;
    case 'money':
      return <>{`${formatMoney(answer as number)} ${t('form.money.unit')}`}</>;
    case 'date':
      return <>{formatPartialDate(answer as PartialDate)}</>;
    case 'yesNo':
      return <>{t(answer === 'yes' ? 'form.yes' : 'form.no')}</>;
    case 'choice':
    case 'choices': {
      const codes = Array.isArray(answer) ? (answer as string[]) : [answer as string];
      if (!('choices' in question)) return <ListNames list={question.codeList} codes={codes} />;
      return <>{question.choices.filter(({ code }) => codes.includes(code)).map((choice) => choiceLabel(choice, language)).join(', ')}</>;
    }
    case 'ethnicity':
      return <ListNames list="ethnicGroups" codes={[answer as string]} />;
    case 'personalId':
      return <>{answer === 'none' ? t('form.none') : <span class="code">{inGroups(String(answer))}</span>}</>;
    case 'phone': {
      const phone = parsePhone(String(answer));
      return <span class="code">{phone.ok ? formatPhone(phone.value) : String(answer)}</span>;
    }
    case 'address':
      return <span lang="vi">{addressLine(answer as Address)}</span>;
    case 'identityDocument':
      return <IdentityText paper={answer as IdentityDocument} />;
    case 'signature':
      return <>{t('form.signature.kept')}</>;
    case 'text':
      return (
        <span class="answer-lines" lang="vi">
          {String(answer)}
        </span>
      );
    default:
      return <>{typeof answer === 'string' ? answer : ''}</>;
  }
}

function ListNames({ list, codes }: { list: CodeListId; codes: readonly string[] }) {
  const { language } = useText();
  const items = useCodeList(list)?.items ?? [];
  const names = codes.map((code) => {
    const item = items.find((each) => each.code === code);
    return (language === 'en' ? item?.nameEn : undefined) ?? item?.name ?? code;
  });
  return <>{names.join(', ')}</>;
}

function IdentityText({ paper }: { paper: IdentityDocument }) {
  const { kind, number = '', issuedBy, issuedOn } = paper;
  return (
    <span lang="vi">
      {kind && (
        <>
          <ListNames list="identityPapers" codes={[kind]} />{' '}
        </>
      )}
      <span class="code">{inGroups(number)}</span>
      {issuedBy && ` do ${issuedBy} cấp`}
      {issuedOn && ` ${issuedBy ? '' : 'cấp '}ngày ${formatPartialDate(issuedOn)}`}
    </span>
  );
}

function inGroups(typed: string): string {
  const parsed = parsePersonalId(typed);
  return parsed.ok ? formatPersonalId(parsed.value) : typed;
}
