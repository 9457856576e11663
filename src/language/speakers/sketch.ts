/** How many sketches there are. */
export const SKETCHES = 1 << 12;

/** What tells most words apart before a string is cut or hashed: the first two letters and the length, a few bits of each. */
export const sketch = (first: number, second: number, length: number): number =>
  ((first & 31) << 7) | ((second & 31) << 2) | (length & 3);
