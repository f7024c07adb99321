import type { ComponentChildren } from 'preact';
import { sourceLanguage, type Language } from '../../domain/basics/language.ts';
import { useText } from '../i18n/useText.ts';
import './Field.css';
import { Icon } from './icon/Icon.tsx';
import { SpeakerButton } from './SpeakerButton.tsx';

/** What every question has, whatever it is answered with. */
export interface FieldProps {
  id: string;
  label: string;
  /** Language of the label where it is not that of the screen: statutory wording stays Vietnamese. */
  labelLang?: Language;
  help?: string;
  /** What is wrong and what to write instead. */
  error?: string;
  /** Never blocks: the officer decides. */
  warning?: string;
  /** Adds "(không bắt buộc)". Compulsory questions carry no mark. */
  optional?: boolean;
  /** A button that reads label and help aloud, where this machine has a voice. */
  speak?: boolean;
}

/** For the control inside: `id`, and the attributes that tie help and error to it. */
export interface ControlProps {
  id: string;
  'aria-describedby': string | undefined;
  'aria-invalid': true | undefined;
}

export function describeControl({ id, help, error, warning }: FieldProps): ControlProps {
  const parts = [help && `${id}-help`, warning && `${id}-warning`, error && `${id}-error`].filter(Boolean);
  return { id, 'aria-describedby': parts.length > 0 ? parts.join(' ') : undefined, 'aria-invalid': error ? true : undefined };
}

/** Label, help and error around one control. Groups of choices use `FieldGroup`. */
export function Field(props: FieldProps & { children: (control: ControlProps) => ComponentChildren }) {
  return (
    <div class={`field${props.error ? ' field-wrong' : ''}`}>
      <div class="field-head">
        <label class="field-label" for={props.id}>
          <span id={`${props.id}-label`} lang={props.labelLang}>
            {props.label}
          </span>
          <OptionalMark {...props} />
        </label>
        <QuestionSpeaker {...props} />
      </div>
      <FieldNotes {...props} />
      {props.children(describeControl(props))}
    </div>
  );
}

export function OptionalMark({ optional }: FieldProps) {
  const { t } = useText();
  return optional ? <span class="field-optional"> {t('field.optional')}</span> : null;
}

/** Only while the screen is Vietnamese: the voice knows nothing else. */
export function QuestionSpeaker({ label, help, speak }: FieldProps) {
  const { language } = useText();
  if (!speak || language !== sourceLanguage) return null;
  return <SpeakerButton text={[label, help].filter(Boolean).join('. ')} about={label} />;
}

/** Help first, then what is wrong: in the order in which they are read aloud. */
export function FieldNotes({ id, help, error, warning }: FieldProps) {
  const { t } = useText();
  return (
    <>
      {help && (
        <p class="field-help" id={`${id}-help`}>
          {help}
        </p>
      )}
      {warning && (
        <p class="field-warning" id={`${id}-warning`}>
          <Icon name="warning" />
          <span>
            <span class="visually-hidden">{t('field.warning')} </span>
            {warning}
          </span>
        </p>
      )}
      {error && (
        <p class="field-error" id={`${id}-error`}>
          <Icon name="warning" />
          <span>
            <span class="visually-hidden">{t('field.error')} </span>
            {error}
          </span>
        </p>
      )}
    </>
  );
}
