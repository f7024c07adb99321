import { useEffect, useRef } from 'preact/hooks';
import { useText } from '../../../i18n/useText.ts';
import { Field, type FieldProps } from '../../Field.tsx';
import './Combobox.css';
import type { SearchChoice } from './searchChoice.ts';
import { useCombobox } from './useCombobox.ts';

export interface ComboboxProps extends FieldProps {
  value: string | undefined;
  choices: readonly SearchChoice[];
  onChoose(value: string | undefined): void;
}

/**
 * A list that is searched by typing (ARIA combobox with a list box). Keys: arrows, Enter takes the marked entry, Escape closes.
 * A finger scrolls the list and touches an entry.
 */
export function Combobox(props: ComboboxProps) {
  const { t } = useText();
  const list = useRef<HTMLDivElement>(null);
  const box = useCombobox(props.id, props.choices, props.value, props.onChoose);
  const { shown, more } = box.found;
  const optionId = (place: number) => `${props.id}-option-${place}`;
  useEffect(() => {
    if (box.open) list.current?.scrollIntoView?.({ block: 'nearest' });
  }, [box.open]);
  useEffect(() => {
    if (box.open && box.active >= 0) list.current?.children[box.active]?.scrollIntoView?.({ block: 'nearest' });
  }, [box.open, box.active]);

  const onKeyDown = (event: KeyboardEvent) => {
    const marked = box.open ? shown[box.active] : undefined;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') box.move(event.key === 'ArrowDown' ? 1 : -1);
    else if (event.key === 'Enter' && marked && !event.ctrlKey) box.choose(marked);
    else if (event.key === 'Escape' && box.open) box.hide();
    else return;
    event.preventDefault();
  };
  return (
    <Field {...props}>
      {(control) => (
        <div class="combo">
          <input
            {...control}
            class="control combo-box"
            type="text"
            role="combobox"
            lang="vi"
            autocomplete="off"
            autocapitalize="none"
            spellcheck={false}
            placeholder={t('form.combobox.placeholder')}
            aria-expanded={box.open}
            aria-autocomplete="list"
            aria-controls={`${props.id}-list`}
            aria-activedescendant={box.open && box.active >= 0 ? optionId(box.active) : undefined}
            value={box.text}
            onClick={(event) => {
              if (!box.open) event.currentTarget.select();
              box.show();
            }}
            onInput={(event) => box.type(event.currentTarget.value)}
            onKeyDown={onKeyDown}
            onBlur={box.leave}
          />
          <div
            class="combo-list"
            id={`${props.id}-list`}
            role="listbox"
            tabIndex={-1}
            aria-labelledby={`${props.id}-label`}
            hidden={!box.open || shown.length === 0}
            ref={list}
            // The box keeps the focus, so that a touch on the list is no leaving.
            onMouseDown={(event) => event.preventDefault()}
          >
            {box.open &&
              shown.map((choice, place) => (
                // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus -- the box has the focus, and its keys
                <div
                  key={choice.value}
                  id={optionId(place)}
                  class={`combo-option${choice.first && !shown[place + 1]?.first ? ' combo-option-last-first' : ''}`}
                  role="option"
                  aria-selected={place === box.active}
                  onClick={() => box.choose(choice)}
                >
                  {choice.label}
                </div>
              ))}
          </div>
          {box.open && shown.length === 0 && <p class="combo-none">{t('form.combobox.none')}</p>}
          {box.open && more > 0 && <p class="combo-none">{t('form.combobox.more', { count: more })}</p>}
          <p class="visually-hidden" role="status">
            {box.open && t(shown.length === 0 ? 'form.combobox.none' : 'form.combobox.found', { count: shown.length + more })}
          </p>
        </div>
      )}
    </Field>
  );
}
