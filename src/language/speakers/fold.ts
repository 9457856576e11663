/** Folds capitals, dots and accents away: “U.S.” and “US”, “Peña” and “PENA” are one word. */
export function foldWord(word: string): string {
  let folded = word.toLowerCase();
  for (let i = 0; i < folded.length; i++) {
    if (folded.charCodeAt(i) > 126) {
      folded = folded
        .normalize('NFKD')
        .replace(/[\p{M}\u00ad]+/gu, '')
        .replace(/’/g, "'");
      break;
    }
  }
  return folded.includes('.') ? folded.replaceAll('.', '') : folded;
}
