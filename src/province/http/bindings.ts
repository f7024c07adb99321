import type { IncomingMessage } from 'node:http';
import type { Context } from 'hono';
import type { FlyingBody } from './flyingBody.ts';

/** What the Node server adds to a request; absent when a test asks the app directly. */
export interface Bindings {
  incoming?: IncomingMessage;
}

/** `route`: the pattern that answers, for the log. `flight`: the room that the request's body takes among all. */
export interface HttpEnvironment {
  Bindings: Bindings;
  Variables: { route?: string; flight?: FlyingBody };
}

export type HttpContext = Context<HttpEnvironment>;
