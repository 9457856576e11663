import { samplePage } from './sample.ts';

/** Watches the document from the page's own side, before the extension sees it. */
const WATCH = `<script>
  addEventListener('DOMContentLoaded', () => {
    window.before = document.documentElement.outerHTML;
    window.records = [];
    new MutationObserver((list) => window.records.push(...list.map(({ type, target }) => type + ' ' + target.nodeName)))
      .observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  });
</script>`;

const german = `<p>Der Rat der Stadt hat am Montag lange über die Brücke gesprochen, die seit dem Winter geschlossen ist.
„Wir werden sie im Mai wieder öffnen“, sagte die Bürgermeisterin Odile Karsten nach der Sitzung vor dem Rathaus. Die
Kosten sind höher als geplant, und der Bund wird sich an ihnen nicht beteiligen, wie die Stadt mitteilte.</p>`;

/** The pages that the end-to-end tests open. */
export const pages: Readonly<Record<string, string>> = {
  '/sample': samplePage,
  '/watched': samplePage.replace('<head>', `<head>${WATCH}`),
  '/list': `<!doctype html><html lang="en"><title>Sections</title><h1>Sections</h1>
    <ul>${['Harbour', 'Markets', '“Weather”', 'Sport'].map((name) => `<li><a href="#">${name}</a>`).join('')}</ul>`,
  '/german': `<!doctype html><html lang="de"><title>Die Brücke bleibt zu</title>
    <article><h1>Die Brücke bleibt zu</h1>${german.repeat(6)}</article>`,
};
