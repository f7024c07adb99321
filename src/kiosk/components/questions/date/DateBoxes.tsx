import { useRef } from 'preact/hooks';
import type { PartialDate } from '../../../../domain/basics/partialDate.ts';
import { useText } from '../../../i18n/useText.ts';
import { TextBox } from '../typed/TextBox.tsx';
import { useTyped } from '../typed/useTyped.ts';
import './DateBoxes.css';
import { readDateBoxes, showDateBoxes, spreadDate } from './readDateBoxes.ts';

export interface DateBoxesProps {
  /** Of the group; the boxes are `-first` (day), `-month` and `-year`. */
  id: string;
  answer: PartialDate | undefined;
  onAnswer(answer: PartialDate | undefined): void;
  /** Boxes that may stay empty say so. */
  precision: 'year' | 'month' | 'day';
  invalid?: boolean;
  describedBy?: string | undefined;
}

const boxes = ['day', 'month', 'year'] as const;
const suffix = { day: 'first', month: 'month', year: 'year' } as const;

/**
 * Day, month and year, each in its box. A date typed in one go ("3/2/1950") runs over the boxes by itself; nothing else moves the
 * focus, so that whoever looks at the keys and not at the screen is not surprised.
 */
export function DateBoxes({ id, answer, onAnswer, precision, invalid, describedBy }: DateBoxesProps) {
  const { t } = useText();
  const group = useRef<HTMLDivElement>(null);
  const { parts, change, tidy } = useTyped<PartialDate>({
    controlId: id,
    answer,
    onAnswer,
    show: showDateBoxes,
    read: readDateBoxes,
  });
  const mayBeEmpty = { day: precision !== 'day', month: precision === 'year', year: false };

  const type = (place: number, text: string) => {
    const whole = spreadDate(text);
    if (whole) return change(whole);
    const ended = /^(\d{1,2})[/.\-\s]$/.exec(text);
    change(parts.map((part, at) => (at === place ? (ended?.[1] ?? text) : part)));
    if (ended) group.current?.querySelectorAll('input')[place + 1]?.focus();
  };
  const leave = ({ relatedTarget }: FocusEvent) => {
    if (relatedTarget instanceof Node && group.current?.contains(relatedTarget)) return;
    // A year alone, typed into the first box that there was.
    if (/^\d{4}$/.test(parts[0] ?? '') && parts[1] === '' && parts[2] === '') change(['', '', parts[0]!]);
    else tidy();
  };
  return (
    <div class="date-boxes" ref={group} onFocusOut={leave}>
      {boxes.map((box, place) => (
        <label key={box} class={`date-box date-box-${box}`}>
          <span class="date-box-label">
            {t(`form.date.${box}`)}
            {mayBeEmpty[box] && <span class="date-box-hint"> ({t('form.date.ifKnown')})</span>}
          </span>
          <TextBox
            control={{ id: `${id}-${suffix[box]}`, 'aria-describedby': describedBy, 'aria-invalid': invalid || undefined }}
            value={parts[place] ?? ''}
            inputMode="numeric"
            onValue={(text) => type(place, text)}
          />
        </label>
      ))}
    </div>
  );
}
