import { describe, expect, it } from 'vitest';
import { splitSentences } from '../../../../src/language/sentences/split.ts';
import { labelStretches } from '../../../../src/language/stretches/label.ts';
import { pairStretches } from '../../../../src/language/stretches/pair.ts';

function labels(text: string): string[] {
  const sentences = splitSentences(text);
  return labelStretches(text, sentences, pairStretches(text, sentences)).map(({ label }) => label);
}

describe('speech', () => {
  it.each([
    ['a tag behind', '“The dam will hold,” Ilse Marr said.', ['quote']],
    ['a tag before', 'Ilse Marr said, “The dam will hold.”', ['quote']],
    ['a colon', 'Marr put it plainly: “The dam will hold.”', ['quote']],
    ['an inverted tag', '“The dam will hold,” shouted an engineer.', ['quote']],
    ['a manner verb', '“It holds,” sighed Marr.', ['quote']],
    ['an interrupted quotation', '“It holds,” said Marr. “We are safe.”', ['quote', 'quote']],
    ['a question', '“Will it hold?” Marr asked.', ['quote']],
    ['a sentence of its own after one', '“It holds,” said Marr. “Of course.”', ['quote', 'quote']],
    ['a whole utterance without a verb', '“Absolutely not,” she said.', ['quote']],
    ['a word put in', '“(It) will hold,” Marr said.', ['quote']],
    ['an utterance of one word', 'Asked whether it holds, Marr said yes. “Absolutely.”', ['quote']],
    ['a fragment after a verb', 'Marr called the plan “reckless.”', ['fragment']],
    ['a fragment after as', 'Marr dismissed the plan as “a fairy tale” on Monday.', ['fragment']],
    [
      'a fragment in a that-clause',
      'Marr said that the dam was “in good shape” for its age.',
      ['fragment'],
    ],
    [
      'a fragment in a that-clause of a verb that is seldom one of words',
      'Marr ruled on Monday that the dam would do “great harm” to the valley.',
      ['fragment'],
    ],
    ['according to', 'The dam is “in good shape,” according to Marr.', ['fragment']],
    ['a noun cue', 'Her claim that the dam is “sound” met laughter.', ['fragment']],
    ['what a firm called that', 'The firm, Roe Homes, called that “a fairy tale”.', ['fragment']],
    ['what somebody said it was used as', 'Marr said it was used as a “bridge”.', ['fragment']],
    ['a predicate', 'The council “will not pay” for the dam.', ['fragment']],
    ['a verb behind its auxiliary', 'The mill has “totally rejected” the plan.', ['fragment']],
    ['a verb behind a modal', 'The fog will “rebound” there, they say.', ['fragment']],
    ['a reason', 'Marr left the council citing “delays” at the dam.', ['fragment']],
    ['a reporting verb and its adverb', 'The mill “sincerely apologised” to Marr.', ['fragment']],
    [
      'a list',
      'Marr called him a “liar,” a “coward” and a “fool.”',
      ['fragment', 'fragment', 'fragment'],
    ],
    [
      'a verb, no saying',
      'The union warned him, the paper saying it had “serious doubts” about the dam.',
      ['fragment'],
    ],
    ['behind a relative', 'It is a threat to what it called “a sound dam.”', ['fragment']],
    ['a slogan', 'A woman held a sign that read “Save Our Dam” by the gate.', ['fragment']],
    ['single marks in a headline', 'Dam is ‘beyond repair’, engineer warns', ['fragment']],
    ['British marks', '‘It holds,’ said Ms Marr. ‘We’re safe.’', ['quote', 'quote']],
    [
      'a verb far off in a that-clause',
      'She said that of all the dams that the valley had ever had, the old one was “sound.”',
      ['fragment'],
    ],
    ['a shout of people', '“Run!” people yelled.', ['quote']],
    ['a shout of somebody', '“Stop it,” someone said.', ['quote']],
    ['over paragraphs', '“It holds.\n\n“It always did,” said Marr.', ['quote', 'quote']],
  ])('%s', (_, text, expected) => {
    const got = labels(text);
    expect(got.map((label) => label === 'quote' || label === 'fragment')).toEqual(
      expected.map(() => true),
    );
    expect(got).toEqual(expected);
  });
});

describe('names of works and programmes', () => {
  it.each([
    'She hosts the show “Harbour Nights” on local radio.',
    'He is the author of “A River Runs Late.”',
    'Marr told the hosts of “Harbour Nights” on Friday that it would rain.',
    'The band played “Down by the Dam” at noon.',
    'His film, titled “Undertow,” opens in May.',
    'The paper answered with a piece entitled “The dam is not too high. It is too thin.”',
    'The firm shocked players by announcing “Harbour Run Deluxe” for phones.',
    'Thankfully there is a date: “Harbour Run Deluxe” will be out in May.',
    'The readers chose her as their “Sailor of the Year” on Friday.',
    'In her book “A Village Built on Salt: The People that Stayed,” Ida Marr wrote of storms.',
    'Marr was a guest on “The Late Tide” last week.',
    'Marr said she would join the “Stop the Dam” movement.',
    'The “Save the Dam” campaign began in May.',
    'Marr told us more in an interview with “The Late Tide” last week.',
    'She made the remark on NBC’s “Morning Rush” on Friday.',
    'Critics loved “How Dams Fail,” by Ilse Marr.',
    '“The Long Dam” was written by a nurse.',
  ])('%s', (text) => {
    expect(labels(text)).toEqual(['title']);
  });

  it('keep their label where the sentence says less', () => {
    expect(labels('His film “Undertow” opens. People loved “Undertow” and said so.')).toEqual([
      'title',
      'title',
    ]);
  });
});

