import { useMemo, useState } from 'preact/hooks';
import { useQuestionDesk } from '../questionDesk.ts';
import { findChoices, findExactChoice, type Found } from './findChoices.ts';
import type { SearchChoice } from './searchChoice.ts';

interface ComboboxState {
  text: string;
  open: boolean;
  found: Found;
  /** Place of the entry that Enter takes; -1: none. */
  active: number;
  type(text: string): void;
  show(): void;
  /** Closes, and forgets what was typed. */
  hide(): void;
  move(by: number): void;
  choose(choice: SearchChoice): void;
  /** When the focus goes elsewhere: a name typed out counts, anything else waits to be put right. */
  leave(): void;
}

/**
 * What a searched list does. While somebody types, the chosen entry stays the answer; text that is in no list clears it when the box
 * is left, stays in the box, and is asked about at "Tiếp tục".
 */
export function useCombobox(
  controlId: string,
  choices: readonly SearchChoice[],
  value: string | undefined,
  onChoose: (value: string | undefined) => void,
): ComboboxState {
  const { unreadable } = useQuestionDesk();
  const [typed, setTyped] = useState<string | undefined>(() => unreadable.find(controlId)?.parts[0]);
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const found = useMemo(() => findChoices(choices, open ? (typed ?? '') : ''), [choices, typed, open]);

  const settle = (next: string | undefined) => {
    unreadable.forget(controlId);
    setTyped(undefined);
    if (next !== value) onChoose(next);
  };
  const show = () => {
    setOpen(true);
    setActive(found.shown.findIndex((choice) => choice.value === value));
  };
  return {
    text: typed ?? choices.find((choice) => choice.value === value)?.label ?? '',
    open,
    found,
    active,
    show,
    hide: () => {
      setOpen(false);
      unreadable.forget(controlId);
      setTyped(undefined);
    },
    type: (text) => {
      setTyped(text);
      setOpen(true);
      setActive(text.trim() === '' ? -1 : 0);
    },
    move: (by) => {
      if (!open) show();
      else setActive((at) => Math.min(Math.max(at + by, 0), found.shown.length - 1));
    },
    choose: (choice) => {
      setOpen(false);
      settle(choice.value);
    },
    leave: () => {
      setOpen(false);
      if (typed === undefined || unreadable.find(controlId)?.parts[0] === typed) return;
      const exact = findExactChoice(choices, typed);
      if (exact || typed.trim() === '') {
        settle(exact?.value);
      } else {
        unreadable.keep(controlId, { parts: [typed], reason: 'notInList' });
        onChoose(undefined);
      }
    },
  };
}
