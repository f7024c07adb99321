import { useLayoutEffect, useReducer, useRef } from 'preact/hooks';
import type { StoreApi } from 'zustand/vanilla';

/** A part of a store; the component is drawn again when that part becomes another one (`Object.is`). */
export function useStore<State, Part>(store: StoreApi<State>, select: (state: State) => Part): Part {
  const [, redraw] = useReducer((count: number) => count + 1, 0);
  const part = select(store.getState());
  const shown = useRef({ part, select });
  shown.current = { part, select };
  useLayoutEffect(() => {
    const compare = () => {
      if (!Object.is(shown.current.select(store.getState()), shown.current.part)) redraw(undefined);
    };
    compare();
    return store.subscribe(compare);
  }, [store]);
  return part;
}
