import browser from 'webextension-polyfill';
import type en from '../../public/_locales/en/messages.json';

type Key = keyof typeof en;

/** Every message that the interface can say; those that count things are reached through `counted`. */
export type WordKey = Exclude<Key, `${string}_${string}`>;

/** What a message that counts things is called without its plural form. */
export type CountedKey =
  Extract<Key, `${string}_other`> extends `${infer Name}_other` ? Name : never;

/** Made when first asked for: they take longer than all else that a page's script starts with. */
let plural: Intl.PluralRules | undefined;
let numbers: Intl.NumberFormat | undefined;

/** A message in the reader's language; `$1` and so on in it are replaced by the words given. */
export function words(key: WordKey, ...replacements: string[]): string {
  return browser.i18n.getMessage(key, replacements.map(isolated));
}

/**
 * Words of an article within a right-to-left sentence: what stands at their ends, such as a full stop, stays with them.
 * (First strong isolate and its end: https://www.unicode.org/reports/tr9/#Explicit_Directional_Isolates)
 */
function isolated(replacement: string): string {
  return direction() === 'rtl' ? `\u2068${replacement}\u2069` : replacement;
}

/** A message that counts, in the plural form that `count` takes; `$1` in it is the count, written out in digits. */
export function counted(key: CountedKey, count: number, ...replacements: string[]): string {
  const all = [number(count), ...replacements];
  plural ??= new Intl.PluralRules(messageLanguage());
  return browser.i18n.getMessage(`${key}_${plural.select(count)}`, all);
}

/** A number as the interface's language writes it. */
export function number(value: number): string {
  numbers ??= new Intl.NumberFormat(browser.i18n.getUILanguage());
  return numbers.format(value);
}

/** A language's name in the reader's language: “German” for `de-AT`. */
export function languageName(code: string): string {
  try {
    const names = new Intl.DisplayNames([browser.i18n.getUILanguage()], { type: 'language' });
    return names.of(code.split('-')[0] ?? code) ?? code;
  } catch {
    return code;
  }
}

/**
 * The direction in which the messages are read. The browser's own `@@bidi_dir` follows its interface, which need not be
 * in the language that the messages were found in.
 */
export function direction(): string {
  return words('languageDirection');
}

/** The language that the messages are in, which is English where the reader's own is not among them. */
export function messageLanguage(): string {
  return words('languageTag');
}
