import { describe, expect, it } from 'vitest';
import { access } from '../../../../src/page/dom/access.ts';
import { ArticleText } from '../../../../src/page/text/article-text.ts';
import { readParagraphs } from '../../../../src/page/text/paragraphs.ts';
import { documentOf, textUnder } from '../document.ts';

function textOf(markup: string): ArticleText {
  const document = documentOf(`<body>${markup}</body>`);
  const guide = { skips: () => false, isEmbed: () => false };
  const steps = readParagraphs(access(document), document.body, guide, null);
  for (;;) {
    const step = steps.next();
    if (step.done) return new ArticleText(step.value);
  }
}

const bare = (text: string): string => text.replace(/[\s\u00ad\u200b]+/g, '');

describe('the text of an article', () => {
  it.each([
    ['blocks are parted by blank lines', '<p>One.</p><p>Two.</p>', 'One.\n\nTwo.'],
    ['white space is collapsed', '<p>\n  One \t two\n<b> three</b>\n</p>', 'One two three'],
    ['white space between inline elements counts once', '<p>a <b> b </b> c</p>', 'a b c'],
    ['no-break spaces are spaces', '<p>Mr.&nbsp;Orr,&nbsp; here</p>', 'Mr. Orr, here'],
    ['entities are characters', '<p>Sm&ouml;rg&aring;s &amp; tea</p>', 'Smörgås & tea'],
    ['a line break parts lines', '<p>One<br>two</p>', 'One\ntwo'],
    [
      'two line breaks part paragraphs',
      'One.<br><br>Two.<br> <br>Three.',
      'One.\n\nTwo.\n\nThree.',
    ],
    ['inline elements join words', '<p><b>T</b>he <a>har</a>bour</p>', 'The harbour'],
    ['comments part nothing', '<p>har<!-- x -->bour</p>', 'harbour'],
    ['soft hyphens are dropped', '<p>har&shy;bour mas&shy;ter</p>', 'harbour master'],
    ['zero-width spaces are dropped', '<p>har&#x200b;bour</p>', 'harbour'],
    ['a place for a break is none', '<p>har<wbr>bour</p>', 'harbour'],
    [
      '<q> has marks',
      '<p>He said <q>no, <q>never</q> at all</q>.</p>',
      'He said “no, ‘never’ at all”.',
    ],
    ['<q> with marks of its own gets no others', '<p><q>“No,”</q> he said.</p>', '“No,” he said.'],
    [
      'ruby text is read without its reading',
      '<p><ruby>漢<rp>(</rp><rt>kan</rt><rp>)</rp></ruby>字</p>',
      '漢字',
    ],
    ['preformatted text keeps its lines', '<pre>One\n  two</pre>', 'One\ntwo'],
    [
      'a menu that opens over a name is no text',
      '<p>Mayor <span>Rell <span><a>Rell says no</a> <a>Rell says yes</a> <a>More</a></span></span> said so.</p>',
      'Mayor Rell said so.',
    ],
    [
      'a few links in a span are text',
      '<p>It <span>was in <a>the Ledger</a>, and in <a>the Post</a>, and then in <a>the Mail</a></span>.</p>',
      'It was in the Ledger, and in the Post, and then in the Mail.',
    ],
    ['text beside blocks is a block', 'One <div>two</div> three', 'One\n\ntwo\n\nthree'],
  ])('%s', (_, markup, expected) => {
    expect(textOf(markup).text).toBe(expected);
  });

  it('leads every character back to its own', () => {
    const text = textOf(
      '<p> A <b>bold\n claim</b>&nbsp;&amp; a <q>quo&shy;tation</q>,<br>\n twice </p><div>More<p>text</p></div>',
    );
    for (let i = 0; i < text.text.length; i++) {
      const found = text.locate(i);
      if (!found) {
        expect(text.text[i], `offset ${i}`).toMatch(/[\n“”]/);
        continue;
      }
      const character = found.node.data[found.offset] as string;
      expect(/\s/.test(character) ? ' ' : character, `offset ${i}`).toBe(text.text[i]);
    }
  });

  it('gives a range for each span, exactly', () => {
    const text = textOf('<p>“We <b>will  not</b> go,” she\n said.</p><p>Soft: har&shy;bour.</p>');
    for (const wanted of ['We will not go', 'she said', 'harbour', 'w', 'go,” she said.']) {
      const at = text.text.indexOf(wanted);
      const [range] = text.toRanges([[at, at + wanted.length]]);
      expect(bare(textUnder(range ?? null) ?? '')).toBe(bare(wanted));
    }
  });

  it('keeps generated marks out of ranges and their words in', () => {
    const text = textOf('<p>She said <q>no</q>.</p>');
    const at = text.text.indexOf('“');
    expect(textUnder(text.toRanges([[at, at + 4]])[0] ?? null)).toBe('no');
    expect(text.toRanges([[at, at + 1]])).toEqual([null]);
  });

  it('gives null for text that has changed, and for nothing else', () => {
    const document = documentOf('<p>First one.</p><p>Second one.</p>');
    const guide = { skips: () => false, isEmbed: () => false };
    const steps = readParagraphs(access(document), document.body, guide, null);
    const step = steps.next();
    const text = new ArticleText(step.done ? step.value : []);
    (document.querySelector('p')?.firstChild as Text).data = 'Other one.';
    const ranges = text.toRanges([
      [0, 5],
      [12, 18],
    ]);
    expect(ranges[0]).toBeNull();
    expect(textUnder(ranges[1] ?? null)).toBe('Second');
    document.body.remove();
    expect(text.toRanges([[12, 18]])).toEqual([null]);
  });
});
