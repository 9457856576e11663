import {
  APOSTROPHE,
  isDigit,
  isLetter,
  isSpace,
  isUpper,
  RIGHT_SINGLE,
  STOP,
} from './characters.ts';
import { type Lexicon, mix } from './lexicon.ts';
import { Kind, Tokens } from './table.ts';

const HYPHEN = 0x2d;
/** Behind a word it calls up a note, “Ana*”, and is no token. */
const ASTERISK = 0x2a;

const isApostrophe = (c: number): boolean => c === APOSTROPHE || c === RIGHT_SINGLE;

/** What each mark is, by its code unit; {@link Kind.Other} behind the last of them. */
const PUNCTUATION = new Uint8Array(0x2040).fill(Kind.Other);
const all = (marks: string, kind: number): void => {
  for (const mark of marks) PUNCTUATION[mark.charCodeAt(0)] = kind;
};
all(',', Kind.Comma);
all('.…', Kind.Stop);
all('?!', Kind.Exclaim);
all(':', Kind.Colon);
all(';', Kind.Semicolon);
all('–—―-', Kind.Dash);
all('([{', Kind.Open);
all(')]}', Kind.Close);
all('"“”„‟«»‹›‘’‚‛\'`´″', Kind.Mark);

/**
 * Cuts a text into tokens, in one pass.
 *
 * Words keep inner hyphens (“long-range”), inner apostrophes other than clitics (“O'Brien”, “didn't”) and the dots of
 * initialisms, addresses and abbreviations that the lexicon knows (“U.S.”, “harbour.org”, “Sen.”); numbers keep their separators (“1,200.5”).
 */
export function tokenise(text: string, lexicon: Lexicon): Tokens {
  const tokens = new Tokens(text);
  const length = text.length;
  let at = 0;
  while (at < length) {
    const code = text.charCodeAt(at);
    if (code === 32) at++;
    else if (code >= 97 && code <= 122) at = plain(tokens, lexicon, at, Kind.Word);
    else if (code >= 65 && code <= 90) at = plain(tokens, lexicon, at, Kind.Capital);
    else if (code === 10 || code === 13 || code === 0x2028 || code === 0x2029) {
      const start = at;
      while (at < length && isSpace(text.charCodeAt(at))) at++;
      tokens.push(start, at, Kind.Break);
    } else if (isSpace(code)) at++;
    else if (isLetter(code)) at = word(tokens, lexicon, at);
    else if (isDigit(code)) at = number(tokens, lexicon, at);
    else if (code === ASTERISK && isLetter(text.charCodeAt(at - 1))) at++;
    else if (isApostrophe(code) && clitic(tokens, lexicon, at)) at = tokens.end[tokens.count - 1]!;
    else {
      let end = at + 1;
      if (code === HYPHEN || code === STOP) {
        while (end < length && text.charCodeAt(end) === code) end++;
      }
      tokens.push(at, end, PUNCTUATION[code] ?? Kind.Other);
      at = end;
    }
  }
  return tokens;
}

/**
 * Pushes the word that begins at `start` and returns its end, by the short way: small Latin letters up to a mark that
 * ends a word, as nine words in ten are. Any other goes the long way.
 */
function plain(tokens: Tokens, lexicon: Lexicon, start: number, kind: number): number {
  const { text } = tokens;
  const { length } = text;
  let hash = mix(0, text.charCodeAt(start) | 32);
  let end = start + 1;
  let code = 32;
  for (; end < length; end++) {
    code = text.charCodeAt(end);
    if (code < 97 || code > 122) break;
    hash = mix(hash, code);
  }
  if (code !== 32 && code !== 44 && end < length) {
    if (code === STOP && end - start > 1) {
      const abbreviation = lexicon.hashed(end + 1 - start, mix(hash, code));
      if (abbreviation.form !== '') {
        tokens.push(start, end + 1, kind, abbreviation);
        return end + 1;
      }
      if (isSmall(text.charCodeAt(end + 1))) return word(tokens, lexicon, start);
    } else if (!isApostrophe(code) ? goesOn(code) : cliticEnd(text, end) === 0)
      return word(tokens, lexicon, start);
  }
  tokens.push(start, end, kind, lexicon.hashed(end - start, hash));
  return end;
}

/** May a word go on with this unit behind its small letters? */
const goesOn = (code: number): boolean =>
  code < 128
    ? code === STOP || code === HYPHEN || isDigit(code) || isLetter(code)
    : code < 0x2012
      ? code !== 0xa0
      : isLetter(code);

