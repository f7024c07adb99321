import type { Problem } from '../../contract/problem.ts';

/** Why the last try did not deliver. `code` is stable and has its words in locales (`failures.<code>`). */
export interface Failure {
  kind: 'temporary' | 'permanent' | 'notTheProvince';
  code:
    | 'offline'
    | 'timedOut'
    | 'connectionCut'
    | 'captivePortal'
    | 'badAnswer'
    | 'badSignature'
    | 'unauthorised'
    | 'rateLimited'
    | 'serverBusy'
    | 'serverError'
    | 'refused'
    | 'quarantined'
    | 'fileDamaged'
    | 'storage';
  at: string;
  problem?: Problem;
}
