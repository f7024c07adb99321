import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { canonicalJson } from '../../contract/canonicalJson.ts';
import type { FormDefinition } from '../../domain/form/formDefinition.ts';

/** `<form id>@<version>` → SHA-256 (hex) of the form's canonical JSON. Grows only: what was published stays what it was. */
export type KeptDigests = Readonly<Record<string, string>>;

export const keptDigestsFile = new URL('../forms/keptDigests.json', import.meta.url);

export const readKeptDigests = (): KeptDigests => JSON.parse(readFileSync(keptDigestsFile, 'utf8')) as KeptDigests;

const digestOf = (form: FormDefinition): string => createHash('sha256').update(canonicalJson(form)).digest('hex');

const keyOf = ({ id, version }: FormDefinition): string => `${id}@${version}`;

/** The list with the forms that are new to it. What it holds already is never changed. */
export function withNewForms(kept: KeptDigests, forms: readonly FormDefinition[]): KeptDigests {
  return { ...Object.fromEntries(forms.map((form) => [keyOf(form), digestOf(form)])), ...kept };
}

/**
 * Dossiers are filled in and judged by the very version that they name, on machines that hold it already: a form that changed under its
 * version would mean two forms. Throws an Error that says which and what to do.
 */
export function refuseChangedForms(kept: KeptDigests, forms: readonly FormDefinition[]): void {
  const changed = forms.filter((form) => keyOf(form) in kept && kept[keyOf(form)] !== digestOf(form)).map(keyOf);
  if (changed.length > 0)
    throw new Error(
      `Published with other content: ${changed.join(', ')}. Raise the version of what changes, then npm run catalog:keep.`,
    );
  const unknown = forms.map(keyOf).filter((key) => !(key in kept));
  if (unknown.length > 0)
    throw new Error(`New versions of forms: ${unknown.join(', ')}. Keep their digests: npm run catalog:keep.`);
}
