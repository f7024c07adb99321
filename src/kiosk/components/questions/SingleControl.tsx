import { AddressQuestion } from './address/AddressQuestion.tsx';
import { ChoiceQuestion } from './choice/ChoiceQuestion.tsx';
import { ChoicesQuestion } from './choice/ChoicesQuestion.tsx';
import { YesNoQuestion } from './choice/YesNoQuestion.tsx';
import { DateQuestion } from './date/DateQuestion.tsx';
import { TimeQuestion } from './date/TimeQuestion.tsx';
import { FileQuestion } from './file/FileQuestion.tsx';
import { SignatureQuestion } from './file/SignatureQuestion.tsx';
import { EthnicityQuestion } from './person/EthnicityQuestion.tsx';
import { IdentityDocumentQuestion } from './person/IdentityDocumentQuestion.tsx';
import { NameQuestion } from './person/NameQuestion.tsx';
import { PersonalIdQuestion } from './person/PersonalIdQuestion.tsx';
import type { ControlOfQuestionProps } from './questionProps.ts';
import { StatementQuestion } from './StatementQuestion.tsx';
import { EmailQuestion } from './typed/EmailQuestion.tsx';
import { MoneyQuestion } from './typed/MoneyQuestion.tsx';
import { NumberQuestion } from './typed/NumberQuestion.tsx';
import { PhoneQuestion } from './typed/PhoneQuestion.tsx';
import { TextQuestion } from './typed/TextQuestion.tsx';

/** The way in which a question of each type is answered; a table, which holds other questions, stands apart. */
export function SingleControl({ question, ...rest }: ControlOfQuestionProps) {
  switch (question.type) {
    case 'text':
      return <TextQuestion question={question} {...rest} />;
    case 'name':
      return <NameQuestion question={question} {...rest} />;
    case 'number':
      return <NumberQuestion question={question} {...rest} />;
    case 'money':
      return <MoneyQuestion question={question} {...rest} />;
    case 'date':
      return <DateQuestion question={question} {...rest} />;
    case 'time':
      return <TimeQuestion question={question} {...rest} />;
    case 'choice':
      return <ChoiceQuestion question={question} {...rest} />;
    case 'choices':
      return <ChoicesQuestion question={question} {...rest} />;
    case 'yesNo':
      return <YesNoQuestion question={question} {...rest} />;
    case 'personalId':
      return <PersonalIdQuestion question={question} {...rest} />;
    case 'identityDocument':
      return <IdentityDocumentQuestion question={question} {...rest} />;
    case 'phone':
      return <PhoneQuestion question={question} {...rest} />;
    case 'email':
      return <EmailQuestion question={question} {...rest} />;
    case 'address':
      return <AddressQuestion question={question} {...rest} />;
    case 'ethnicity':
      return <EthnicityQuestion question={question} {...rest} />;
    case 'table':
      return null;
    case 'file':
      return <FileQuestion question={question} {...rest} />;
    case 'signature':
      return <SignatureQuestion question={question} {...rest} />;
    case 'statement':
      return <StatementQuestion question={question} {...rest} />;
  }
}
