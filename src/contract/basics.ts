import * as v from 'valibot';

export const Id = v.pipe(v.string(), v.regex(/^[0-9a-f]{32}$/, 'must be 32 lower-case hex digits'));
export const Sha256 = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/, 'must be 64 lower-case hex digits'));
export const Instant = v.pipe(
  v.string(),
  v.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,3})?Z$/, 'must be an ISO 8601 instant in UTC'),
);
export const Day = v.pipe(v.string(), v.regex(/^\d{4}-\d\d-\d\d$/, 'must be an ISO calendar day'));
export const CommuneCode = v.pipe(v.string(), v.regex(/^\d{5}$/, 'must be five digits'));
export const ProcedureCode = v.pipe(v.string(), v.regex(/^\d\.\d{6}$/, 'must look like 1.001193'));
export const Base64Url = v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]+$/, 'must be base64url without padding'), v.maxLength(512));
export const Count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
export const ShortText = v.pipe(v.string(), v.maxLength(500));
