import { words } from './words.ts';

/**
 * Nouns that end like somebody who does something (-er, -or, -ant) and are things: any other noun with such an
 * ending that no list holds is taken for a person.
 *
 * Origin: general knowledge; the commonest such nouns.
 */
export const NO_AGENTS: ReadonlySet<string> = new Set(
  words(`
answer banner behavior border calendar cancer center chapter character color computer corner counter danger disaster
encounter error factor favor fever filter finger floor folder gender grant honor horror humor indicator labor ladder
layer leather ledger letter lever liter liver marker matter meter mirror monster murder newsletter number offer order
other paper pepper plant pointer poster power quarter register restaurant river rumor sector server shelter shoulder
silver summer terror thriller tower tracker trailer transfer tumor vapor water weather winter
`),
);
