import { describe, expect, test } from 'vitest';
import { attributions, cuesOf } from '../frames.ts';

const found: [string, string, string[]][] = [
  ['that', 'The mayor said that the bridge would close.', ['The mayor < said']],
  ['no that', 'Two aides said the bridge would close.', ['Two aides < said']],
  ['final', 'The bridge will close, officials said.', ['officials < said']],
  ['final after a condition', 'If it rains, the bridge will close, she said.', ['she < said']],
  ['final, by telephone', 'It is late, aides said by telephone.', ['aides < said']],
  ['a past like its base', 'Ana cut the rope, saying it was late.', ['Ana < saying']],
  [
    'an aside',
    'A clerk, identified as Witness B, said it was late.',
    ['A clerk, identified as Witness B < said'],
  ],
  [
    'an adjective behind',
    'An aide privy to it said that it was late.',
    ['An aide privy to it < said'],
  ],
  ['as per', 'It was late, as per the police.', ['the police < as per']],
  [
    'of a description',
    '“It is chalk,” said retired miner Jan Roe.',
    ['retired miner Jan Roe < said'],
  ],
  [
    'of cited people',
    'It fell, Ana said, quoting informed sources.',
    ['Ana < said', 'Ana < quoting', 'informed sources < quoting'],
  ],
  ['said by hearsay', 'Ana is alleged to have said “no.”', ['Ana < to have said']],
  [
    'a participle behind an object',
    'Ana met relatives of the men killed in May and said it was late.',
    ['Ana < said'],
  ],
  [
    'an acting director of something',
    'Ana Roe, acting political director of Pier, which met, said no.',
    ['Ana Roe, acting political director of Pier, which met < said'],
  ],
  ['one father', '“It was late,” said one father.', ['one father < said']],
  ['inverted', '“It will close,” said Ana Ribeiro.', ['Ana Ribeiro < said']],
  ['inverted at the start', 'Said Ana Ribeiro: “It will close.”', ['Ana Ribeiro < Said']],
  ['a first name that is a modal', '“It is over,” said Will Harding.', ['Will Harding < said']],
  ['in the middle', 'In May, Ribeiro said, the bridge will close.', ['Ribeiro < said']],
  ['in the middle, after but', 'But, she added, the bridge is old.', ['she < added']],
  ['as', 'As Ribeiro noted, the bridge is old.', ['Ribeiro < noted']],
  ['relative', 'It was a plan which critics said was unfair.', ['critics < said']],
  ['recipient', 'Ribeiro told the Herald that it would close.', ['Ribeiro < told']],
  ['recipient and comma', 'Ribeiro told the Herald, that “we lost.”', ['Ribeiro < told']],
  ['number after that', 'A survey found that 28 percent had moved.', ['A survey < found']],
  ['noun-like verb', 'The bridge is unsafe, records show.', ['records < show']],
  ['noun-like verb after a plural', 'Early polls show voters leaving.', ['Early polls < show']],
  ['a clause in -ing', 'Ribeiro said closing it would hurt trade.', ['Ribeiro < said']],
  ['reason first', 'She said because it was late, “we left.”', ['She < said']],
  ['coordinated', 'She blamed the weather and said it was late.', ['She < blamed', 'She < said']],
  ['participle', 'It is late, she said, adding that it was cold.', ['she < said', 'she < adding']],
  [
    'participle behind the main clause',
    'When the bus came, two guards left, saying it was late.',
    ['two guards < saying'],
  ],
  [
    'participle behind the second of two clauses',
    'The bus came, but two guards left, saying it was late.',
    ['two guards < saying'],
  ],
  [
    'participle behind a clause that opens another',
    'Two guards left when the bus came, saying it was late.',
    ['Two guards < saying'],
  ],
  [
    'told to an outlet',
    'Ana told the Herald traders think it is late.',
    ['Ana < told', 'traders < think'],
  ],
  ['phrasal', 'Ribeiro pointed out that the bridge was old.', ['Ribeiro < pointed out']],
  ['phrasal with it', 'Ribeiro made it clear that it was over.', ['Ribeiro < made it clear']],
  ['how', 'A witness described how the bridge fell.', ['A witness < described']],
  ['what was met', 'Neighbours described being woken at night.', ['Neighbours < described']],
  ['what somebody described', 'It was what aides described as a row.', ['aides < described']],
  ['warning of', 'Aides warned of a flood.', ['Aides < warned of']],
  ['remembered as', 'A nurse remembered him as “quiet.”', ['A nurse < remembered']],
  ['figures', 'Figures seen by aides show that it fell.', ['Figures seen by aides < show']],
  [
    'an office in -ing',
    'Roma sporting director Ana Ribeiro said no.',
    ['Roma sporting director Ana Ribeiro < said'],
  ],
  ['an office', 'Managing director Ana Ribeiro said no.', ['Managing director Ana Ribeiro < said']],
  ['demand', 'The union called for a vote.', ['The union < called for']],
  ['wish', 'Ribeiro wants to close the bridge.', ['Ribeiro < wants']],
  ['plan', 'Ribeiro plans to close the bridge.', ['Ribeiro < plans']],
  ['stand', 'Ribeiro opposes the plan.', ['Ribeiro < opposes']],
  [
    'according to',
    'The bridge is old, according to the ministry.',
    ['the ministry < according to'],
  ],
  ['by account', 'By her own account, she was late.', ['her < By her own account']],
  ['noun', 'The bridge fell after her claim that it was safe.', ['her < claim']],
  ['noun of', 'The view of the union that it was safe won.', ['the union < view']],
  ['adjective', 'Ribeiro is confident that it is safe.', ['Ribeiro < is confident']],
  ['adjective and name', 'Ribeiro is confident Roe will go.', ['Ribeiro < is confident']],
  ['adjective and noun', 'Ribeiro is confident talks will go on.', ['Ribeiro < is confident']],
  ['header', 'RIBEIRO: We will close the bridge.', ['RIBEIRO < :']],
  ['trailer', 'Old bridge is in the way of ships – Ana Ribeiro', ['Ana Ribeiro < –']],
  ['trailer of the unnamed', 'Bridge in the harbour is old — officials', ['officials < —']],
  ['document header', 'Poll: Half of all homes are cold', ['Poll < :']],
  [
    'passive with its agent',
    'He was told by two aides that it was over.',
    ['two aides < was told'],
  ],
];

