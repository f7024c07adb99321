import * as v from 'valibot';

/**
 * A list whose length is looked at before its first item: what is too long costs nothing, however much is wrong with it. No other list
 * may stand in the contract.
 */
export function boundedArray<Item extends v.GenericSchema>(item: Item, most: number, least = 0) {
  const list = v.array(item);
  const readItems = list['~run'].bind(list);
  const bound = v.maxLength<unknown[], number>(most);
  const readBounded: (typeof list)['~run'] = (dataset, config) => {
    if (!Array.isArray(dataset.value) || dataset.value.length <= most) return readItems(dataset, config);
    const { issues } = bound['~run']({ typed: true, value: dataset.value }, config);
    return { typed: false, value: dataset.value, ...(issues && { issues }) };
  };
  return v.pipe({ ...list, '~run': readBounded }, v.minLength(least), v.maxLength(most));
}
