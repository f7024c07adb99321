import { useText } from '../../../i18n/useText.ts';
import { describeControl } from '../../Field.tsx';
import { FieldGroup } from '../../FieldGroup.tsx';
import type { QuestionProps } from '../questionProps.ts';
import { TextBox } from '../typed/TextBox.tsx';
import { useTyped, type Reading } from '../typed/useTyped.ts';
import './DateBoxes.css';

const boxes = ['hour', 'minute'] as const;

/** Hour and minute of the day in 24 hours. A minute left empty is asked for: nobody knows whether 00 was meant. */
export function TimeQuestion({ answer, field, onAnswer }: QuestionProps<'time'>) {
  const { t } = useText();
  const { parts, change, tidy } = useTyped<string>({
    controlId: field.id,
    answer: typeof answer === 'string' ? answer : undefined,
    onAnswer,
    show: (time = ':') => time.split(':'),
    read: readTime,
  });
  const control = describeControl(field);
  return (
    <FieldGroup {...field}>
      <div class="date-boxes">
        {boxes.map((box, place) => (
          <label key={box} class="date-box">
            <span class="date-box-label">{t(`form.time.${box}`)}</span>
            <TextBox
              control={{ ...control, id: place === 0 ? `${field.id}-first` : `${field.id}-${box}` }}
              value={parts[place] ?? ''}
              inputMode="numeric"
              onValue={(text) => change(spreadTime(text) ?? parts.map((part, at) => (at === place ? text : part)))}
              onLeave={tidy}
            />
          </label>
        ))}
      </div>
    </FieldGroup>
  );
}

/** "9:30" or "9h30" typed into one box. */
function spreadTime(text: string): string[] | undefined {
  const [, hour, minute] = /^\s*(\d{1,2})\s*[:hg]\s*(\d{2})\s*$/i.exec(text) ?? [];
  return hour !== undefined && minute !== undefined ? [hour, minute] : undefined;
}

function readTime([hour = '', minute = '']: readonly string[]): Reading<string> {
  const typed = [hour.trim(), minute.trim()];
  if (typed.every((box) => box === '')) return { answer: undefined };
  if (!typed.every((box) => /^\d{1,2}$/.test(box))) return { unreadable: 'notATime' };
  return { answer: typed.map((box) => box.padStart(2, '0')).join(':') };
}
