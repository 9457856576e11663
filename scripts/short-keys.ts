import { targetManifest } from './manifest.ts';

/** What a message that counts is called without its plural form: `quotes` of `quotes_one`. */
const baseOf = (key: string) => key.replace(/_[a-z]+$/, '');

/**
 * Short names for the interface's messages: in the package each stands in five languages. Those that the manifests call
 * by name keep theirs, and so do those of one word, which as a text could mean anything else.
 *
 * @param messages the messages of one language; all have the same
 */
export function shortKeys(messages: object): ReadonlyMap<string, string> {
  const said = JSON.stringify([targetManifest('chrome'), targetManifest('firefox')]);
  const long = [...new Set(Object.keys(messages).map(baseOf))].filter(
    (key) => /[A-Z]/.test(key) && !said.includes(`__MSG_${key}__`),
  );
  return new Map(long.map((key, index) => [key, `k${index.toString(36)}`]));
}

/** A script with the short names for the messages that it says; each is a text of its own there. */
export function withShortKeys(code: string, keys: ReadonlyMap<string, string>): string {
  return code.replace(/([`'"])(\w+)\1/g, (text, mark, key) =>
    keys.has(key) ? `${mark}${keys.get(key)}${mark}` : text,
  );
}

/** A message's own name in the package, its plural form as it was. */
export function shortKey(name: string, keys: ReadonlyMap<string, string>): string {
  const base = baseOf(name);
  return (keys.get(base) ?? base) + name.slice(base.length);
}
