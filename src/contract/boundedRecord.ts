import * as v from 'valibot';

/** Members under names of any kind, counted before the first of them is read (see `boundedArray`). */
export function boundedRecord<Value extends v.GenericSchema>(names: v.GenericSchema<string>, value: Value, most: number) {
  const record = v.record(names, value);
  const readMembers = record['~run'].bind(record);
  const bound = v.maxEntries<Record<string, unknown>, number>(most);
  const readBounded: (typeof record)['~run'] = (dataset, config) => {
    const { value: input } = dataset;
    if (!isRecord(input) || !hasMoreMembersThan(input, most)) return readMembers(dataset, config);
    const { issues } = bound['~run']({ typed: true, value: input }, config);
    return { typed: false, value: input, ...(issues && { issues }) };
  };
  return v.pipe({ ...record, '~run': readBounded }, v.maxEntries(most));
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

function hasMoreMembersThan(record: Record<string, unknown>, most: number): boolean {
  let count = 0;
  for (const name in record) if (Object.hasOwn(record, name) && ++count > most) return true;
  return false;
}
