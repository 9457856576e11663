import browser from 'webextension-polyfill';
import { callLater } from './call-later.ts';
import { isCutOff } from './cut-off.ts';
import type { Envelope, MessageError, MessageName, Payload, Reply, Result } from './map.ts';

/** Answers come within milliseconds; a cold background needs a tenth of a second. */
const patience = 4000;

/** One question waits for the reader's scrolling, one for a text that may be a whole book. */
const longPatience = 30_000;
const takesLong: readonly MessageName[] = ['scroll.next', 'text.analyse'];

/** Between asking and asking again, in milliseconds: while it is being stopped, a background is not started anew. */
const pauses = [50, 200, 800];

/**
 * Asks the content script in a tab's page (its top frame).
 *
 * @returns the reply, or why there is none; it never rejects.
 */
export function sendToTab<N extends MessageName>(
  tabId: number,
  name: N,
  payload: Payload<N>,
): Promise<Result<Reply<N>>> {
  return answered((envelope) => browser.tabs.sendMessage(tabId, envelope, { frameId: 0 }), {
    name,
    payload,
  });
}

/**
 * Asks the background; what a content script sends also reaches the surfaces that are open. A background that is stopped
 * before it has answered is asked again: the browser starts it anew, and nothing that it is asked for is done twice.
 *
 * @returns the reply, or why there is none; it never rejects.
 */
export async function send<N extends MessageName>(
  name: N,
  payload: Payload<N>,
): Promise<Result<Reply<N>>> {
  const ask = () =>
    answered<Reply<N>>((envelope) => browser.runtime.sendMessage(envelope), { name, payload });
  let answer = await ask();
  for (const pause of pauses) {
    if (answer.ok || answer.error.code !== 'no-receiver' || isCutOff()) break;
    await new Promise<void>((resolve) => callLater(resolve, pause));
    answer = await ask();
  }
  return answer;
}

async function answered<T>(
  ask: (envelope: Envelope) => Promise<unknown>,
  envelope: Envelope,
): Promise<Result<T>> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<Result<T>>((resolve) => {
    const limit = takesLong.includes(envelope.name) ? longPatience : patience;
    timer = callLater(() => resolve(failure('timeout', envelope.name)), limit);
  });
  try {
    return await Promise.race([ask(envelope).then((reply) => opened<T>(reply)), late]);
  } catch (error) {
    // Both browsers reject when no listener is there, and when a listener goes away before it answers.
    return failure('no-receiver', error instanceof Error ? error.message : String(error));
  } finally {
    clearTimeout(timer);
  }
}

/** Replies travel as JSON: Firefox clones large objects some fifteen times slower than a string. */
function opened<T>(reply: unknown): Result<T> {
  if (typeof reply !== 'string') return failure('no-receiver', 'No answer');
  return JSON.parse(reply) as Result<T>;
}

function failure(code: MessageError['code'], detail: string): Result<never> {
  return { ok: false, error: { code, detail } };
}
