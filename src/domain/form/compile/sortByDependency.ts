/** Every item after all that it needs (Kahn); items on a cycle, or behind one, are left out. `needs[item]` lists items. */
export function sortByDependency(needs: readonly (readonly number[])[]): number[] {
  const neededBy: number[][] = needs.map(() => []);
  const open = needs.map((needed, item) => {
    const distinct = new Set(needed);
    for (const other of distinct) neededBy[other]!.push(item);
    return distinct.size;
  });
  const order = needs.flatMap((_needed, item) => (open[item] === 0 ? [item] : []));
  for (let done = 0; done < order.length; done++) {
    for (const item of neededBy[order[done]!]!) {
      open[item]!--;
      if (open[item] === 0) order.push(item);
    }
  }
  return order;
}

/** One cycle for each group of items that need each other, in the order "needed by". */
export function findCycles(needs: readonly (readonly number[])[]): number[][] {
  const sorted = new Set(sortByDependency(needs));
  const cycles: number[][] = [];
  const seen = new Set<number>();
  for (const start of needs.keys()) {
    const path: number[] = [];
    const places = new Map<number, number>();
    let item: number | undefined = start;
    while (item !== undefined && !sorted.has(item) && !seen.has(item)) {
      seen.add(item);
      places.set(item, path.push(item) - 1);
      item = needs[item]!.find((needed) => !sorted.has(needed));
    }
    const from = item === undefined ? undefined : places.get(item);
    if (from !== undefined) cycles.push(path.slice(from).reverse());
  }
  return cycles;
}
