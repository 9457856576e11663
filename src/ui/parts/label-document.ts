import browser from 'webextension-polyfill';
import { messageLanguage, type WordKey, words } from '../../words/words.ts';

/** Tells a surface's document its title, and the language and direction of its words. */
export function labelDocument(title: WordKey): void {
  document.documentElement.lang = messageLanguage();
  document.documentElement.dir = browser.i18n.getMessage('@@bidi_dir') || 'ltr';
  document.title = words(title);
}