describe('findCues', () => {
  test.each(found)('%s: %s', (_, text, expected) => {
    expect(attributions(text)).toEqual(expected);
  });

  test.each([
    'Did officials say it was safe?',
    'Exclusive: The bridge is to close.',
    'WATCH: Ana Ribeiro opens the bridge.',
    'Nobody said the bridge was safe.',
    'No one told the mayor that it was late.',
    'If officials say it is safe, it opens.',
    'She did not say whether it would close.',
    'The mayor would say that it is safe.',
    'The report was long.',
    'A state office stands there.',
    'The story goes on in the next room.',
    'Result: the bridge closed.',
    'Old bridge is in the way of ships – Evening Herald',
    'Old bridge is in the way of ships – Monday',
    'Bridge – officials',
    'The bridge is old – officials.',
    'The bridge opened after its repair.',
    'The mayor, accused of theft, left the room.',
    'She was asked about the bridge.',
    'He left the council two years ago.',
    'The claims were paid in May.',
    'Support for the bridge grew.',
    'She might think that it is safe.',
    'I said it was safe.',
    'The bridge is sure to close.',
    'The view of the sea is lovely.',
    'We walked to the point.',
  ])('nothing in: %s', (text) => {
    expect(attributions(text)).toEqual([]);
  });

  test.each([
    ['Aides said the bridge was old.', 'speech'],
    ['Aides believe that the bridge is old.', 'thought'],
    ['Aides are worried that the bridge is old.', 'thought'],
    ['Aides support the bridge.', 'stance'],
    ['Aides criticized the mayor.', 'stance'],
    ['Aides urged the mayor to leave.', 'stance'],
    ['Aides want to leave.', 'intent'],
    ['Aides called it “a mess.”', 'speech'],
  ])('what the cue gives: %s', (text, strength) => {
    expect(cuesOf(text).cues.map((cue) => cue.strength)).toEqual([strength]);
  });
});
