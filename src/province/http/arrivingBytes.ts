import type { IncomingMessage } from 'node:http';
import type { HttpContext } from './bindings.ts';
import { createByteBlocks } from './byteBlocks.ts';

/** Bytes that wait here; more than this wait in the socket. */
const MOST_QUEUED = 256 * 1024;

/**
 * The body's bytes as they arrive. A stream that breaks off drops what it has buffered; here every byte that reached this process is
 * handed on before the cut is thrown, so that a PATCH over a bad line is never in vain (S8).
 */
export function arrivingBytes(context: HttpContext): AsyncIterable<Uint8Array> {
  const incoming = context.env?.incoming;
  if (incoming) return bytesOfMessage(incoming);
  return context.req.raw.body ?? noBytes();
}

async function* noBytes(): AsyncGenerator<Uint8Array> {}

/** Listens from now on, not from the first look: what comes while the database is asked must not be lost with the line. */
function bytesOfMessage(message: IncomingMessage): AsyncIterable<Uint8Array> {
  const queue = createByteBlocks();
  let state: 'open' | 'ended' | 'cut' = 'open';
  let wake = () => {};
  let isWaking = false;
  // Once for all that came together: to wake the reader for every chunk would make a body of one-byte chunks a million times as dear.
  const wakeSoon = () => {
    if (isWaking) return;
    isWaking = true;
    setImmediate(() => {
      isWaking = false;
      wake();
    });
  };
  const onData = (chunk: Buffer) => {
    queue.push(chunk);
    if (queue.size > MOST_QUEUED) message.pause();
    wakeSoon();
  };
  const onEnd = () => {
    state = 'ended';
    wake();
  };
  const onClose = () => {
    if (state === 'open') state = 'cut';
    wake();
  };
  if (message.readableEnded) state = 'ended';
  else if (message.destroyed) state = 'cut';
  message.on('error', onClose).on('close', onClose).on('end', onEnd).on('data', onData);

  async function* handOn(): AsyncGenerator<Uint8Array> {
    try {
      for (;;) {
        const block = queue.shift();
        if (block) {
          if (queue.size <= MOST_QUEUED && message.isPaused()) message.resume();
          yield block;
        } else if (state === 'ended') return;
        else if (state === 'cut') throw new Error('The request was cut off.');
        else await new Promise<void>((resolve) => (wake = resolve));
      }
    } finally {
      // 'error' stays heard: without a listener it would end the process.
      message.off('close', onClose).off('end', onEnd).off('data', onData).pause();
    }
  }
  return handOn();
}
