import type { MiddlewareHandler } from 'hono';
import type { Log } from '../ports/process.ts';
import type { HttpEnvironment } from './bindings.ts';

/** One line a request, but for files of the page: the route's pattern, never the address itself, which may carry a code or a search. */
export function requestLog(log: Log, elapsed: () => number): MiddlewareHandler<HttpEnvironment> {
  return async (context, next) => {
    const started = elapsed();
    await next();
    const { status } = context.res;
    const route = context.get('route');
    if (route === undefined && status < 400) return;
    const ms = Math.round(elapsed() - started);
    log(status >= 500 ? 'error' : 'info', 'request', { method: context.req.method, route: route ?? 'none', status, ms });
  };
}
