import type { Referent } from '../sources/referent.ts';

/** How many sentences back a pronoun may look. */
const REACH = 6;

interface Mention {
  readonly referent: Referent;
  readonly sentence: number;
  /** Source of a statement or subject of a clause: what a later pronoun prefers. */
  readonly subject: boolean;
}

/** Remembers, sentence by sentence, who was spoken of, so that “he”, “they” and “the official” can be led back. */
export class Discourse {
  readonly #mentions: Mention[] = [];

  note(referent: Referent, sentence: number, subject: boolean): void {
    this.#mentions.push({ referent, sentence, subject });
  }

  /** Who a personal pronoun of `sentence` stands for; null where nobody fits. */
  resolve(form: string, sentence: number): Referent | null {
    for (const fits of FITS[form] ?? []) {
      const found = this.#nearest(fits, sentence);
      if (found) return found;
    }
    return null;
  }

  #nearest(fits: Fit, sentence: number): Referent | null {
    for (let back = 0; back <= REACH; back++) {
      let other: Referent | null = null;
      let subject: Referent | null = null;
      for (let i = this.#mentions.length - 1; i >= 0; i--) {
        const mention = this.#mentions[i] as Mention;
        if (mention.sentence > sentence - back) continue;
        if (mention.sentence < sentence - back) break;
        if (!fits(mention.referent)) continue;
        // An unnamed man of three sentences ago is hardly “he” still, where somebody has a name.
        if (back > 1 && mention.referent.kind === 'anonymous') continue;
        if (mention.subject) subject = mention.referent;
        else other ??= mention.referent;
      }
      if (subject ?? other) return subject ?? other;
    }
    return null;
  }

  /** The named person whom a description like “the governor” or “the Republican” takes up; null where nobody fits. */
  takenUp(gender: Referent['gender'], sentence: number): Referent | null {
    return this.#nearest(
      ({ kind, plural, gender: other }) =>
        kind === 'person' &&
        !plural &&
        (gender === 'unknown' || other === 'unknown' || other === gender),
      sentence,
    );
  }

  /** The named person or body that was last spoken of as one who acts or speaks. */
  lastNamed(sentence: number): Referent | null {
    return this.#nearest(({ kind }) => kind === 'person' || kind === 'organization', sentence);
  }

  /** The last unnamed source described by this noun, in the same number. */
  unnamedCalled(noun: string, plural: boolean): Referent | null {
    for (let i = this.#mentions.length - 1; i >= 0; i--) {
      const { referent } = this.#mentions[i] as Mention;
      if (referent.kind === 'anonymous' && referent.noun === noun && referent.plural === plural)
        return referent;
    }
    return null;
  }

  /** The unnamed source met last. */
  lastAnonymous(): Referent | null {
    for (let i = this.#mentions.length - 1; i >= 0; i--) {
      const { referent } = this.#mentions[i] as Mention;
      if (referent.kind === 'anonymous') return referent;
    }
    return null;
  }
}

type Fit = (referent: Referent) => boolean;

const human: Fit = ({ kind, plural }) => !plural && (kind === 'person' || kind === 'anonymous');
const people: Fit = ({ kind, plural }) => plural && kind !== 'organization' && kind !== 'document';
const body: Fit = ({ kind }) => kind === 'organization';
const man: Fit = (referent) => human(referent) && referent.gender !== 'female';
const woman: Fit = (referent) => human(referent) && referent.gender !== 'male';
const thing: Fit = ({ kind }) => kind === 'organization' || kind === 'document';

/** What each pronoun can stand for, the likelier first. */
const FITS: Readonly<Record<string, readonly Fit[]>> = {
  he: [man],
  him: [man],
  his: [man],
  she: [woman],
  her: [woman],
  they: [people, body],
  them: [people, body],
  their: [people, body],
  it: [thing],
  its: [thing],
};
