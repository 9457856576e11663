import type { SourceKind } from './source-kind.ts';

/**
 * The names of the rules that a statement's evidence can carry. Whoever adds one names it here, and says it in a
 * reader's words in `src/words/rules.ts`: the compiler asks for both.
 */
export type Rule = CueRule | FloatRule | SpeechRule | `source-${SourceKind}` | 'reason';

/** How the words that attribute something stand in their sentence. */
export type CueRule =
  | 'verb'
  | 'verb-phrasal'
  | 'verb-inverted'
  | 'verb-final'
  | 'verb-parenthetical'
  | 'verb-relative'
  | 'verb-object-relative'
  | 'verb-as'
  | 'verb-participle'
  | 'verb-infinitive'
  | 'verb-passive'
  | 'verb-learned'
  | 'noun'
  | 'noun-learned'
  | 'adjective'
  | 'according-to'
  | 'citing'
  | 'possessive-phrase'
  | 'header'
  | 'trailer'
  | 'group-verb'
  | 'group-adjective'
  | 'group-express'
  | 'group-agent'
  | 'group-inverted'
  | 'group-joined'
  | 'group-eyes'
  | 'group-noun'
  | 'hearsay-adverb'
  | 'hearsay-phrase'
  | 'hearsay-passive'
  | 'hearsay-noun';

/** Why a quotation that no cue governs is given to somebody; `floating` where it is given to nobody. */
export type FloatRule =
  | 'name-inside'
  | 'goes-on'
  | 'floating-tag'
  | 'floating-header'
  | 'floating-signature'
  | 'floating-subject'
  | 'signed-below'
  | 'floating-after'
  | 'floating-before'
  | 'floating-paragraph'
  | 'floating-opening'
  | 'led-up-to'
  | 'words-repeated'
  | 'floating';

/** Why words in quotation marks are speech. */
export type SpeechName =
  | 'goes on'
  | 'unclosed'
  | 'slogan'
  | 'heading'
  | 'colon before'
  | 'own report'
  | 'predicate'
  | 'tag behind'
  | 'tag behind, no comma'
  | 'cue before'
  | 'called so'
  | 'as'
  | 'own sentence'
  | 'long'
  | 'cue in sentence'
  | 'noun cue'
  | 'middling'
  | 'cue in the sentence before';

/** The same, where a neighbour in a list or the same words elsewhere in the text decided. */
export type SpeechRule = SpeechName | `listed with: ${SpeechName}` | `elsewhere: ${SpeechName}`;
