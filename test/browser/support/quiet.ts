/** A page that watches what happens to it, and what can be told of it: the same with the extension and without. */
import { inflateSync } from 'node:zlib';
import { type Page, until } from '../drivers/index.ts';
import { BODY } from './awkward.ts';

/** Runs before the extension does, and writes down what a page can notice. What it sets up is named after the `#`. */
const WATCH = `
  const watched = { records: [], events: [], globals: Object.getOwnPropertyNames(window).sort(), before: '' };
  window.watched = watched;
  const nameOf = (node) => node.id || node.localName || String(node);
  for (const type of ['pointerdown', 'pointerup', 'mousedown', 'click', 'keydown', 'keyup', 'copy', 'paste', 'beforeinput', 'input', 'focusin', 'scroll', 'message', 'error', 'unhandledrejection', 'securitypolicyviolation']) {
    addEventListener(type, (event) => watched.events.push([type, nameOf(event.target), event.defaultPrevented, event.composedPath().map(nameOf).join(' ')].join(': ')));
  }
  addEventListener('DOMContentLoaded', () => {
    const what = location.hash.slice(1);
    const by = (id) => document.getElementById(id);
    if (what === 'selection') getSelection().setBaseAndExtent(document.querySelector('p').firstChild, 3, document.querySelectorAll('p')[1].firstChild, 20);
    if (what === 'focus') { by('area').focus(); by('area').setSelectionRange(2, 5); }
    if (what === 'scroll') scrollTo(0, 300);
    watched.before = document.documentElement.outerHTML;
    new MutationObserver((list) => watched.records.push(...list.map(({ type, target }) => type + ' ' + target.nodeName)))
      .observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  });`;

const FORM = `<form id="form">
  <label>Name <input id="name" name="name" value="Ewa"></label>
  <label><input id="tick" name="tick" type="checkbox"> Tick</label>
  <select id="choice" name="choice"><option>one</option><option>two</option></select>
  <textarea id="area" name="area" rows="3">a note of mine</textarea>
</form>
<div id="editor" contenteditable="true">words of a draft</div>`;

