/** Which of the body's paragraphs are the article's: link lines, labels, repeats and what trails after the end go. */

import type { Paragraph } from '../text/paragraphs.ts';
import { withoutRepeats } from './repeats.ts';

const STOP = /[.!?…:;。！？।؟]["'”’»)\]]*\s*$/u;
/** Whether it is more than one word: parted by a space, or written without any. */
const isWords = (text: string): boolean =>
  text.includes(' ') ||
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]{4}/u.test(text);
const CLAUSE = /[.,!?;。，]/;

/** Lines that send the reader elsewhere, in the words that papers share; not what somebody says who begins so. */
const POINTER =
  /^[^\w"'“”‘’«„]*(?:read(?:\s+(?:more|also|next|this|the full|related))?\b\s*[:|»>–—-]|(?:read|see|also read|watch|listen|hear|learn|find out) (?:more|also|next|now|here|below|live|full)\b|also read|related(?:\s+(?:stories|story|articles?|coverage|content|links?|news|topics|video))?\s*(?::|$|[|–—-])|see also\b|more (?:from|on|news|stories|coverage)\b.{0,60}$|recommended(?: for you)?\s*:?|(?:watch|video|photos?|gallery|listen|podcast|in pictures|slideshow)\s*[:|]|click (?:here|through|on)|tap here|sign up|subscribe (?:to|now|here|for)|follow (?:us\b|@|.{0,60}\bon (?:twitter|facebook|instagram|x\b))|like us on|join (?:us|the conversation|our)|download (?:the|our)|get (?:the|our) .{0,40}(?:newsletter|inbox|app)\b|don['’]t miss|advertisement|story continues|article continues|continue reading|loading|share (?:this|on)|print this|copyright\b|©|all rights reserved|this (?:article|story) (?:was|has been|is|originally|first) (?:originally |first |also )?(?:published|appeared|republished|produced|updated)|this material may not be|have (?:a tip|something to say|you got)|got a tip|send (?:us )?(?:tips|an email)|e-?mail (?:us|the author)|contact (?:us|the (?:author|reporter|writer)|\w+ \w+ at\b)|reporting by .{0,120}; (?:editing|writing)|editing by|writing by|posted (?:on|by|in|at)|published (?:on|by|at|:)|(?:last )?updated\s*(?::|on|at|\d)|by .{2,40}[,|]|photo(?:graph)?s? (?:by|credit|courtesy)|image (?:credit|source|caption)|image:|credit:|file photo|tags?\s*:|filed under|topics?\s*:|categor(?:y|ies)\s*:|comments?$|leave a (?:comment|reply)|view (?:all )?comments|\d+ comments?$)/i;

/** A date or a time of day, alone on its line. */
const MOMENT = /^[^.!?]{0,40}(?:\b(?:19|20)\d\d\b|\b\d{1,2}[:.]\d\d\b)[^.!?]{0,30}$/;

/** What papers put below an article: who wrote it, where it was printed, how to write in. */
const TRAILER =
  /\b(?:is|was) (?:an?|the) (?:[\w,’'-]+ ){0,8}(?:reporter|correspondent|columnist|journalist|staff writer|freelance writer|contributor|editor at|bureau chief|news editor)\b|\b(?:reporter|correspondent|writer|staff|press)s? .{0,60}\bcontributed to this (?:report|story|article)|^a version of this (?:article|story)|\b(?:letters?|emails?|e-mails?|tips?) to the editor\b|[\w.+-]+@[\w-]+\.\w{2,}|^(?:the )?(?:views|opinions) expressed|\b(?:all )?comments (?:are|will be) (?:moderated|reviewed|deleted)|\breader comments\b|^disclaimer|^disclosure|\bterms of (?:use|service)\b|\bprivacy policy\b|^correction\b|^editor['’]s note/i;
/** A word of each of these: asked first, since browsers take longer to prepare `TRAILER` than to read a page. */
const TRAILING_WORD =
  /reporter|correspondent|columnist|journalist|writer|contribut|editor|bureau chief|version of|@|expressed|comments|disclaimer|disclosure|terms of|privacy|correction/i;
const QUOTING = /["“„«]/;
/** Lines from the end that may be such. */
const TRAILING = 8;

/** Whether a line is made to be clicked rather than read. */
function isPointer(line: Paragraph): boolean {
  const { text, linkChars } = line;
  if (linkChars > 0.7 * text.length) return text.length - linkChars < 100 || !STOP.test(text);
  return (text.length < 200 || linkChars > 0.2 * text.length) && POINTER.test(text);
}

/** Drops what is made to be clicked, and the headings of lists that are. */
function withoutPointers(lines: readonly Paragraph[]): Paragraph[] {
  const points = lines.map((line) => line.kind !== 'embed' && isPointer(line));
  const isTitle = (i: number) =>
    lines[i]!.kind === 'heading' && points[i + 1] === true && lines[i + 1]!.kind === 'item';
  return lines.filter((_, i) => !points[i] && !isTitle(i));
}

/** Real prose: long enough, or a sentence. */
function isProse(line: Paragraph): boolean {
  if (line.kind === 'heading') return false;
  if (line.kind === 'embed') return true;
  const { text } = line;
  if (text.length >= 80 && CLAUSE.test(text)) return true;
  return text.length >= 15 && STOP.test(text) && isWords(text);
}

/** Whether a line is put below an article: not where somebody is quoted who comes to speak of such things. */
function isTrailer(text: string): boolean {
  if (!TRAILING_WORD.test(text)) return false;
  const found = TRAILER.exec(text);
  return found !== null && (found.index === 0 || !QUOTING.test(text));
}

/** Drops what is set below the article without being part of it. */
function withoutTrailers(lines: readonly Paragraph[]): readonly Paragraph[] {
  const tail = Math.max(lines.length - TRAILING, lines.length >> 1);
  return lines.filter(
    (line, i) =>
      i < tail || line.kind === 'embed' || line.text.length > 600 || !isTrailer(line.text),
  );
}

/**
 * The lines that are the article's, in order; some lines between two yields.
 *
 * @param isLed whether a standfirst stands before them: then a heading may come first.
 */
export function* articleLines(
  lines: readonly Paragraph[],
  isLed: boolean,
): Generator<void, Paragraph[]> {
  const kept = withoutTrailers(yield* withoutRepeats(withoutPointers(lines)));
  const prose = kept.map(isProse);
  const start = prose.indexOf(true);
  const first = isLed && kept[start - 1]?.kind === 'heading' ? start - 1 : start;
  const last = prose.lastIndexOf(true);
  return kept.filter((line, i) => {
    if (i < first || i > last) return false;
    if (prose[i]) return true;
    // A heading or a short line stays where prose follows before the next heading.
    if (line.kind === 'heading') return prose[i + 1] === true || kept[i + 1]?.kind === 'item';
    if (line.kind === 'cell') return false;
    if (line.kind === 'item' || line.kind === 'quotation') return true;
    if (line.text.length < 70 && MOMENT.test(line.text)) return false;
    return line.text.length >= 25 || (line.linkChars === 0 && prose[i + 1] === true);
  });
}
