/** To be imported before whatever keeps a reference to `fetch`. */
let fetches = 0;
const { fetch: original } = globalThis;

globalThis.fetch = (...request) => {
  fetches += 1;
  return original.apply(globalThis, request);
};

export const countFetches = (): number => fetches;
