import { describe, expect, it } from 'vitest';
import { readKeptDigests, refuseChangedForms, withNewForms } from '../../../src/catalog/builder/keptDigests.ts';
import { allForms } from '../../../src/catalog/forms/allForms.ts';
import type { FormDefinition } from '../../../src/domain/form/formDefinition.ts';

const [birth] = allForms;
if (!birth) throw new Error('There is no form.');
const retitled: FormDefinition = { ...birth, title: `${birth.title} (mới)` };
const key = `${birth.id}@${birth.version}`;

describe('the kept list of published forms', () => {
  it('holds every form as it ships', () => {
    expect(() => refuseChangedForms(readKeptDigests(), allForms)).not.toThrow();
  });

  it('refuses a form that changed under its version, and says what to do', () => {
    expect(() => refuseChangedForms(readKeptDigests(), [retitled])).toThrow(`${key}. Raise the version`);
  });

  it('asks to keep a version that it does not know', () => {
    expect(() => refuseChangedForms(readKeptDigests(), [{ ...retitled, version: 999 }])).toThrow(
      `${birth.id}@999. Keep their digests: npm run catalog:keep`,
    );
  });

  it('learns new versions and never changes what it holds', () => {
    const kept = withNewForms({}, [birth]);
    expect(withNewForms(kept, [retitled])).toEqual(kept);
    expect(() => refuseChangedForms(withNewForms(kept, [{ ...retitled, version: 999 }]), [birth])).not.toThrow();
  });
});
