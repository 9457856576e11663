import { isBlank, isLower } from './marks.ts';

/** As few line breaks as this prove nothing. */
const FEWEST_BREAKS = 4;
/** Lines of hard-wrapped text are about this long, in code units. */
const SHORTEST_LINE = 40;
const LONGEST_LINE = 100;

/**
 * Whether single line breaks in a text only wrap its lines, as in plain-text mail and old wire copy: most of them stand
 * behind a line of 40 to 100 units that ends in no full stop, and enough of the lines behind them begin in lower case.
 */
export function isHardWrapped(text: string): boolean {
  let breaks = 0;
  let wraps = 0;
  let lower = 0;
  let lineStart = 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
    const end = text.charCodeAt(at - 1) === 13 ? at - 1 : at;
    const size = end - lineStart;
    let next = at + 1;
    while (isBlank(text.charCodeAt(next)) && next < at + 8) next++;
    const code = text.charCodeAt(next);
    const blankLine = size === 0 || code === 10 || code === 13 || Number.isNaN(code);
    if (!blankLine) {
      breaks++;
      if (size >= SHORTEST_LINE && size <= LONGEST_LINE) {
        wraps++;
        if (isLower(code)) lower++;
      }
    }
    lineStart = at + 1;
  }
  return breaks >= FEWEST_BREAKS && wraps * 10 >= breaks * 7 && lower * 3 >= breaks;
}
