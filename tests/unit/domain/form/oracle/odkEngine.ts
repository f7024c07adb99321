import { Window } from 'happy-dom';
import type { AnyNode, RootNode } from '@getodk/xforms-engine';

/**
 * The engine of ODK Web Forms outside a browser. It wants a DOM (happy-dom, which lacks one method of DOM level 3) and, because it takes
 * Node for a CommonJS host, a `__dirname`; its grammar is inlined WebAssembly, so nothing is fetched.
 */
export async function loadOdkEngine(): Promise<(xform: string) => Promise<OdkForm>> {
  const window = new Window({ url: 'http://localhost/' });
  const globals = globalThis as unknown as Record<string, unknown>;
  globals.__dirname ??= '/';
  for (const name of Object.getOwnPropertyNames(window)) {
    if (!(name in globals)) globals[name] = (window as unknown as Record<string, unknown>)[name];
  }
  Object.assign((globals.Node as { prototype: object }).prototype, { lookupNamespaceURI });
  const { createInstance } = await import('@getodk/xforms-engine');
  return async (xform) => {
    const { root } = await createInstance(xform);
    return odkForm(root);
  };
}

export interface OdkForm {
  set(path: string, value: string): void;
  addRow(path: string): void;
  rowCount(path: string): number;
  read(path: string): { relevant: boolean; required: boolean; value: string; violation: string | undefined };
}

function odkForm(root: RootNode): OdkForm {
  const find = (path: string): AnyNode => {
    const found = findNode(root, path);
    if (!found) throw new Error(`ODK has no ${path}`);
    return found;
  };
  return {
    set(path, value) {
      const node = find(path);
      if (node.nodeType !== 'input') throw new Error(`${path} is a ${node.nodeType}`);
      node.setValue(value);
    },
    addRow(path) {
      const node = find(path);
      if (node.nodeType !== 'repeat-range:uncontrolled') throw new Error(`${path} is a ${node.nodeType}`);
      node.addInstances();
    },
    rowCount: (path) => find(path).currentState.children?.length ?? 0,
    read(path) {
      const { currentState, ...node } = find(path) as AnyNode & {
        validationState?: { violation?: { condition: string } | null };
      };
      const validationState = (find(path) as typeof node).validationState;
      const { relevant, required, value } = currentState;
      return { relevant, required, value: String(value ?? ''), violation: validationState?.violation?.condition };
    },
  };
}

function findNode(node: AnyNode, path: string): AnyNode | undefined {
  if (node.currentState.reference === path) return node;
  for (const child of node.currentState.children ?? []) {
    const found = path.startsWith(child.currentState.reference) ? findNode(child, path) : undefined;
    if (found) return found;
  }
  return undefined;
}

interface DomNode {
  nodeType: number;
  parentNode: DomNode | null;
  ownerElement?: DomNode | null;
  documentElement?: DomNode;
  getAttribute?(name: string): string | null;
}

/** DOM level 3: the namespace that a prefix stands for at a node. */
function lookupNamespaceURI(this: DomNode, prefix: string | null): string | null {
  const name = prefix ? `xmlns:${prefix}` : 'xmlns';
  let node: DomNode | null | undefined = this.documentElement ?? this.ownerElement ?? this;
  while (node) {
    const found: string | null | undefined = node.nodeType === 1 ? node.getAttribute?.(name) : undefined;
    if (found) return found;
    node = node.parentNode;
  }
  return null;
}
