import browser from 'webextension-polyfill';

/** Enough text for the browser to tell a language by. */
const sample = 3000;

/**
 * The language of an article, as a code (`de`): what the browser reads in the text itself, since pages often declare
 * none or a wrong one; else what the page declares; null where neither tells.
 */
export async function languageOf(text: string, declared: string | null): Promise<string | null> {
  try {
    const { isReliable, languages } = await browser.i18n.detectLanguage(text.slice(0, sample));
    const [first] = languages;
    if (isReliable && first !== undefined && first.language !== 'und') return first.language;
  } catch {
    // Not every browser has the detector; the page's word has to do.
  }
  return declared;
}

/** Whether the engine reads this language; what is not known is taken to be. */
export function isRead(language: string | null): boolean {
  return language === null || /^en(?:-|$)/i.test(language);
}
