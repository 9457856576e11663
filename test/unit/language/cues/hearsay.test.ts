import { describe, expect, it } from 'vitest';
import { analyse } from '../../../../src/language/analyse.ts';

/** The words that a text's hearsay rests on. */
const hearsay = (text: string): string[] =>
  analyse(text)
    .statements.filter(({ source }) => source.kind === 'hearsay')
    .map(({ cue }) => (cue ? text.slice(...cue) : ''));

describe('hearsay', () => {
  it.each([
    ['The firm reportedly sold its ships.', 'reportedly'],
    ['Berg allegedly told a guard to leave.', 'allegedly'],
    ['The vote is expected to fail.', 'is expected'],
    ['The lake is not believed to hold any fish.', 'is not believed'],
    ['Twelve sailors were thought to be on board.', 'were thought'],
    ['It was rumoured that the king had fled.', 'was rumoured'],
    ['Police looked for a van believed to be stolen.', 'believed'],
    ['The court was widely seen as friendly to builders.', 'was widely seen'],
    ['The army has been accused of burning villages.', 'has been accused'],
    ['The speech was widely ridiculed.', 'was widely ridiculed'],
    ['The crowd is estimated at 4,000.', 'is estimated'],
    ['Damage was reported in three towns.', 'was reported'],
    ['The talks began amid growing fears that the truce would fail.', 'amid growing fears that'],
    ['There were reports of looting in the old town.', 'There were reports of'],
    ['There is much speculation that she will resign.', 'There is much speculation'],
    ['The silence raised speculation that she would resign.', 'speculation'],
    ['The dairy was haunted by charges that its butter was diluted.', 'charges'],
    ['Rumours that the mine would close spread fast.', 'Rumours'],
    ['Still, suspicions persist that the fire was set.', 'suspicions persist'],
    ['Legend has it that the bell sank here.', 'Legend has it'],
    ['The mine closed, as predicted, in May.', 'as predicted'],
    ['Reports said dozens were hurt.', 'Reports said'],
    ['The king is not expected to attend.', 'is not expected'],
    ['A ruling is expected in June.', 'is expected'],
    ['The move raised fears that the truce would fail.', 'fears'],
    ['Betting was long thought to be a gold mine.', 'was long thought'],
    ['The truce began amid growing concern about the harvest.', 'amid growing concern about'],
    ['Concerns were raised that the dam would break.', 'Concerns were raised that'],
    ['Three climbers are feared dead after an avalanche.', 'are feared'],
    ['It is understood the pair met at a private clinic.', 'is understood'],
    ['It was reported on Tuesday that the deal had collapsed.', 'was reported'],
    ['The couple, it is claimed, will marry in June.', 'is claimed'],
    ['It later emerged that the guard had been asleep.', 'It later emerged that'],
    ['The ministers stand accused of hiding the bill.', 'stand accused of'],
    ['The blackout has been blamed on a fallen tree.', 'has been blamed'],
    ['The novel is tipped for a prize.', 'is tipped'],
    ['The vote is generally considered a success.', 'is generally considered'],
    ['The speech was interpreted as a threat.', 'was interpreted'],
    [
      'There are growing concerns about the safety of the pier.',
      'There are growing concerns about',
    ],
    [
      'There is a widespread belief that the tables are rigged.',
      'There is a widespread belief that',
    ],
    ['Claims have emerged that the charity lost money.', 'Claims have emerged'],
    ['Suspicion fell on a former cook.', 'Suspicion fell on'],
    ['Prices climbed on fears that the harvest would fail.', 'fears'],
    ['The harbour was closed after reports that a mine had been seen.', 'reports'],
    ['The delay has sparked fears that the theatre will close.', 'fears'],
  ])('%s', (text, words) => {
    expect(hearsay(text)).toContain(words);
  });

  it.each([
    ['The mayor said the vote is expected to fail.'],
    ['The vote is expected to fail, according to two aides.'],
    ['According to two aides, the vote is expected to fail.'],
    ['Everyone is expected to wear a tie.'],
    ['The bug is known to bite.'],
    ['The lake is considered deep.'],
    ['The van was seen by a guard.'],
    ['The judge, who was seen as mild, left the room.'],
    ['The film was praised by the Times.'],
    ['She was charged with theft.'],
    ['Her fear that the dam would break kept her awake.'],
    ['It was the deepest fear that she had known.'],
    ['The mayor denied rumours that she would resign.'],
    ['The plan could be seen as a gift.'],
    ['He never forgot the crimes that he was accused of.'],
    ['The firm reports that sales rose.'],
    ['The company has many concerns and few friends.'],
    ['Two reports said the bridge was safe.'],
    ['The ship was built in 1901.'],
    ['“The town is expected to flood,” said Anna Berg.'],
    ['He is said.'],
    ['She hated being seen as a gift.'],
    ['He’s reported from four wars.'],
    ['They dug up what the guards believed to be a gun.'],
    ['The minister raised concerns about the harvest.'],
    ['She was reported to the police by a neighbour.'],
    ['The boat was reported missing by its owner.'],
    ['He said the man was believed to be armed.'],
    ['It was reported to the board.'],
    ['It was feared by sailors.'],
    ['The children are thought lively.'],
    ['The firm, which has been blamed for the leak, is in Norvik.'],
    ['The council refused to comment on reports that it had sold the park.'],
  ])('none: %s', (text) => {
    expect(hearsay(text)).toEqual([]);
  });
});
