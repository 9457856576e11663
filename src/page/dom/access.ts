/**
 * Reads of the DOM that a page cannot bend.
 *
 * A content script has prototypes of its own, but DOM clobbering crosses worlds: in `<form><input name="parentNode">`,
 * `form.parentNode` is the input, and `<img name="body">` takes the place of `document.body`. The getters of the
 * prototypes still tell the truth, so every read of a node that comes from a page goes through them.
 */

export const ELEMENT_NODE = 1;
export const TEXT_NODE = 3;
const SHOW_TEXT = 4;

/** The reads that article finding needs, each bound to the prototype that truly owns it. */
export interface Access {
  readonly nodeType: (node: Node) => number;
  readonly parent: (node: Node) => Node | null;
  readonly first: (node: Node) => Node | null;
  readonly next: (node: Node) => Node | null;
  readonly previous: (node: Node) => Node | null;
  readonly data: (text: Text) => string;
  readonly textContent: (node: Node) => string;
  readonly contains: (node: Node, other: Node) => boolean;
  readonly connected: (node: Node) => boolean;
  /** Lower-case for HTML elements. */
  readonly name: (element: Element) => string;
  /** Null for shadow roots, which stand for elements in the tree and have none. */
  readonly attribute: (element: Element, name: string) => string | null;
  /** False for most elements of most pages: asked before each attribute is. */
  readonly hasAttributes: (element: Element) => boolean;
  readonly shadow: (element: Element) => ShadowRoot | null;
  /** Comma-separated selector; never throws for the selectors of this project. */
  readonly all: (root: Node, selector: string) => ArrayLike<Element>;
  /** Whether anything matches: the search ends with the first. */
  readonly holds: (document: Document, selector: string) => boolean;
  readonly address: (document: Document) => string;
  /** Whether the whole document is being edited. */
  readonly edited: (document: Document) => boolean;
  readonly root: (document: Document) => Element | null;
  readonly textWalker: (document: Document, root: Node) => TreeWalker;
  /** False where CSS keeps the element from being seen; null where there is no layout to ask (jsdom). */
  readonly visible: ((element: Element) => boolean) | null;
}

type Getter = (this: unknown) => unknown;
type Method = (this: unknown, ...args: unknown[]) => unknown;

/** The descriptor of `name` on the nearest prototype of `object` that has it; own properties do not count. */
function inherited(object: object, name: string): PropertyDescriptor | undefined {
  for (let proto = Object.getPrototypeOf(object); proto; proto = Object.getPrototypeOf(proto)) {
    const found = Object.getOwnPropertyDescriptor(proto, name);
    if (found) return found;
  }
  return undefined;
}

function getter<Of, T>(object: object, name: string): (of: Of) => T {
  const get = inherited(object, name)?.get as Getter;
  return (of) => get.call(of) as T;
}

function bind(document: Document): Access {
  const nodeType = getter<Node, number>(document, 'nodeType');
  const documentElement = getter<Document, Element | null>(document, 'documentElement');
  const create = inherited(document, 'createElement')?.value as Method;
  const designMode = inherited(document, 'designMode')
    ? getter<Document, string>(document, 'designMode')
    : null;
  const element = documentElement(document) ?? (create.call(document, 'p') as Element);
  const createText = inherited(document, 'createTextNode')?.value as Method;
  const text = createText.call(document, '') as Text;
  const getAttribute = inherited(element, 'getAttribute')?.value as Method;
  const hasAttributes = inherited(element, 'hasAttributes')?.value as Method;
  const elementAll = inherited(element, 'querySelectorAll')?.value as Method;
  const documentAll = inherited(document, 'querySelectorAll')?.value as Method;
  const documentOne = inherited(document, 'querySelector')?.value as Method;
  const createTreeWalker = inherited(document, 'createTreeWalker')?.value as Method;
  const contains = inherited(document, 'contains')?.value as Method;
  const checkVisibility = inherited(element, 'checkVisibility')?.value as Method | undefined;
  return {
    nodeType,
    parent: getter(document, 'parentNode'),
    first: getter(document, 'firstChild'),
    next: getter(document, 'nextSibling'),
    previous: getter(document, 'previousSibling'),
    data: getter(text, 'data'),
    textContent: getter(document, 'textContent'),
    contains: (node, other) => contains.call(node, other) as boolean,
    connected: getter(document, 'isConnected'),
    name: getter(element, 'localName'),
    attribute: (of, name) =>
      nodeType(of) === ELEMENT_NODE ? (getAttribute.call(of, name) as string | null) : null,
    hasAttributes: (of) => hasAttributes.call(of) as boolean,
    shadow: getter(element, 'shadowRoot'),
    all: (root, selector) =>
      (nodeType(root) === ELEMENT_NODE
        ? elementAll.call(root, selector)
        : nodeType(root) === 9
          ? documentAll.call(root, selector)
          : (root as ShadowRoot).querySelectorAll(selector)) as ArrayLike<Element>,
    holds: (of, selector) => documentOne.call(of, selector) !== null,
    address: getter(document, 'URL'),
    edited: designMode ? (of) => designMode(of) === 'on' : () => false,
    root: documentElement,
    textWalker: (of, root) => createTreeWalker.call(of, root, SHOW_TEXT) as TreeWalker,
    visible: checkVisibility
      ? (of) => checkVisibility.call(of, { visibilityProperty: true }) as boolean
      : null,
  };
}

let bound: Access | undefined;

/** The reads, bound once: in a browser one document's prototypes are all that a script ever meets. */
export function access(document: Document): Access {
  bound ??= bind(document);
  return bound;
}