describe("the reporter's own marks", () => {
  it.each([
    ['Marr said it was a “deeply flawed” policy.'],
    ['Marr said they had passed a “very bad” law.'],
    ['Marr said she wanted a “cheap and clean” system.'],
  ])('no judgement of a policy: %s', (text) => expect(labels(text)[0]).toBe('fragment'));

  it.each([
    ['so-called', 'It is a so-called “sleeper” dam.'],
    [
      'a nickname with its article',
      'It is a fish that divers nicknamed the “glass noodle” years ago.',
    ],
    ['a nickname', 'Robert “Bobby” Hale built the dam.'],
    ['the word behind', 'The “wet feet” label stuck.'],
    ['a pseudonym', 'She wrote under the pseudonym “Otter” for years.'],
    ['the source, not the words', 'According to her “dry valley” plan, all would move.'],
    ['known as', 'The valley is known as “the Bowl” in winter.'],
    ['a law in a headline', 'Judge blocks ‘salt rights’ law'],
    ['a stage direction', 'Marr said she knew. “(LAUGHTER)”'],
    ['a name behind “the”', 'Marr said the town would help the “Leavers” next.'],
    ['a tax', 'Marr said she would close the “old anchor” tax break.'],
    ['a policy', 'Marr said the town would keep the “open gate” policy.'],
    ['what it is criticised as', 'It was criticised as a “build it or lose it” approach.'],
    ['a word as a word', 'The word “dam” is short.'],
    ['an example of phrases', 'Use phrases like “open the gate please” at the door.'],
    ['a naming verb', 'It relies on a process called “grouting” every spring.'],
    ['nobody has said it', 'A reader might say “What does it matter to us?” and go.'],
    ['a gesture', 'She nodded as if to say “You may go now.”'],
    ['a single word at arm’s length', 'The “dry” season brought floods.'],
    ['attributes in markup', '<a href="dam.html">'],
    ['a name behind its article', 'It is a dam that is called the “Big Wall” there.'],
    ['a name in its own spelling', 'Mill opens its new ‘iDam’'],
    ['a naming noun', 'She reads a German paper called “The Harbour” every day.'],
    ['what it goes by', 'A small leak, often called a “weep”, showed in the wall.'],
    ['what a trade knows it as', 'The rule, known in the trade as “stamp or scrap”, is new.'],
    ['a class without “as”', 'Most letters were rated “secret,” the ministry wrote.'],
    ['the name of', 'He pronounced the name of the island group “Hamal” as if he ate it.'],
    ['what experts say for it', 'It hits a limit that divers sometimes call “the wall”.'],
    ['a class', 'The ministry has marked the letters as “top secret” and kept them.'],
    ['a question to oneself', 'At the shop, ask yourself, “Do I need this at all?”'],
    ['what should not be said', 'Instead of “will it ever rain again?” try another way.'],
    ['what does not exist', 'There is no such thing as “the perfect dam.”'],
    ['an attribute', 'They went for a simple “wait and see” approach.'],
    ['a name before its noun', 'Many “Stay” voters said they were tired.'],
    ['what they call a time', 'The valley was wet, a time they call the “Long Thaw”.'],
    ['what something is used as', 'It is often used as a “bridge” to the north.'],
    ['a direction', '"(Laughter.)"'],
  ])('%s', (_, text) => {
    expect(labels(text)).toEqual(['scare']);
  });
});

it('reads on in a list of words named as words', () => {
  const text = 'They searched for terms containing words such as “gate,” “dam” and “wet feet.”';
  expect(labels(text)).toEqual(['scare', 'scare', 'scare']);
});

it('gives a rule for every label and keeps the spans of the candidates', () => {
  const text = '“It holds,” said Marr of the “old” dam.';
  const sentences = splitSentences(text);
  const candidates = pairStretches(text, sentences);
  const labelled = labelStretches(text, sentences, candidates);
  expect(labelled.map(({ span }) => span)).toEqual(candidates.map(({ span }) => span));
  for (const { rule } of labelled) expect(rule).not.toBe('');
});

it.each([
  ['one endless word', `${'x'.repeat(500_000)}. ${'"a b" '.repeat(8_000)}`, 8_000],
  ['one endless blank', `“A.” ${' '.repeat(500_000)}${'"a b" '.repeat(8_000)}`, 8_001],
  ['one endless sentence', `A. ${'b '.repeat(100_000)}${'"a b" '.repeat(8_000)}`, 8_000],
])(
  'labels many stretches behind %s',
  (_, text, count) => {
    expect(labels(text)).toHaveLength(count);
  },
  60_000,
);
