/** Watches the document from the page's own side, before the extension sees it. */
const WATCH = `<script>
  addEventListener('DOMContentLoaded', () => {
    window.before = document.documentElement.outerHTML;
    window.records = [];
    new MutationObserver((list) => window.records.push(...list.map(({ type, target }) => type + ' ' + target.nodeName)))
      .observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  });
</script>`;

/** What a page can do to elements that it does not know. */
const WILD = `
  html > :not(head, body) { display: none !important; opacity: 0 !important; transform: scale(9) !important; }
  * { font-size: 40px !important; box-sizing: content-box !important; }
  body { position: relative; z-index: 2147483647; transform: translateZ(0); }`;

const german = `<p>Der Rat der Stadt hat am Montag lange über die Brücke gesprochen, die seit dem Winter geschlossen ist.
„Wir werden sie im Mai wieder öffnen“, sagte die Bürgermeisterin Odile Karsten nach der Sitzung vor dem Rathaus. Die
Kosten sind höher als geplant, und der Bund wird sich an ihnen nicht beteiligen, wie die Stadt mitteilte.</p>`;

const plain = `<p>The ferry leaves the harbour at nine in the morning and is back by noon. It carries forty cars and two
hundred people, and the crossing takes a little more than an hour when the water is calm. In winter it runs twice a
week, in summer every day but Sunday.</p>
<p>The boat is thirty metres long and was built in a yard on the northern coast. Its engine came from an older ship that
had served the same islands for half a century. A small room below the bridge holds a stove, a table and eight
chairs.</p>
<p>On the island a road runs from the pier to the lighthouse, past fields of barley and a school with eleven pupils. A
bus waits for every boat and goes round the island in forty minutes. The last one leaves the lighthouse at six.</p>`;

/** Many sources, among them long names, several outlets, and reasons for leaving a name out. */
const crowd = [
  '“The wall will hold,” said Commodore Wilhelmina Featherstonehaugh-Cholmondeley van der Hoogenband, who leads the Joint Committee for the Upkeep of the Outer Harbour Walls.',
  ...['Ada Moor', 'Ben Lund', 'Cara Voss', 'Dan Hale', 'Eva Rook', 'Finn Aas', 'Gro Dahl'].flatMap(
    (name) => [
      `“I have seen the cracks myself,” ${name} said on Monday.`,
      `${name} said that the council had known of them.`,
    ],
  ),
  'Two engineers told the Lakeside Courier that the wall had moved.',
  'One engineer, who spoke on condition of anonymity because she was not authorised to discuss the inspection, said the report had been “kept in a drawer”.',
  'A council official, who asked not to be named, told the Harbour Post that money was short.',
  'According to the Harbour Ministry, the wall is safe. The Port Authority said it would look again.',
  'Critics say that nobody has looked for years. The repair will reportedly cost 40 million.',
  'Residents fear that the water will come in. The council report says that the wall is sound.',
];

/** The pages that the end-to-end tests and the screenshots open, by path. */
export const pagesWith = (samplePage: string): Readonly<Record<string, string>> => ({
  '/sample': samplePage,
  '/watched': samplePage.replace('<head>', `<head>${WATCH}`),
  '/list': `<!doctype html><html lang="en"><title>Sections</title><h1>Sections</h1>
    <ul>${['Harbour', 'Markets', '“Weather”', 'Sport'].map((name) => `<li><a href="#">${name}</a>`).join('')}</ul>`,
  '/plain': `<!doctype html><html lang="en"><title>The ferry</title>
    <article><h1>The ferry and its timetable</h1>${plain}</article>`,
  '/crowd': `<!doctype html><html lang="en"><title>The wall</title>
    <article><h1>Outer harbour wall has cracks that nobody wants to have seen</h1>${crowd
      .map((text) => `<p>${text}</p>`)
      .join('\n')}</article>`,
  '/groups': `<!doctype html><html lang="en"><title>The ferry</title>
    <article><h1>The ferry and its timetable</h1>${plain}
    <p>Critics say that nobody has looked at the boat for years.</p><p>Residents fear that it will sink.</p></article>`,
  '/two-sources': `<!doctype html><html lang="en"><title>The ferry</title>
    <article><h1>The ferry and its timetable</h1>${plain}
    <p>“The boat is safe,” said Ines Holm, who leads the harbour board, but two engineers told the Harbour Post that it
    was not.</p></article>`,
  '/paper.pdf': '<!doctype html><title>A paper</title>',
  '/strict': samplePage.replace(
    '<head>',
    `<head><meta http-equiv="content-security-policy" content="default-src 'none'; style-src 'unsafe-inline'">`,
  ),
  '/wild': samplePage.replace('</head>', `<style>${WILD}</style></head>`),
  '/german': `<!doctype html><html lang="de"><title>Die Brücke bleibt zu</title>
    <article><h1>Die Brücke bleibt zu</h1>${german.repeat(6)}</article>`,
});

/** An article of so many statements, by five people. */
export function longArticle(statements: number): string {
  const names = ['Ada Moor', 'Ben Lund', 'Cara Voss', 'Dan Hale', 'Eva Rook'];
  const lines = Array.from({ length: statements }, (_, index) => {
    const name = names[index % names.length];
    return `<p>“The harbour wall has ${index + 2} cracks in it,” ${name} said on Monday.</p>`;
  });
  return `<!doctype html><html lang="en"><title>The wall</title>
    <article><h1>The harbour wall and its cracks</h1>${lines.join('')}</article>`;
}
