import type { Entity } from '../speakers/entity.ts';
import { type Likeness, likeness } from '../speakers/fields.ts';
import { headOf, isAdvising } from '../speakers/roles.ts';
import { FITS, type Fit, human, OWNER, people, severalOrLone } from './fits.ts';
import { goesOn, type Kept } from './goes-on.ts';
import { leadingOf, type Mention, MOST, type Role } from './mention.ts';
import { nearest, REACH, type Search } from './nearest.ts';
import { asTwo, mayBeOf, type Referent, sameGender } from './referent.ts';

/** Remembers, sentence by sentence, who was spoken of, so that “he”, “they” and “the official” can be led back. */
export class Discourse {
  readonly #mentions: Mention[] = [];
  readonly #told: Int32Array;
  #asked: {
    readonly referent: Referent;
    readonly sentence: number;
    readonly here: boolean;
  } | null = null;
  #asker: { readonly entity: Entity | null; readonly sentence: number } | null = null;
  /** By pronoun, whom it has taken up last. */
  readonly #kept = new Map<string, Kept>();
  /** By the noun that brought them in, whoever “a boy” or “a teacher” is: unnamed, or named further on. */
  readonly #introduced = new Map<string, Referent>();

  /** @param told for each sentence how many of those before it are not all quotation: how far back others stand. */
  constructor(told: Int32Array) {
    this.#told = told;
  }

  /** Sentences from one back to another, quotations left out. */
  #back(from: number, to: number): number {
    return (this.#told[from] as number) - (this.#told[to] as number);
  }

  /**
   * “Brock asked Roe how high it was. ¶ ‘Very,’ he said”: remembers who is to answer.
   *
   * @param here whether in the same sentence: “When Brock asked Roe how high it was, he said …”.
   */
  noteAsked(referent: Referent, sentence: number, here: boolean): void {
    this.#asked = { referent, sentence, here };
  }

  /** Remembers who put a question: “‘How high?’ asked Brock. ¶ ‘Very,’ he replied” is somebody else's answer. */
  noteAsker({ entity }: Referent, sentence: number): void {
    this.#asker = { entity, sentence };
  }

  /** Who put a question in the sentence before this one. */
  askerBefore(sentence: number): Entity | null {
    const asker = this.#asker;
    return asker && this.#back(sentence, asker.sentence) === 1 ? asker.entity : null;
  }

  note(referent: Referent, sentence: number, role: Role): void {
    this.#mentions.push({ referent, sentence, role });
  }

  /** Who was noted for this token of the sentence that is being read; null where nobody was. */
  noted(sentence: number, token: number): Referent | null {
    const from = this.#mentions.length - 1;
    for (let i = from; i >= 0 && i > from - MOST; i--) {
      const { referent, sentence: at } = this.#mentions[i] as Mention;
      if (at !== sentence) return null;
      if (referent.token === token) return referent;
    }
    return null;
  }

  /** Remembers whom “a boy” brings in, so that “the boy” can be led back to him. */
  introduce(noun: string, referent: Referent): void {
    this.#introduced.set(noun, referent);
  }

  /** Whom “a boy” brought in last; null where nobody was called so. */
  introducedAs(noun: string): Referent | null {
    return this.#introduced.get(noun) ?? null;
  }

  /** Remembers whom “he” has taken up, so that the next “he” is no other. */
  noteTaken(form: string, referent: Referent, sentence: number): void {
    this.#kept.set(form, { referent, sentence });
  }

  /**
   * Who a personal pronoun of `sentence`, at `token`, stands for; null where nobody fits.
   *
   * @param search where to look.
   */
  resolve(form: string, sentence: number, token: number, search: Search = {}): Referent | null {
    const { others, before = token } = search;
    const asked = ANSWERS.has(form) ? this.#asked : null;
    if (
      asked &&
      (this.#back(sentence, asked.sentence) === 1 || (asked.here && asked.sentence === sentence)) &&
      FITS.get(form)?.[0]?.(asked.referent)
    )
      return asked.referent;
    const kept = this.#kept.get(form);
    if (
      kept &&
      !others?.size &&
      this.#back(sentence, kept.sentence) <= 1 &&
      goesOn(kept.referent, this.#mentions, token)
    )
      return kept.referent;
    if (form === 'they') {
      const led =
        this.#lastSubject(people, sentence, before, { reach: 1 }) ??
        this.#lastSubject(severalOrLone, sentence, before, { reach: 1 });
      if (led) return led;
    }
    for (const fits of FITS.get(form) ?? []) {
      const found = this.#nearest(
        others
          ? (referent) => (!referent.entity || !others.has(referent.entity)) && fits(referent)
          : fits,
        sentence,
        before,
        search,
      );
      // “a clerk said Ribeiro had erred. Her claim …”: an owner whose gender is known comes before one of whom it is not.
      const open = found?.kind === 'anonymous' && found.gender === 'unknown';
      const owner = open ? OWNER.get(form) : undefined;
      if (found) return (owner && this.#nearest(owner, sentence, token)) ?? found;
    }
    return null;
  }

  #nearest(fits: Fit, sentence: number, token: number, search?: Search): Referent | null {
    return nearest(this.#mentions, (at) => this.#back(sentence, at), fits, token, search);
  }

  /**
   * The named person whom a description like “the governor” or “the Republican” takes up: rather one of whom the article says
   * something of the kind, and nobody of whom it says something else; null where nobody fits.
   *
   * @param bound whether it leads a clause inside another: “Roe left because the mayor had come” is of somebody else than Roe.
   */
  takenUp(
    gender: Referent['gender'],
    words: readonly string[],
    sentence: number,
    token: number,
    bound: boolean,
  ): Referent | null {
    const person: Fit = ({ kind, plural, name, gender: other }) =>
      kind === 'person' && !plural && name !== null && sameGender(gender, other);
    const likely: Fit = (referent) => person(referent) && kindred(words, referent) === 1;
    const leads = bound ? this.#lastSubject(person, sentence, token, { reach: 0 })?.entity : null;
    const possible: Fit = (referent) =>
      person(referent) && (!leads || referent.entity !== leads) && kindred(words, referent) >= 0;
    return (
      this.#lastSubject(likely, sentence, token, { first: true }) ??
      this.#nearest(likely, sentence, token) ??
      this.#lastSubject(possible, sentence, token, { reach: 2, first: true }) ??
      this.#nearest(possible, sentence, token)
    );
  }

  /** Whom “the delegate” takes up where nobody was called so: who led one of the last two sentences. */
  justLed(
    gender: Referent['gender'],
    words: readonly string[],
    sentence: number,
    token: number,
    bound: boolean,
  ): Referent | null {
    // “She remembers the guard telling her”: not herself.
    const leads = bound ? this.#lastSubject(human, sentence, token, { reach: 0 })?.entity : null;
    const fits: Fit = (referent) =>
      human(referent) &&
      referent.name !== null &&
      (!leads || referent.entity !== leads) &&
      sameGender(gender, referent.gender) &&
      kindred(words, referent) >= 0;
    return this.#lastSubject(fits, sentence, token, { reach: 2, first: true });
  }

  /**
   * Who fits among the subjects of the last sentences.
   *
   * @param first of several in one sentence the first: “Roe said Lund lied. The mayor …” is rather Roe.
   */
  #lastSubject(
    fits: Fit,
    sentence: number,
    token: number,
    { reach = REACH, first = false }: { readonly reach?: number; readonly first?: boolean } = {},
  ): Referent | null {
    const from = this.#mentions.length - 1;
    let found: Mention | null = null;
    for (let i = from; i >= 0 && i > from - MOST; i--) {
      const mention = this.#mentions[i] as Mention;
      const { referent, sentence: at, role } = mention;
      if (this.#back(sentence, at) > reach || (found && found.sentence !== at)) break;
      if ((role !== 'subject' && role !== 'speaker') || referent.token >= token || !fits(referent))
        continue;
      if (!first || role === 'speaker') return found?.referent ?? referent;
      if (!found || referent.token < found.referent.token) found = mention;
    }
    return found?.referent ?? null;
  }

  /**
   * The last named people who were spoken of as two: by one phrase, or both in one sentence; if none were, the two who were
   * named last, in this sentence before `token` or in the two sentences before it.
   */
  pair(sentence: number, token: number): Referent | null {
    let second: Mention | null = null;
    let apart: Referent | null = null;
    for (let i = this.#mentions.length - 1; i >= 0; i--) {
      const mention = this.#mentions[i] as Mention;
      const { referent } = mention;
      const back = this.#back(sentence, mention.sentence);
      if (back > REACH) break;
      if (referent.kind !== 'person' || !referent.name || referent.token >= token) continue;
      if (referent.plural) return referent;
      if (second && second.referent.name !== referent.name) {
        const both = asTwo(referent, second.referent);
        if (second.sentence === mention.sentence) return both;
        if (back <= 2) apart ??= both;
      }
      second = mention;
    }
    return apart;
  }

  /** The body that was last spoken of as one who acts or speaks, of those that none of these roles tells to be of another kind. */
  lastBody(others: ReadonlySet<string>, sentence: number, token: number): Referent | null {
    return this.#nearest(
      ({ kind, entity }) =>
        (kind === 'organization' || kind === 'unknown') && entity !== null && mayBe(entity, others),
      sentence,
      token,
    );
  }

  /** The body of no kind that is told which led one of the last two sentences. */
  justLedBody(sentence: number, token: number): Referent | null {
    const fits: Fit = ({ kind, entity }) => kind === 'organization' && entity?.roles.length === 0;
    return this.#lastSubject(fits, sentence, token, { reach: 2 });
  }

  /** The named person or body that was last spoken of as one who acts or speaks. */
  lastNamed(sentence: number, token: number): Referent | null {
    return this.#nearest(
      ({ kind }) => kind === 'person' || kind === 'organization',
      sentence,
      token,
    );
  }

  /** The same as {@link leadingOf}, of what was noted here. */
  leading(sentence: number, body = false, told: Referent['gender'] | null = null): Referent | null {
    return leadingOf(this.#mentions, sentence, body, told);
  }

  /**
   * The last unnamed source described by this noun, in the same number.
   *
   * @param whose names and nouns before the noun, lower-case: “the port spokesman” is none of the union's.
   */
  unnamedCalled(noun: string, plural: boolean, whose: readonly string[] = []): Referent | null {
    for (let i = this.#mentions.length - 1; i >= 0; i--) {
      const { referent, role } = this.#mentions[i] as Mention;
      if (role === 'other') continue;
      if (
        referent.kind === 'anonymous' &&
        referent.noun === noun &&
        referent.plural === plural &&
        mayBeOf(whose, referent)
      )
        return referent;
    }
    return null;
  }

  /** Whom “the scientists” points back to: several unnamed people, or a group, whichever was called so last. */
  groupCalled(noun: string): Referent | null {
    return this.last(
      (one) =>
        one.noun === noun && one.plural && (one.kind === 'anonymous' || one.kind === 'collective'),
    );
  }

  /** The unnamed source met last. */
  lastAnonymous(): Referent | null {
    return this.last(({ kind }) => kind === 'anonymous');
  }

  /** Whoever of this sort was met last; null where nobody was. */
  last(fits: Fit): Referent | null {
    for (let i = this.#mentions.length - 1; i >= 0; i--) {
      const { referent } = this.#mentions[i] as Mention;
      if (fits(referent)) return referent;
    }
    return null;
  }
}

/** Pronouns by which somebody asked is called when they answer. */
const ANSWERS = new Set(['he', 'she', 'they']);

/** Does nothing that the article calls the body tell that it is one of these, or one that speaks of others? */
export const mayBe = ({ roles }: Entity, others: ReadonlySet<string>): boolean =>
  !roles.some((role) => others.has(headOf(role)) || isAdvising(role));

const kindred = (words: readonly string[], { entity }: Referent): Likeness =>
  entity ? likeness(words, entity) : 0;
