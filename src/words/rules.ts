import type { CueRule, FloatRule, Rule, SpeechName } from '../language/rules.ts';
import type { SourceKind } from '../language/types.ts';
import type { WordKey } from './words.ts';

type SourceRule = `source-${SourceKind}` | 'reason';

/** Rules that saw a word for saying, writing or thinking, where it stands with whoever does: all are the same to readers. */
type WordRule = Exclude<
  Extract<CueRule, 'adjective' | `${'verb' | 'noun' | 'group-'}${string}`>,
  'group-joined' | 'group-eyes'
>;

/**
 * What each other rule of the engine is in a reader's words. In the messages `$1` is the article's words that the rule
 * fired on, `$2` the source's name.
 */
const keys: Readonly<
  Record<Exclude<CueRule, WordRule> | FloatRule | SpeechName | SourceRule, WordKey>
> = {
  'according-to': 'whyNamed',
  citing: 'whyNamed',
  'possessive-phrase': 'whyNamed',
  'group-joined': 'whyNamed',
  'group-eyes': 'whyNamed',
  header: 'whySetOff',
  trailer: 'whySetOff',
  'hearsay-adverb': 'whyPassedOn',
  'hearsay-phrase': 'whyPassedOn',
  'hearsay-passive': 'whyPassedOn',
  'hearsay-noun': 'whyPassedOn',

  'source-person': 'whyPerson',
  'source-organization': 'whyOrganization',
  'source-document': 'whyDocument',
  'source-anonymous': 'whyAnonymous',
  'source-collective': 'whyCollective',
  'source-hearsay': 'whyHearsay',
  'source-unknown': 'whyUnknown',
  reason: 'whyReason',

  'name-inside': 'whyBeside',
  'floating-tag': 'whyBeside',
  'floating-header': 'whyBeside',
  'floating-signature': 'whyBeside',
  'floating-subject': 'whyBeside',
  'signed-below': 'whyBeside',
  'goes-on': 'whyGoesOn',
  'floating-after': 'whyBefore',
  'floating-paragraph': 'whyBefore',
  'led-up-to': 'whyLedUpTo',
  'floating-before': 'whyAfter',
  'floating-opening': 'whyAfter',
  'words-repeated': 'whyRepeated',
  floating: 'whyUnknown',

  'tag behind': 'whyQuoteBeside',
  'tag behind, no comma': 'whyQuoteBeside',
  'cue before': 'whyQuoteBeside',
  'colon before': 'whyQuoteBeside',
  'own report': 'whyQuoteBeside',
  predicate: 'whyQuoteLong',
  'cue in sentence': 'whyQuoteNear',
  'noun cue': 'whyQuoteNear',
  'cue in the sentence before': 'whyQuoteNear',
  'own sentence': 'whyQuoteLong',
  long: 'whyQuoteLong',
  middling: 'whyQuoteLong',
  'called so': 'whyQuoteCalled',
  as: 'whyQuoteCalled',
  slogan: 'whyQuoteSlogan',
  heading: 'whyQuoteHeadline',
  'goes on': 'whyQuoteGoesOn',
  unclosed: 'whyQuoteGoesOn',
};

/** The message that says in plain words what a rule of the engine saw. */
export function wordsOfRule(rule: Rule): WordKey {
  if (rule.startsWith('listed with: ')) return 'whyQuoteListed';
  if (rule.startsWith('elsewhere: ')) return 'whyQuoteElsewhere';
  return keys[rule as keyof typeof keys] ?? 'whyCue';
}