/** Pushes the word that begins at `start` and returns its end. */
function word(tokens: Tokens, lexicon: Lexicon, start: number): number {
  const { text } = tokens;
  let end = start;
  let upper = 0;
  let letters = 0;
  /** Place of the last hyphen; 0 for none. */
  let hyphen = 0;
  for (;;) {
    const code = text.charCodeAt(end);
    if (isLetter(code)) {
      letters++;
      if (isUpper(code)) upper++;
      end++;
    } else if (isDigit(code)) end++;
    else if (code === HYPHEN || code === 0x2011) {
      const next = text.charCodeAt(end + 1);
      if (!isLetter(next) && !isDigit(next)) break;
      if (code === HYPHEN) hyphen = end;
      end++;
    } else if (code === STOP && end - start > 1 && isSmall(text.charCodeAt(end + 1))) {
      // “Harbour.org”
      end++;
    } else if (isApostrophe(code) && isLetter(text.charCodeAt(end + 1))) {
      if (cliticEnd(text, end) > 0) break;
      end++;
    } else if (code === STOP && end - start === 1 && isLetter(text.charCodeAt(end + 1))) {
      const dotted = initialism(text, start);
      if (dotted > 0) {
        tokens.push(start, dotted, Kind.Caps, lexicon.at(text, start, dotted));
        return dotted;
      }
      break;
    } else if (code === 0xad || code === 0x200d || code === 0x200c) end++;
    else break;
  }
  const first = isUpper(text.charCodeAt(start));
  const kind = !first ? Kind.Word : letters > 1 && upper === letters ? Kind.Caps : Kind.Capital;
  if (text.charCodeAt(end) === STOP) {
    // An initial (“J. Smith”) or an abbreviation (“Sen.”) keeps its dot.
    const initial =
      end - start === 1 && first && /* not “vitamin C.” at an end */ followedByName(text, end + 1);
    if (initial) {
      tokens.push(start, end + 1, Kind.Capital, lexicon.at(text, start, end + 1));
      return end + 1;
    }
    const abbreviation = lexicon.at(text, start, end + 1);
    if (abbreviation.form !== '') {
      tokens.push(start, end + 1, kind, abbreviation);
      return end + 1;
    }
  }
  let entry = lexicon.at(text, start, end);
  // “vice-chairman”, “anti-war”: what stands last rules.
  if (hyphen > 0 && entry.form === '') entry = lexicon.compound(text, hyphen + 1, end);
  tokens.push(start, end, kind, entry);
  return end;
}

const isSmall = (code: number): boolean => code >= 97 && code <= 122;

/** Does a capital follow after one space, as after an initial? */
function followedByName(text: string, at: number): boolean {
  return isUpper(text.charCodeAt(at)) || (text[at] === ' ' && isUpper(text.charCodeAt(at + 1)));
}

/** The end of “U.S.”, “p.m.”, “D.C.” that begins at `start`, dots included; 0 where none does. */
function initialism(text: string, start: number): number {
  let at = start;
  let parts = 0;
  while (isLetter(text.charCodeAt(at)) && text.charCodeAt(at + 1) === STOP) {
    at += 2;
    parts++;
  }
  return parts > 1 && !isLetter(text.charCodeAt(at)) ? at : 0;
}

function number(tokens: Tokens, lexicon: Lexicon, start: number): number {
  const { text } = tokens;
  let end = start;
  let hyphen = 0;
  for (;;) {
    const code = text.charCodeAt(end);
    if (isDigit(code) || isLetter(code)) end++;
    else if (
      (code === 44 || code === 46 || code === 58 || code === 47) &&
      isDigit(text.charCodeAt(end + 1))
    )
      end++;
    else if (
      code === HYPHEN &&
      (isLetter(text.charCodeAt(end + 1)) || isDigit(text.charCodeAt(end + 1)))
    )
      hyphen = end++;
    else break;
  }
  let entry = lexicon.at(text, start, end);
  if (hyphen > 0 && entry.form === '') entry = lexicon.compound(text, hyphen + 1, end);
  tokens.push(start, end, Kind.Number, entry);
  return end;
}

/**
 * The end of the clitic whose apostrophe stands at `at` ('s, 'd, 'm, 're, 've, 'll); 0 where what follows is none. “n't”
 * stays on: “didn't” is one word of the closed class.
 */
function cliticEnd(text: string, at: number): number {
  const first = text.charCodeAt(at + 1) | 32;
  const second = text.charCodeAt(at + 2);
  if (!isLetter(second)) return first === 115 || first === 100 || first === 109 ? at + 2 : 0;
  const pair =
    (second | 32) === 101 ? first === 114 || first === 118 : first === 108 && (second | 32) === 108;
  return pair && !isLetter(text.charCodeAt(at + 3)) ? at + 3 : 0;
}

function clitic(tokens: Tokens, lexicon: Lexicon, at: number): boolean {
  const last = tokens.count - 1;
  if (
    last < 0 ||
    tokens.end[last] !== at ||
    !(tokens.isWord(last) || tokens.kind[last] === Kind.Number)
  )
    return false;
  const end = cliticEnd(tokens.text, at);
  if (end > 0) {
    tokens.push(at, end, Kind.Clitic, lexicon.at(tokens.text, at, end));
    return true;
  }
  // The bare possessive of a plural: “the officials' account”.
  const s = tokens.text.charCodeAt(at - 1);
  const next = tokens.text.charCodeAt(at + 1);
  if ((s === 115 || s === 83) && next === 32 && isLetter(tokens.text.charCodeAt(at + 2))) {
    tokens.push(at, at + 1, Kind.Clitic, lexicon.get("'s"));
    return true;
  }
  return false;
}
