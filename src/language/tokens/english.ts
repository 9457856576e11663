import {
  MIDDLE_ADVERBS,
  NOT_ADVERBS,
  NOUNS_IN_LY,
  OPENING_ADVERBS,
  TRAILING_ADVERBS,
} from '../lists/adverbs.ts';
import * as closed from '../lists/closed-class.ts';
import { COMMON_VERBS, NOUN_LIKE_VERBS } from '../lists/common-verbs.ts';
import { ADJECTIVE_CUES, NOUN_CUES, PHRASAL_CUES } from '../lists/cue-phrases.ts';
import {
  DOCUMENT_NOUNS,
  DOCUMENT_PLURALS,
  POLL_NOUNS,
  SPOKEN_NOUNS,
} from '../lists/document-nouns.ts';
import { FIRST_NAMES } from '../lists/first-names.ts';
import { VIEW_NOUNS } from '../lists/group-views.ts';
import * as hearsay from '../lists/hearsay.ts';
import { conjugate, plural } from '../lists/inflect.ts';
import * as bodies from '../lists/organisation-nouns.ts';
import { firstWords } from '../lists/pattern.ts';
import * as people from '../lists/person-nouns.ts';
import { CITIES, COUNTRIES, DEMONYMS, NATIVES, PROVINCES, US_STATES } from '../lists/places.ts';
import * as verbs from '../lists/reporting-verbs.ts';
import * as titles from '../lists/titles.ts';
import type { Gender } from '../lists/words.ts';
import { G, M } from './classes.ts';
import { Lexicon } from './lexicon.ts';

/** Verbs whose forms mark a clause as somebody's words. */
const STRONG = M.Say | M.Manner | M.Belief | M.Characterise | M.Ask | M.Directive | M.Accuse;

/** Verbs that report with a particle. */
const PHRASAL = new Set(PHRASAL_CUES.map((phrase) => phrase.slice(0, phrase.indexOf(' '))));

let made: Lexicon | null = null;

/** The lexicon of English, made from the word lists once. */
export function english(): Lexicon {
  made ??= build();
  return made;
}

