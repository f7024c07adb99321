import type * as v from 'valibot';

/** As long as a hostile message could make it; whoever reads one member of it before refusing is found out. */
const HOSTILE = 100_000;

/** Places of lists and records within a schema that read what is in them before they look how much it is. */
export function findUnbounded(schema: v.GenericSchema, place: string, seen = new Set<unknown>()): string[] {
  if (seen.has(schema)) return [];
  seen.add(schema);
  const own = readsBeforeCounting(schema) ? [place] : [];
  return [...own, ...partsOf(schema).flatMap(([name, part]) => findUnbounded(part, `${place}.${name}`, seen))];
}

function readsBeforeCounting(schema: v.GenericSchema): boolean {
  if (['map', 'set'].includes(schema.type)) return true;
  if (schema.type !== 'array' && schema.type !== 'record') return false;
  let touched = 0;
  const touch = () => touched++;
  const hostile = schema.type === 'array' ? hostileList(touch) : hostileRecord(touch);
  const { issues } = schema['~run']({ value: hostile }, {});
  return touched > 0 || issues === undefined;
}

const isIndex = (name: string | symbol) => typeof name === 'string' && /^\d+$/.test(name);

const hostileList = (touch: () => void) =>
  new Proxy(Array.from({ length: HOSTILE }), {
    get(list, name) {
      if (isIndex(name)) touch();
      return Reflect.get(list, name) as unknown;
    },
  });

function hostileRecord(touch: () => void) {
  const record = Object.fromEntries(Array.from({ length: HOSTILE }, (_, n) => [`name${n}`, '']));
  return new Proxy(record, {
    get(target, name) {
      if (name in target) touch();
      return Reflect.get(target, name) as unknown;
    },
  });
}

/** What a lazy schema may be asked to choose for. */
const samples: unknown[] = ['', 1, [''], [{}], {}, { year: 1 }, { village: '' }];

type Parts = Partial<{
  item: v.GenericSchema;
  key: v.GenericSchema;
  value: v.GenericSchema;
  rest: v.GenericSchema;
  wrapped: v.GenericSchema;
  entries: Record<string, v.GenericSchema>;
  options: unknown[];
  items: v.GenericSchema[];
  pipe: v.GenericSchema[];
  getter: (input: unknown) => v.GenericSchema;
}>;

function partsOf(schema: v.GenericSchema): [name: string, part: v.GenericSchema][] {
  const { item, key, value, rest, wrapped, entries, options, items, pipe, getter } = schema as Parts;
  const named: [string, unknown][] = [
    ['item', item],
    ['key', key],
    ['value', value],
    ['rest', rest],
    ['wrapped', wrapped],
    ...Object.entries(entries ?? {}),
    ...Object.entries(options ?? []),
    ...Object.entries(items ?? []),
    // The first of a pipe is the schema itself.
    ...Object.entries(pipe?.slice(1) ?? []),
    ...samples.map((sample): [string, unknown] => [JSON.stringify(sample), getter?.(sample)]),
  ];
  return named.filter((part): part is [string, v.GenericSchema] => isSchema(part[1]));
}

export const isSchema = (thing: unknown): thing is v.GenericSchema =>
  typeof thing === 'object' && thing !== null && 'kind' in thing && thing.kind === 'schema';
