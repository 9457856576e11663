/** Open shadow roots: trees of their own below an element, which neither walkers nor selectors enter. */
import type { Access } from './access.ts';

/** Elements looked at in search of shadow roots, and roots found, at most. */
const LOOKS = 3000;
const MOST = 20;

/** The open shadow roots below `root`, those inside others too, in the order of the document. */
export function openShadowRoots(read: Access, root: Node): ShadowRoot[] {
  const found: ShadowRoot[] = [];
  const search = (below: Node): void => {
    const elements = read.all(below, '*');
    for (let i = 0; i < elements.length && i < LOOKS && found.length < MOST; i++) {
      const shadow = read.shadow(elements[i] as Element);
      if (!shadow) continue;
      found.push(shadow);
      search(shadow);
    }
  };
  search(root);
  return found;
}