function build(): Lexicon {
  const lexicon = new Lexicon();
  const all = (list: Iterable<string>, grammar: number, meaning = 0) => {
    for (const word of list) if (!word.includes(' ')) lexicon.add(word, grammar, meaning);
  };
  all(closed.DETERMINERS, G.Det);
  all(closed.POSSESSIVES, G.Possessive);
  all(closed.PRONOUNS, G.Pronoun);
  all(closed.PREPOSITIONS, G.Preposition);
  all(closed.CONJUNCTIONS, G.Conjunction);
  all(closed.SUBORDINATORS, G.Subordinator);
  all(closed.RELATIVES, G.Relative);
  all(closed.WH, G.Wh);
  all(closed.BE, G.Be);
  all(closed.HAVE, G.Have);
  all(closed.DO, G.Do);
  all(closed.MODALS, G.Modal);
  all(closed.NEGATIONS, G.Negation);
  all(closed.QUANTIFIERS, G.Quantifier);
  all(closed.NUMBERS, G.NumberWord);
  all(closed.TIMES, G.Time);
  all(closed.ADVERBS, G.Adverb);
  all(closed.ADJECTIVES, G.Adjective);
  all(closed.ODD_WORDS, G.Odd);
  lexicon.add('that', G.Subordinator);
  for (const clitic of ["'s", "'ve", "'re", "'ll", "'d", "'m"]) lexicon.add(clitic, 0);
  const verb = (lemma: string, meaning: number) => {
    if (lemma.includes(' ')) return;
    const weak = verbs.WEAK_CUES.has(lemma) ? M.Weak : 0;
    const strong = weak === 0 && (meaning & STRONG) !== 0;
    const odd = PHRASAL.has(lemma) ? G.Odd : 0;
    const { base, third, ing, past, participle } = conjugate(lemma);
    const add = (forms: readonly string[], grammar: number) => {
      for (const form of forms) {
        const like = verbs.NOUN_LIKE_CUES.has(form);
        const noun = like || NOUN_LIKE_VERBS.has(form) ? G.NounLike : 0;
        const cue = strong && !like ? G.StrongCue : 0;
        lexicon.add(form, grammar | noun | cue | odd, meaning | weak, lemma);
      }
    };
    add(base, G.VerbBase);
    add(third, G.VerbS);
    add(ing, G.VerbIng);
    add(past, G.VerbPast);
    add(participle, G.VerbParticiple);
  };
  for (const lemma of verbs.SAY_VERBS) verb(lemma, M.Say);
  for (const lemma of verbs.MANNER_VERBS) verb(lemma, M.Manner);
  for (const lemma of verbs.BELIEF_VERBS) verb(lemma, M.Belief);
  for (const lemma of verbs.SHOW_VERBS) verb(lemma, M.Show);
  for (const lemma of verbs.CHARACTERISE_VERBS) verb(lemma, M.Characterise);
  for (const lemma of verbs.ASK_VERBS) verb(lemma, M.Ask);
  for (const lemma of verbs.DIRECTIVE_VERBS) verb(lemma, M.Directive);
  for (const lemma of verbs.CITE_VERBS) verb(lemma, M.Cite);
  for (const lemma of verbs.ACCUSE_VERBS) verb(lemma, M.Accuse);
  for (const lemma of verbs.ACT_VERBS) verb(lemma, M.Act);
  for (const lemma of verbs.STANCE_VERBS) verb(lemma, M.Stance);
  for (const lemma of verbs.INTENT_VERBS) verb(lemma, M.Intent);
  for (const lemma of [...verbs.SEEM_VERBS, ...PHRASAL, ...COMMON_VERBS]) verb(lemma, 0);
  const noun = (list: Iterable<string>, meaning: number, grammar = 0) => {
    for (const entry of list) {
      if (entry.includes(' ')) continue;
      lexicon.add(entry, G.Noun | grammar, meaning);
      const forms = [plural(entry)];
      if (entry.endsWith('person')) forms.push(`${entry.slice(0, -6)}people`);
      // “people” is its own word.
      for (const form of forms)
        if (form !== entry && form !== 'people')
          lexicon.add(form, G.Noun | G.Plural | grammar, meaning, entry);
    }
  };
  noun(people.OFFICIAL_NOUNS, M.Official);
  noun(people.COLLECTIVE_NOUNS, M.Collective);
  for (const [entry, gender] of people.RELATION_NOUNS) noun([entry], M.Relation, genderBit(gender));
  noun(people.PERSON_NOUNS, M.PersonNoun);
  for (const form of ['people', 'men', 'women', 'folks']) lexicon.add(form, G.Plural);
  for (const [entry, gender] of people.GENDERED_NOUNS)
    noun([entry], M.PersonNoun, genderBit(gender));
  noun(titles.TITLE_ROLES, M.Role);
  noun(bodies.ORG_NOUNS, M.Organization);
  noun(people.COLLECTIVE_BODIES, 0);
  noun(bodies.OUTLET_NOUNS, M.Outlet);
  noun([...DOCUMENT_NOUNS, ...POLL_NOUNS, ...SPOKEN_NOUNS], M.Document);
  all(DOCUMENT_PLURALS, G.Noun | G.Plural, M.Document);
  noun(NOUN_CUES, M.NounCue);
  noun(VIEW_NOUNS, 0);
  for (const [title, gender] of titles.HONORIFICS) {
    // “said one father.”: a word of its own is no abbreviation.
    const whole = title.length > LONGEST_ABBREVIATION || lexicon.get(title).grammar !== 0;
    all(whole ? [title] : [title, `${title}.`], genderBit(gender), M.Honorific);
  }
  all(bodies.ORG_NAME_WORDS, 0, M.OrganizationName);
  all(bodies.OUTLET_WORDS, 0, M.OutletName);
  all(hearsay.HEARSAY_ADVERBS, G.Adverb, M.Hearsay);
  for (const list of [
    hearsay.HEARSAY_TO,
    hearsay.HEARSAY_IT,
    hearsay.HEARSAY_OUT,
    hearsay.HEARSAY_AS,
    hearsay.HEARSAY_OF_FOR,
    hearsay.HEARSAY_JUDGED,
    hearsay.HEARSAY_TOLD,
    hearsay.HEARSAY_NOUNS,
  ])
    all(list, 0, M.Hearsay);
  all(hearsay.HEARSAY_OPENERS, 0);
  all(FIRST_NAMES.keys(), 0, M.FirstName);
  for (const [name, gender] of FIRST_NAMES) {
    lexicon.add(name, genderBit(gender));
  }
  all([...COUNTRIES, ...CITIES, ...US_STATES, ...PROVINCES], 0, M.Country);
  all([...DEMONYMS.keys(), ...NATIVES], 0, M.Demonym);
  all([...MIDDLE_ADVERBS, ...OPENING_ADVERBS, ...TRAILING_ADVERBS], G.Adverb);
  all(NOT_ADVERBS, G.Adjective);
  all(NOUNS_IN_LY, G.Noun);
  all(ADJECTIVE_CUES, G.Adjective);
  for (const pattern of hearsay.HEARSAY_PHRASES())
    for (const word of firstWords(pattern)) lexicon.mark(word, M.HearsayOpener);
  return lexicon;
}

/** Letters of an abbreviated title: “messrs.” */
const LONGEST_ABBREVIATION = 6;

const genderBit = (gender: Gender): number =>
  gender === 'male' ? G.Male : gender === 'female' ? G.Female : 0;
