/** Lets works in as long as there are places for them; the others wait in the order in which they came. */
export interface Turnstile {
  /** `places`: how many this work takes; more than there are counts as all of them. */
  pass<T>(places: number, work: () => Promise<T>): Promise<T>;
}

export function createTurnstile(places: number): Turnstile {
  let free = places;
  const waiting: { wanted: number; enter: () => void }[] = [];

  function letIn(): void {
    for (let next = waiting[0]; next && next.wanted <= free; next = waiting[0]) {
      waiting.shift();
      free -= next.wanted;
      next.enter();
    }
  }

  return {
    async pass(asked, work) {
      const wanted = Math.min(asked, places);
      await new Promise<void>((enter) => {
        waiting.push({ wanted, enter });
        letIn();
      });
      try {
        return await work();
      } finally {
        free += wanted;
        letIn();
      }
    },
  };
}
