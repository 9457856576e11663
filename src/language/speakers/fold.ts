/** Folds capitals, dots, accents and domains away: “U.S.” and “US”, “Peña” and “PENA”, “Norvik.com” and “Norvik” are one word. */
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
  return folded.includes('.')
    ? folded.replace(/\.(?:com|net|org)$/, '').replaceAll('.', '')
    : folded;
}
