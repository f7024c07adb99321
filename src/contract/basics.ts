import * as v from 'valibot';
import { isCalendarDay } from '../domain/basics/calendarDay.ts';

export const Id = v.pipe(v.string(), v.regex(/^[0-9a-f]{32}$/, 'must be 32 lower-case hex digits'));
export const Sha256 = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/, 'must be 64 lower-case hex digits'));
/** From here on it is the year 10000 in Viet Nam, which no calendar of ours has. */
const LAST_INSTANT = '9999-12-31T17';

export const Instant = v.pipe(
  v.string(),
  v.regex(/^\d{4}-\d\d-\d\dT([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,3})?Z$/, 'must be an ISO 8601 instant in UTC'),
  v.check((instant) => isCalendarDay(instant.slice(0, 10)) && instant < LAST_INSTANT, 'must be a day that exists'),
);
export const Day = v.pipe(v.string(), v.check(isCalendarDay, 'must be an ISO calendar day'));
export const CommuneCode = v.pipe(v.string(), v.regex(/^\d{5}$/, 'must be five digits'));
export const ProcedureCode = v.pipe(v.string(), v.regex(/^\d\.\d{6}$/, 'must look like 1.001193'));
export const Base64Url = v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]+$/, 'must be base64url without padding'), v.maxLength(512));
export const Count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
