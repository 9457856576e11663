/** Draws every icon of public/icons from icons/icon.svg: `npm run icons`. The pictures are committed. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { initWasm, Resvg } from '@resvg/resvg-wasm';

const sizes = [16, 19, 24, 32, 38, 48, 64, 96, 128];

/** What a state of the toolbar icon changes in the drawing. */
const states = {
  '': (svg) => svg,
  // Off on this site: the same form in grey, which both light and dark bars carry.
  '-off': (svg) => svg.replace(/#2f8fc9|#c47a00/g, '#85888c'),
  // A page that cannot be read: only the outline of the form.
  '-unreadable': (svg) =>
    svg.replace(/#2f8fc9|#c47a00/g, '#85888c').replace('<svg ', '<svg opacity=".55" '),
};

const root = new URL('../', import.meta.url);
await initWasm(
  await readFile(createRequire(import.meta.url).resolve('@resvg/resvg-wasm/index_bg.wasm')),
);
const svg = await readFile(new URL('icons/icon.svg', root), 'utf8');
const folder = new URL('public/icons/', root);
await mkdir(folder, { recursive: true });

for (const [state, change] of Object.entries(states)) {
  for (const size of sizes) {
    if (state !== '' && size > 48) continue;
    const png = new Resvg(change(svg), { fitTo: { mode: 'width', value: size } }).render().asPng();
    await writeFile(new URL(`icon${state}-${size}.png`, folder), png);
  }
}
