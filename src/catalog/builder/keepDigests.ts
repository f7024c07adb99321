/** `npm run catalog:keep`: writes the digests of new form versions into the kept list; refuses when a kept one changed. */
import { writeFileSync } from 'node:fs';
import { allForms } from '../forms/allForms.ts';
import { keptDigestsFile, readKeptDigests, refuseChangedForms, withNewForms } from './keptDigests.ts';

const kept = withNewForms(readKeptDigests(), allForms);
refuseChangedForms(kept, allForms);
const sorted = Object.fromEntries(Object.entries(kept).sort(([a], [b]) => (a < b ? -1 : 1)));
writeFileSync(keptDigestsFile, `${JSON.stringify(sorted, undefined, 2)}\n`);
