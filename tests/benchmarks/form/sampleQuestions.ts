/** A question as every engine knows it. */
export interface SampleQuestion {
  id: string;
  kind: 'text' | 'number' | 'choice';
  required: boolean;
  /** Shown only while the choice of that id has this code. */
  shownIf?: { id: string; code: string };
  /** A number must not exceed it. */
  most?: number;
  /** Cannot be typed: the sum of these numbers. */
  sumOf?: readonly string[];
}

export interface SampleForm {
  pages: readonly (readonly SampleQuestion[])[];
}

export const codes = ['a', 'b', 'c'] as const;
export const PER_PAGE = 10;

/**
 * Ten questions a page: a choice, two that are shown only for its first code (one question in five), two numbers with a limit, their sum,
 * and text. It is what the forms of the desk are made of, as far as all engines can do it.
 */
export function createSampleForm(count: number): SampleForm {
  const pages = Array.from({ length: count / PER_PAGE }, (_, page) => createPage(`p${page}q`));
  return { pages };
}

function createPage(prefix: string): SampleQuestion[] {
  const id = (n: number) => `${prefix}${n}`;
  const shownIf = { id: id(0), code: codes[0] };
  return [
    { id: id(0), kind: 'choice', required: true },
    { id: id(1), kind: 'text', required: true, shownIf },
    { id: id(2), kind: 'text', required: true },
    { id: id(3), kind: 'number', required: true, most: 150 },
    { id: id(4), kind: 'number', required: false, most: 150 },
    { id: id(5), kind: 'number', required: false, sumOf: [id(3), id(4)] },
    { id: id(6), kind: 'choice', required: false, shownIf },
    { id: id(7), kind: 'text', required: true },
    { id: id(8), kind: 'text', required: false },
    { id: id(9), kind: 'text', required: false },
  ];
}

export interface Keystroke {
  id: string;
  kind: SampleQuestion['kind'];
  value: string | number;
}

const NAME = 'Hà Thị Mẫu';

/** Somebody fills in every `each`-th page from the first on: letter by letter, and changes his mind about each choice. */
export function keystrokesFor({ pages }: SampleForm, each: number): Keystroke[] {
  return pages
    .filter((_, place) => place % each === 0)
    .flatMap((page) =>
      page.filter(({ sumOf }) => !sumOf).flatMap(({ id, kind }) => valuesOf(kind).map((value) => ({ id, kind, value }))),
    );
}

function valuesOf(kind: SampleQuestion['kind']): (string | number)[] {
  if (kind === 'choice') return [codes[1], codes[0]];
  if (kind === 'number') return [1, 18, 187];
  return Array.from(NAME, (_, end) => NAME.slice(0, end + 1));
}