export const quietPage = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Pier stays closed, board decides</title>
<style>body { font: 16px/1.5 sans-serif; width: 600px } article { padding-bottom: 1500px }</style>
<script>${WATCH}</script></head><body>${FORM}<article>${BODY}</article></body></html>`;

/** What the page's own script keeps. */
interface Watched {
  readonly records: string[];
  readonly events: string[];
  readonly globals: string[];
  readonly before: string;
}
declare global {
  var watched: Watched;
}

/** The middle of an element in the window. */
const middleOf = (page: Page, selector: string) =>
  page.evaluate((wanted) => {
    const box = document.querySelector(wanted)?.getBoundingClientRect();
    if (box === undefined) throw new Error(`no ${wanted}`);
    return { x: box.left + Math.min(60, box.width / 2), y: box.top + Math.min(10, box.height / 2) };
  }, selector);

async function clickOn(page: Page, selector: string): Promise<void> {
  const { x, y } = await middleOf(page, selector);
  await page.click(x, y);
}

async function type(page: Page, text: string): Promise<void> {
  for (const key of text) await page.press(key);
}

const textIn = (page: Page, id: string) =>
  page.evaluate((of) => {
    const field = document.getElementById(of) as HTMLTextAreaElement;
    return field.value ?? field.textContent;
  }, id);

/** What a PDF draws: its streams that hold words. */
function drawn(pdf: Uint8Array): string[] {
  const text = Buffer.from(pdf).toString('latin1');
  return [...text.matchAll(/stream\r?\n(.*?)\r?\nendstream/gs)]
    .map(([, data = '']) => {
      try {
        return inflateSync(Buffer.from(data, 'latin1')).toString('latin1');
      } catch {
        // A stream that is not compressed.
        return data;
      }
    })
    .filter((stream) => /\sT[jJ]\s/.test(stream));
}

type Tell = (page: Page) => Promise<unknown>;

interface Visit {
  /** What the page sets up by itself as it loads. */
  readonly set: 'nothing' | 'selection' | 'focus' | 'scroll';
  /** What can be told of the page, once it has been marked or has had the time for it; by name, in this order. */
  readonly tell: Readonly<Record<string, Tell>>;
}

/** What stays as it is. */
export const visits: readonly Visit[] = [
  {
    set: 'nothing',
    tell: {
      'style sheets, globals and custom elements': (page) =>
        page.evaluate(() => ({
          sheets: document.styleSheets.length,
          adopted: document.adoptedStyleSheets.length,
          added: Object.getOwnPropertyNames(window).filter(
            (name) => !watched.globals.includes(name) && name !== 'watched',
          ),
          card: customElements.get('sourcelight-card') === undefined,
        })),
      'the layout': (page) =>
        page.evaluate(() =>
          [...document.querySelectorAll('body, body *')].map((element) => {
            const { left, top, width, height } = element.getBoundingClientRect();
            return [element.localName, left, top, width, height].join(' ');
          }),
        ),
      'find in the page': (page) =>
        page.evaluate(() => {
          const finder = window as unknown as { find(text: string): boolean };
          return ['pier', '“The pier', 'divers have seen every', 'customs house'].map((text) => {
            getSelection()?.removeAllRanges();
            let found = 0;
            while (found < 50 && finder.find(text)) found++;
            return [text, found, String(getSelection())];
          });
        }),
      'what is printed': async (page) => drawn(await page.print()),
      'events: none more, none stopped, none prevented': async (page) => {
        await clickOn(page, 'p');
        await page.press('a');
        await page.press('Escape');
        await clickOn(page, '#name');
        await page.press('b');
        return page.evaluate(() => watched.events);
      },
      'the DOM, as text and in mutation records': async (page) => {
        await clickOn(page, 'p');
        return page.evaluate(() => ({
          same: document.documentElement.outerHTML === watched.before,
          records: watched.records,
        }));
      },
      'the console': (page) => page.console(),
    },
  },
  {
    set: 'nothing',
    tell: {
      forms: async (page) => {
        await clickOn(page, '#name');
        await type(page, 'x1');
        await clickOn(page, '#tick');
        return page.evaluate(() => ({
          data: [...new FormData(document.querySelector('form') as HTMLFormElement)].map(String),
          events: watched.events,
        }));
      },
      'undo, in a field and in an editor': async (page) => {
        const told: string[] = [];
        for (const id of ['area', 'editor']) {
          await clickOn(page, `#${id}`);
          await type(page, 'xyz');
          told.push(await textIn(page, id));
          await page.press('Control+z');
          told.push(await textIn(page, id));
        }
        return told;
      },
    },
  },
  {
    set: 'selection',
    tell: {
      'a selection': (page) =>
        page.evaluate(() => {
          const selection = getSelection();
          return {
            text: String(selection),
            ranges: selection?.rangeCount,
            offsets: [selection?.anchorOffset, selection?.focusOffset],
            events: watched.events,
          };
        }),
      'what is copied': async (page) => {
        await page.evaluate(() => {
          addEventListener('paste', (event) => {
            const { types, getData } = event.clipboardData as DataTransfer;
            const html = getData.call(event.clipboardData, 'text/html');
            watched.records.push(types.join(' '), html.replace(/<meta[^>]*>/g, ''));
          });
        });
        await page.press('Control+c');
        await clickOn(page, '#area');
        await page.press('Control+v');
        await until('the pasted text', async () => (await textIn(page, 'area')).length > 40);
        return page.evaluate(() => [
          (document.getElementById('area') as HTMLTextAreaElement).value,
          ...watched.records.filter((record) => record.includes('<') || record.includes('/')),
        ]);
      },
    },
  },
  {
    set: 'focus',
    tell: {
      'the focus, and the caret in it': (page) =>
        page.evaluate(() => {
          const { id, selectionStart, selectionEnd } =
            document.activeElement as HTMLTextAreaElement;
          return { id, selectionStart, selectionEnd, focused: document.hasFocus() };
        }),
    },
  },
  {
    set: 'scroll',
    tell: {
      'where the page is scrolled to': (page) =>
        page.evaluate(() => [scrollX, scrollY, document.body.scrollHeight]),
    },
  },
];
