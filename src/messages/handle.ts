import browser, { type Runtime } from 'webextension-polyfill';
import {
  type Envelope,
  type MessageName,
  type Origin,
  origins,
  type Payload,
  type Reply,
  type Result,
} from './map.ts';

/** Answers to some of the messages, by name. */
export type Handlers = {
  readonly [N in MessageName]?: (
    payload: Payload<N>,
    sender: Runtime.MessageSender,
  ) => Reply<N> | Promise<Reply<N>>;
};

/**
 * Answers messages. A message is answered only when it comes from this extension, and from the part of it that may send
 * it (`origins`): a page's content script, which shares its process with the page, cannot ask what only surfaces may.
 *
 * @returns stops answering.
 */
export function handle(handlers: Handlers): () => void {
  // Answered by the callback, which all browsers know; not all send what a promise brings.
  const listener = ((message, sender, respond) => {
    if (!isEnvelope(message) || !isAllowed(message.name, sender)) return undefined;
    const handler = handlers[message.name] as
      | ((payload: unknown, sender: Runtime.MessageSender) => unknown)
      | undefined;
    if (handler === undefined) return undefined;
    void reply(() => handler(message.payload, sender)).then(respond);
    return true;
  }) as Runtime.OnMessageListenerCallback;
  browser.runtime.onMessage.addListener(listener);
  return () => browser.runtime.onMessage.removeListener(listener);
}

/**
 * Hears a message without answering it: for surfaces, where the background answers.
 *
 * @returns stops listening.
 */
export function listen<N extends MessageName>(
  name: N,
  heard: (payload: Payload<N>, sender: Runtime.MessageSender) => void,
): () => void {
  const listener = (message: unknown, sender: Runtime.MessageSender): undefined => {
    if (isEnvelope(message) && message.name === name && isAllowed(name, sender)) {
      heard(message.payload as Payload<N>, sender);
    }
    return undefined;
  };
  browser.runtime.onMessage.addListener(listener);
  return () => browser.runtime.onMessage.removeListener(listener);
}

async function reply(answer: () => unknown): Promise<string> {
  let result: Result<unknown>;
  try {
    result = { ok: true, value: (await answer()) ?? null };
  } catch (error) {
    const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
    result = { ok: false, error: { code: 'failed', detail } };
  }
  return JSON.stringify(result);
}

function isEnvelope(message: unknown): message is Envelope {
  return (
    typeof message === 'object' && message !== null && 'name' in message && hasOrigin(message.name)
  );
}

function hasOrigin(name: unknown): boolean {
  return typeof name === 'string' && Object.hasOwn(origins, name);
}

function isAllowed(name: MessageName, sender: Runtime.MessageSender): boolean {
  return sender.id === browser.runtime.id && originOf(sender) === origins[name];
}

/** A content script's sender has the page's address; the extension's own pages and background have the extension's. */
function originOf(sender: Runtime.MessageSender): Origin {
  return sender.url?.startsWith(browser.runtime.getURL('')) ? 'extension' : 'content';
}
