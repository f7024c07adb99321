import type { Hono } from 'hono';
import type { HttpContext, HttpEnvironment } from './bindings.ts';
import { refuse } from './problems.ts';

export type Method = 'GET' | 'POST' | 'PATCH' | 'HEAD' | 'OPTIONS';

export interface Route {
  method: Method;
  /** Parameters as `:name`. */
  path: string;
  answer(context: HttpContext): Response | Promise<Response>;
}

export type App = Hono<HttpEnvironment>;

/** Registers routes; a path that has one answers every other method with 405. HEAD is GET without a body where GET is. */
export function addRoutes(app: App, routes: readonly Route[], refuseMethod = refuseWithProblem): void {
  for (const path of new Set(routes.map((route) => route.path))) {
    const here = routes.filter((route) => route.path === path);
    const allowed = here.map(({ method }) => (method === 'GET' ? 'GET, HEAD' : method)).join(', ');
    app.all(path, (context) => {
      context.set('route', path);
      const find = (wanted: string) => here.find(({ method }) => method === wanted);
      const route = find(context.req.method) ?? (context.req.method === 'HEAD' ? find('GET') : undefined);
      return route ? route.answer(context) : refuseMethod(allowed);
    });
  }
}

const refuseWithProblem = (allowed: string): Response => refuse('method-not-allowed', undefined, { allow: allowed });
