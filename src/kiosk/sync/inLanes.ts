import { lineWorks, type StepEnd } from './exchange.ts';

/**
 * Works through a list in its order, so many at once, so that the line is never idle for a round trip. When the line fails, or somebody
 * is in a hurry, those that have not begun stay. Ends when all that began have ended, also when one breaks: nothing of a step may go on
 * after it, without the lock (S1).
 */
export async function inLanes<T>(
  items: readonly T[],
  lanes: number,
  work: (item: T) => Promise<StepEnd>,
  inHurry: () => boolean = () => false,
): Promise<StepEnd> {
  const waiting = [...items];
  let end = lineWorks;
  const workOn = async () => {
    for (let item = waiting.shift(); item !== undefined; item = waiting.shift()) {
      let goOn = false;
      try {
        const ended = await work(item);
        if (ended.line === 'failed') end = ended;
        goOn = end.line === 'works' && !inHurry();
      } finally {
        if (!goOn) waiting.length = 0;
      }
    }
  };
  const settled = await Promise.allSettled(Array.from({ length: lanes }, workOn));
  const broken = settled.find(({ status }) => status === 'rejected');
  if (broken) throw (broken as PromiseRejectedResult).reason;
  return end;
}
