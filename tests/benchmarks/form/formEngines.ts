import { US } from '../harness/benchmark.ts';
import type { FormEngine } from './formEngine.ts';
import { odkEngine } from './odkEngine.ts';
import { ourEngine } from './ourEngine.ts';
import { surveyJs } from './surveyJs.ts';

export const formEngines: Record<string, FormEngine> = {
  [US]: ourEngine,
  'SurveyJS (survey-core)': surveyJs,
  'ODK (xforms-engine)': odkEngine,
};
