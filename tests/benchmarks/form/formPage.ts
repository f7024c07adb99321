import type { MountedForm } from './formEngine.ts';
import { formEngines } from './formEngines.ts';
import { createSampleForm, keystrokesFor, PER_PAGE, type Keystroke } from './sampleQuestions.ts';

export interface FormRun {
  mountMs: number;
  /** One for each keystroke, ms. */
  keystrokes: number[];
  /** What was seen after all keystrokes together: engines that did the same work saw the same. */
  seen: string;
}

async function runForm({ engine, questions, each }: { engine: string; questions: number; each: number }): Promise<FormRun> {
  const { translate, mount } = formEngines[engine]!;
  const form = createSampleForm(questions);
  const pages = new Map(form.pages.flatMap((page) => page.map(({ id }) => [id, page.map((question) => question.id)])));
  const source = translate(form);
  const start = performance.now();
  const mounted = await mount(source);
  const mountMs = performance.now() - start;
  const seen = { shown: 0, wrong: 0, characters: 0 };
  const keystrokes = keystrokesFor(form, each).map((keystroke) =>
    typeAndLook(mounted, keystroke, pages.get(keystroke.id)!, seen),
  );
  return { mountMs, keystrokes, seen: JSON.stringify(seen) };
}

/** One keystroke, and a look at the page that it is on, as a screen would draw it: some engines work only when they are asked. */
function typeAndLook(
  mounted: MountedForm,
  keystroke: Keystroke,
  page: readonly string[],
  seen: { shown: number; wrong: number; characters: number },
): number {
  const began = performance.now();
  mounted.type(keystroke);
  const looks = page.map((id) => mounted.look(id));
  const ms = performance.now() - began;
  if (looks.length !== PER_PAGE) throw new Error(`${keystroke.id}: the page has ${looks.length} questions`);
  for (const { shown, wrong, answer } of looks) {
    if (shown) seen.shown += 1;
    if (wrong) seen.wrong += 1;
    if (shown) seen.characters += answer.length;
  }
  return ms;
}

Object.assign(globalThis, { runForm, listEngines: () => Object.keys(formEngines) });
