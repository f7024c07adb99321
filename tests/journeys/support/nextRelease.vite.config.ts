import { defineConfig, mergeConfig, type Plugin } from 'vite';
import present from '../../../vite.config.ts';
import { nextHomeTitle, presentHomeTitle } from './homeTitles.ts';

/** The same app with one sentence changed: every script that holds it, or names one that does, gets another name. */
const changedSentence: Plugin = {
  name: 'changed-sentence',
  enforce: 'pre',
  transform: (code, id) => (id.endsWith('/locales/vi/home.json') ? code.replace(presentHomeTitle, nextHomeTitle) : undefined),
};

export default defineConfig((build) => mergeConfig(present(build), { plugins: [changedSentence] }));
