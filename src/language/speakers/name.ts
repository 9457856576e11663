/** A stretch of tokens that names somebody or something, title apart. Tokens are inclusive at both ends. */
export interface Name {
  readonly first: number;
  readonly last: number;
  /** First token of the capitalised title before the name; `first` where there is none. */
  readonly titleFirst: number;
  readonly sentence: number;
  /** Bits of {@link At}. */
  readonly at: number;
}

/** The name cut short; written out for the reason that `phraseWith` gives. */
export const nameWith = (
  { first, last, titleFirst, sentence, at }: Name,
  more: Partial<Pick<Name, 'first' | 'last' | 'titleFirst' | 'at'>>,
): Name => ({
  first: more.first ?? first,
  last: more.last ?? last,
  titleFirst: more.titleFirst ?? titleFirst,
  sentence,
  at: more.at ?? at,
});

/** Where a name stands. */
export const At = {
  /** Any word would be capitalised here. */
  Initial: 1,
  Quoted: 2,
  /** In a headline or another line where most words are capitalised. */
  Headline: 4,
  /** A word that is a name only if the article gives it in full elsewhere: “May”, “King”. */
  Doubtful: 8,
} as const;

/** All names of an article, and the capitalised stretches that show none by themselves. */
export interface Names {
  readonly names: Name[];
  /** Token ranges `[from, to)` of headlines, to be searched for names that the article gives elsewhere. */
  readonly loose: [from: number, to: number, sentence: number][];
}
