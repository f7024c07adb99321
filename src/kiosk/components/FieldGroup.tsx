import type { ComponentChildren } from 'preact';
import './Field.css';
import { describeControl, FieldNotes, OptionalMark, QuestionSpeaker, type FieldProps } from './Field.tsx';

/** A question answered by several controls: choices, or the parts of a date or an address. The id is on the fieldset. */
export function FieldGroup(props: FieldProps & { children: ComponentChildren }) {
  return (
    <fieldset
      class={`field${props.error ? ' field-wrong' : ''}`}
      id={props.id}
      tabIndex={-1}
      aria-describedby={describeControl(props)['aria-describedby']}
    >
      <legend class="field-label">
        <span lang={props.labelLang}>{props.label}</span>
        <OptionalMark {...props} />
      </legend>
      <QuestionSpeaker {...props} />
      <FieldNotes {...props} />
      {props.children}
    </fieldset>
  );
}
