import { describe, expect, it } from 'vitest';
import {
  matchPattern,
  type Pattern,
  parsePattern,
} from '../../../../src/language/lists/pattern.ts';
import {
  ANONYMITY_ANCHORS,
  REASON_CONTINUATIONS,
} from '../../../../src/language/lists/reason-phrases.ts';

/** The first and longest match of any pattern, as words. */
function find(list: readonly Pattern[], sentence: string): string | null {
  const words = sentence.toLowerCase().split(/\s+/);
  for (let start = 0; start < words.length; start++) {
    const end = Math.max(...list.map((p) => matchPattern(p, (i) => words[i], start)));
    if (end > start) return words.slice(start, end).join(' ');
  }
  return null;
}

describe('matchPattern', () => {
  const at = (sentence: string) => (i: number) => sentence.split(' ')[i];

  it('takes optional parts where they stand, and does without', () => {
    const pattern = parsePattern('on the? strict? condition');
    expect(matchPattern(pattern, at('on the strict condition x'), 0)).toBe(4);
    expect(matchPattern(pattern, at('on condition x'), 0)).toBe(2);
    expect(matchPattern(pattern, at('on a condition'), 0)).toBe(-1);
  });

  it('tries without an optional word when the next part needs that word', () => {
    expect(matchPattern(parsePattern('a b? b c'), at('a b c'), 0)).toBe(3);
  });

  it('reads any form of a verb, alternatives, and any one word', () => {
    const pattern = parsePattern('speak~|talk~ * now');
    expect(matchPattern(pattern, at('spoke right now'), 0)).toBe(3);
    expect(matchPattern(pattern, at('talking right now'), 0)).toBe(3);
    expect(matchPattern(pattern, at('spoke now'), 0)).toBe(-1);
  });

  it('stops at the end of the words', () => {
    expect(matchPattern(parsePattern('a b'), at('a'), 0)).toBe(-1);
    expect(matchPattern(parsePattern('a b?'), at('a'), 0)).toBe(1);
  });
});

describe('ANONYMITY_ANCHORS', () => {
  it.each([
    ['who spoke on condition of anonymity because', 'on condition of anonymity'],
    [
      'speaking on the strict condition of anonymity to',
      'speaking on the strict condition of anonymity',
    ],
    ['talked under conditions of total anonymity', 'under conditions of total anonymity'],
    ['on the condition that she not be named', 'on the condition that she not'],
    ['on condition that his or her name is kept back', 'on condition that his or her name'],
    ['a clerk who requested anonymity to', 'requested anonymity'],
    ['a clerk who would not give her name', 'would not give her name'],
    ['two nurses asked for anonymity as', 'asked for anonymity'],
    ['was granted anonymity to', 'was granted anonymity'],
    ['the paper gave her anonymity', 'gave her anonymity'],
    ['who asked not to be named', 'asked not to be named'],
    ['asking not to be identified by name', 'asking not to be identified by name'],
    ['who declined to be quoted by name', 'declined to be quoted by name'],
    ['who wished to remain anonymous', 'wished to remain anonymous'],
    ['who did not want to be identified', 'did not want to be identified'],
    ["who didn't want her name to be used", "didn't want her name to be used"],
    ['who refused to give her full name', 'refused to give her full name'],
    ['asked that his name not be printed', 'asked that his name not be printed'],
    ['whose name has been changed', 'whose name has been changed'],
    ['not authorised to speak publicly', 'not authorised to speak publicly'],
    ["who wasn't authorized to discuss the case", "wasn't authorized to discuss"],
    ['they are not allowed to publicly criticise', 'not allowed to publicly criticise'],
    ['not authorised to be quoted', 'not authorised to be quoted'],
    ['who is not at liberty to speak', 'not at liberty to speak'],
    ['because he lacked permission to speak', 'lacked permission to speak'],
    ['who spoke on background', 'spoke on background'],
    ['an aide speaking off the record', 'speaking off the record'],
    ['two ministers, speaking anonymously', 'speaking anonymously'],
  ])('%s', (sentence, words) => {
    expect(find(ANONYMITY_ANCHORS(), sentence)).toBe(words);
  });

  it.each([
    'the club asked to be named host of the games',
    'the man could not be identified',
    'the bodies have not been identified',
    'a vote on background checks is due',
    'the troops were not authorised to enter the town',
    'he declined to comment on the condition of the patient',
    'the bridge is in good condition',
    'she was released on the condition that she pays a bond',
    'members of alcoholics anonymous met there',
    'an anonymous caller rang the station',
    'she does not want to be chancellor',
    'he was named in the report',
    'she would not give her consent',
    'the ministry did not have permission to build',
  ])('not: %s', (sentence) => {
    expect(find(ANONYMITY_ANCHORS(), sentence)).toBeNull();
  });
});

describe('REASON_CONTINUATIONS', () => {
  it.each([
    ['because of the risk', 'because of'],
    ['because the inquiry is open', 'because'],
    ['citing company rules', 'citing'],
    ['for fear of losing the job', 'for fear of'],
    ['for security reasons', 'for security'],
    ['under the ministry rules', 'under the'],
    ['in order to speak', 'in order to'],
    ['to discuss a private letter', 'to discuss'],
    ['as they still work there', 'as they'],
  ])('%s', (sentence, words) => {
    const parts = sentence.split(' ');
    const end = Math.max(...REASON_CONTINUATIONS().map((p) => matchPattern(p, (i) => parts[i], 0)));
    expect(parts.slice(0, end).join(' ')).toBe(words);
  });

  it.each(['said the plan had failed', 'and left', 'told the paper'])('not: %s', (sentence) => {
    const parts = sentence.split(' ');
    expect(REASON_CONTINUATIONS().some((p) => matchPattern(p, (i) => parts[i], 0) > 0)).toBe(false);
  });
});
