import type { IncomingMessage } from 'node:http';
import type { Context } from 'hono';

/** What the Node server adds to a request; absent when a test asks the app directly. */
export interface Bindings {
  incoming?: IncomingMessage;
}

/** `route`: the pattern that answers, for the log. */
export interface HttpEnvironment {
  Bindings: Bindings;
  Variables: { route?: string };
}

export type HttpContext = Context<HttpEnvironment>;
