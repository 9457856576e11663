/**
 * The survey: one pass over the text nodes of a page that weighs how much prose stands where.
 *
 * Only text nodes are visited, by the browser's own walker, and each element above them is looked at once. That makes
 * the cost follow the amount of text, not of markup.
 */
import { type Access, ELEMENT_NODE } from '../dom/access.ts';
import { HEADING, isInline } from '../dom/elements.ts';
import { type Role, roleOf } from './roles.ts';

const SHADOW_ROOT = 11;
/** The name of a place that is a shadow root: it has children as an element has, and neither name nor attributes. */
export const SHADOW = '#shadow-root';

/** An element with text somewhere below it. */
export interface Place {
  readonly element: Element;
  readonly name: string;
  readonly parent: Place | null;
  readonly depth: number;
  readonly role: Role;
  /** The nearest block at or above. */
  readonly block: Place;
  readonly inline: boolean;
  readonly linked: boolean;
  /** Text below an unseen element is not read at all. */
  readonly unseen: boolean;
  /** Characters of the text that flows directly in this block. */
  chars: number;
  linkChars: number;
  /** Marks that end sentences or part clauses, in the text that flows directly in this block. */
  stops: number;
  /** Weight of prose here and below, once the survey is summed up. */
  prose: number;
  /** Characters of everything below that is no prose: links, labels, lists of short things. */
  litter: number;
  /** Prose near by, nearest counted most: where the body's paragraphs hang together. */
  pull: number;
}

export interface Survey {
  /** In the order of the document. */
  readonly blocks: readonly Place[];
  readonly places: ReadonlyMap<Node, Place>;
}

const STOP = /[.,!?;:…。、，！？；।؟،](?=\s|["'”’»)\]]|$)|[。、，！？；]/g;
const HARDLY_ANY = 3;

const isDense = (code: number): boolean => code >= 0x2e80 && code < 0xa4d0;

function placeOf(read: Access, places: Map<Node, Place>, start: Node): Place | null {
  let known = places.get(start);
  if (known) return known;
  const path: Element[] = [];
  let above: Place | null = null;
  for (let node: Node | null = start; node; node = read.parent(node)) {
    known = places.get(node);
    if (known) {
      above = known;
      break;
    }
    const type = read.nodeType(node);
    if (type === ELEMENT_NODE || type === SHADOW_ROOT) path.push(node as Element);
  }
  for (let i = path.length - 1; i >= 0; i--) {
    const element = path[i] as Element;
    const isRoot = read.nodeType(element) === SHADOW_ROOT;
    const name = isRoot ? SHADOW : read.name(element);
    const inline = isInline(name);
    const role = isRoot ? null : roleOf(read, element);
    const place: Place = {
      element,
      name,
      parent: above,
      depth: above ? above.depth + 1 : 0,
      role,
      block: null as unknown as Place,
      inline,
      linked: name === 'a' || (above?.linked ?? false),
      unseen: role === 'unseen' || (above?.unseen ?? false),
      chars: 0,
      linkChars: 0,
      stops: 0,
      prose: 0,
      litter: 0,
      pull: 0,
    };
    (place as { block: Place }).block = inline && above ? above.block : place;
    places.set(element, place);
    above = place;
  }
  return above;
}

/** How much the directly flowing text of a block reads like prose: its length, less its links; 0 for labels. */
export function proseOf(block: Place): number {
  const { chars, linkChars, stops } = block;
  if (chars < 40 || linkChars > chars / 2 || HEADING.has(block.name)) return 0;
  if (stops === 0) return chars > 200 ? chars / 4 : 0;
  const length = Math.min(chars, 1500) * (1 - (2 * linkChars) / chars);
  const form = block.name === 'p' ? 1 : block.name === 'li' || block.name === 'dd' ? 0.5 : 0.9;
  return chars < 80 ? (length * form) / 2 : length * form;
}

/** Weighs the text under `root`, a slice of nodes between two yields. */
export function* survey(read: Access, document: Document, root: Node): Generator<void, Survey> {
  const places = new Map<Node, Place>();
  const blocks: Place[] = [];
  const walker = read.textWalker(document, root);
  let count = 0;
  let lastParent: Node | null = null;
  let place: Place | null = null;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (++count % 500 === 0) yield;
    const data = read.data(node as Text);
    if (data.length < HARDLY_ANY && data.trim() === '') continue;
    const parent = read.parent(node);
    if (!parent) continue;
    if (parent !== lastParent) {
      place = placeOf(read, places, parent);
      lastParent = parent;
    }
    if (!place || place.unseen) continue;
    const text = data.trim();
    if (text === '') continue;
    const block = place.block;
    if (block.chars === 0) blocks.push(block);
    // A character of Chinese or Japanese says as much as two or three letters.
    const length = isDense(text.charCodeAt(text.length >> 1)) ? text.length * 2.5 : text.length;
    block.chars += length;
    if (place.linked) block.linkChars += length;
    else if (text.length > 1) block.stops += text.match(STOP)?.length ?? 0;
  }
  return { blocks, places };
}
