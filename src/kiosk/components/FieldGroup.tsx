import type { ComponentChildren } from 'preact';
import './Field.css';
import { describeControl, FieldNotes, LabelText, type FieldProps } from './Field.tsx';
import { SpeakerButton } from './SpeakerButton.tsx';

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
        <LabelText {...props} />
      </legend>
      {props.speak && <SpeakerButton text={[props.label, props.help].filter(Boolean).join('. ')} about={props.label} />}
      <FieldNotes {...props} />
      {props.children}
    </fieldset>
  );
}
