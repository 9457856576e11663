import { JUDGING_WORDS, POLICY_NOUNS } from '../lists/scare-words.ts';
import type { Context } from './context.ts';
import { form } from './look.ts';

/** Words of the longest name of a policy: “‘let a thousand boats sail’ approach”. */
const LONGEST_POLICY = 6;

/** “the ‘open door’ policy”: what it goes by, and no judgement of it, as in “a ‘deeply flawed’ policy”. */
export const isPolicy = ({ inner, after, size }: Context): boolean =>
  size > 1 &&
  size <= LONGEST_POLICY &&
  POLICY_NOUNS.has(form(after, 0)) &&
  !form(inner, 0).endsWith('ly') &&
  !JUDGING_WORDS.has(form(inner, 0)) &&
  form(inner, 1) !== 'and' &&
  form(inner, 1) !== ',';
