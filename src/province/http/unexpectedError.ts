import type { ErrorHandler } from 'hono';
import type { Log } from '../ports/process.ts';
import { describeError } from './describeError.ts';
import { refuse } from './problems.ts';

/**
 * Codes that say "not now": PostgreSQL's classes 08 (connection), 53 (resources) and 57 (shutting down, cancelled), conflicts that a
 * retry solves, the network's and the disk's.
 */
const passing = /^(08|53|57|40001|40P01|55P03|25P03|ECONN|EPIPE|ETIMEDOUT|ENOTFOUND|EAI_AGAIN|ENOSPC|EDQUOT|EIO|EMFILE|EROFS)/;

/** Those of the pool and of a province that is stopping come without a code. */
const passingMessage =
  /connection terminated|not queryable|timeout exceeded when trying to connect|pool after calling end|already been destroyed/i;

/** A broken machine is told as temporary: the kiosk keeps everything and comes again (I4). Operators are told in `sayInConsole`'s words. */
export function unexpectedError(log: Log, sayInConsole: (what: 'unavailable' | 'internal') => Response): ErrorHandler {
  return (error, context) => {
    const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
    const willPass = passing.test(code) || passingMessage.test(error.message);
    log('error', willPass ? 'unavailable' : 'bug', describeError(error));
    if (context.req.path.startsWith('/console')) return sayInConsole(willPass ? 'unavailable' : 'internal');
    return refuse(willPass ? 'unavailable' : 'internal');
  };
}
