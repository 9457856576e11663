import { direction, messageLanguage, type WordKey, words } from '../../words/words.ts';

/** Tells a surface's document its title, and the language and direction of its words. */
export function labelDocument(title: WordKey): void {
  document.documentElement.lang = messageLanguage();
  document.documentElement.dir = direction();
  document.title = words(title);
}
