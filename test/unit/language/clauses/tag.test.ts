import { describe, expect, test } from 'vitest';
import { Tag } from '../../../../src/language/clauses/tags.ts';
import { frameOfText } from '../frames.ts';

const NAMES = new Map(Object.entries(Tag).map(([name, tag]) => [tag as number, name]));

/** The tag of the last item with this word. */
function tagOf(text: string, word: string): string | undefined {
  const frame = frameOfText(text);
  const item = frame.first.findLastIndex((token) => frame.tokens.word(token) === word);
  return NAMES.get(frame.tags[item] as number);
}

describe('tagFrame', () => {
  test.each([
    ['The records show that it fell.', 'show', 'Verb'],
    ['It fell, records show.', 'show', 'Verb'],
    ['We saw the show.', 'show', 'Noun'],
    ['She told Radio One’s Morning Tide show that it fell.', 'show', 'Noun'],
    ['A survey found that it fell.', 'found', 'Verb'],
    ['The mayor plans to leave.', 'plans', 'Verb'],
    ['The plans fell.', 'plans', 'Noun'],
    ['The sales report came late.', 'report', 'Noun'],
    ['She wants to recast the play.', 'to', 'To'],
    ['She declined to detail the plan.', 'detail', 'Base'],
    ['It fell, according to one report.', 'report', 'Noun'],
    ['Two report that it fell.', 'report', 'Verb'],
    ['One says it fell.', 'says', 'Verb'],
    ['She had run the numbers.', 'run', 'Participle'],
    ['The pier was hit by a boat.', 'hit', 'Participle'],
    ['The road has been cut.', 'cut', 'Participle'],
    ['Their aim is cost control.', 'cost', 'Noun'],
    ['It was a good run.', 'run', 'Noun'],
    ['He hopes to win contests.', 'contests', 'Noun'],
    ['It was late, according to court records.', 'records', 'Noun'],
    ['He read of a Norvik Ports plan to close.', 'plan', 'Noun'],
    ['It rated a third of Swiss claims as poor.', 'claims', 'Noun'],
    ['The aides all said so.', 'all', 'Adverb'],
    ['They knew all people.', 'all', 'Quantifier'],
    ['She went to work in May.', 'to', 'Preposition'],
    ['It was late, according to state records.', 'to', 'Preposition'],
    ['Officials briefed on the talks said so.', 'briefed', 'Participle'],
    ['Officials briefed the mayor.', 'briefed', 'Verb'],
    ['They noted improved figures.', 'improved', 'Adjective'],
    ['It helped by treating injured miners.', 'injured', 'Adjective'],
    ['Ana left with a man they say attacked guards.', 'attacked', 'Verb'],
    ['The plan that they believe failed banks was his.', 'failed', 'Verb'],
    ['A letter seen by the mayor was lost.', 'seen', 'Participle'],
    ['The ship passed by the harbour.', 'passed', 'Verb'],
    ['An inside source left.', 'inside', 'Adjective'],
    ['The mayor however said no.', 'however', 'Adverb'],
    ['She found that 28 percent had left.', 'that', 'That'],
    ['She said that, after lunch, it fell.', 'that', 'That'],
    ['She knew that.', 'that', 'Pronoun'],
    ['They would like to leave.', 'like', 'Base'],
    ['They look like boats.', 'like', 'Preposition'],
    ['Some 47% say so.', '%', 'Noun'],
    ['She helms the council, and he revisits the plan.', 'revisits', 'Verb'],
    ['EXPERTS DOUBT PLAN FOR HARBOUR', 'DOUBT', 'Verb'],
    ['They spoke with Will Harding.', 'Will', 'Name'],
    ['A spokesman for Ana May said so.', 'May', 'Name'],
    ['The vote was late, PM May’s aide said.', 'May', 'Name'],
    ['They met Ana May 3 and left.', 'May', 'Time'],
    ['The vote cast some doubt on the plan.', 'doubt', 'Noun'],
    ['He admits some doubt the plan.', 'doubt', 'Verb'],
    ['They believe cuts are needed.', 'cuts', 'Noun'],
    ['Some will argue that it is late.', 'will', 'Modal'],
    ['The last will of the king was read.', 'will', 'Noun'],
    ['They saw what critics believe cuts costs.', 'cuts', 'Verb'],
    ['They said Harding will leave.', 'will', 'Modal'],
  ])('%s: %s is %s', (text, word, tag) => {
    expect(tagOf(text, word)).toBe(tag);
  });
});
