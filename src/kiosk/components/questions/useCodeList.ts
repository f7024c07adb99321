import { useEffect, useState } from 'preact/hooks';
import type { CodeList, CodeListId } from '../../../domain/form/formDefinition.ts';
import type { App } from '../../state/app.ts';
import { useApp } from '../../state/useApp.ts';

/** Lists read once stay at hand, so that the second question with the same list is there at once. By app, for tests have many. */
const atHand = new WeakMap<App, Map<CodeListId, CodeList>>();

/** Undefined while it is being read, without an id, and when this machine has no such list. */
export function useCodeList(id: CodeListId | undefined): CodeList | undefined {
  const app = useApp();
  const [, redraw] = useState<CodeList>();
  const known = id && atHand.get(app)?.get(id);
  useEffect(() => {
    if (id === undefined) return undefined;
    let wanted = true;
    app.codeList(id).then(
      (list) => {
        const lists = atHand.get(app) ?? new Map<CodeListId, CodeList>();
        atHand.set(app, lists.set(id, list));
        if (wanted) redraw(list);
      },
      () => undefined,
    );
    return () => {
      wanted = false;
    };
  }, [app, id]);
  return known;
}
