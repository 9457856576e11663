import { describe, expect, test } from 'vitest';
import { analyse } from '../../../../src/language/analyse.ts';

/** Kind, name and outlet of each statement of a text, in order. */
const sources = (text: string) =>
  analyse(text).statements.map(({ source, via }) => [source.kind, source.name, via]);

const unnamed = (text: string) =>
  sources(text)
    .filter(([kind]) => kind === 'anonymous')
    .map(([, name, via]) => (via ? `${name} through ${via}` : name));

describe('unnamed sources', () => {
  test.each([
    ['Two harbour officials said the cracks were known.', 'Two harbour officials'],
    [
      'A person familiar with the talks said the offer had been withdrawn.',
      'A person familiar with the talks',
    ],
    ['The bridge will close in March, according to two engineers.', 'two engineers'],
    ['Officials began to describe the fire as a “workplace” matter.', 'Officials'],
    ['Roe’s campaign strategists believe that the vote is lost.', 'Roe’s campaign strategists'],
    ['Aides who have run the numbers argue that it will rain.', 'Aides who have run the numbers'],
    [
      'Several port officials met Roe in May, but have since said it was late.',
      'Several port officials',
    ],
    ['“We knew for years,” said an aide to the mayor.', 'an aide to the mayor'],
    ['It rained. Survivors told of hours of terror.', 'Survivors'],
    ['Doctors treating the king say that he is stable.', 'Doctors treating the king'],
    ['It rained. One scout said it had been late.', 'One scout'],
    ['Reviews were kind, with one critic hailing a voice “like a bell”.', 'one critic'],
    ['One economist said the bank had no choice.', 'One economist'],
    ['Port officials expressed concern that the quay was sinking.', 'Port officials'],
    ['Port officials have made the case that the deal is late.', 'Port officials'],
    ['One neighbour took to the radio to say the road was shut.', 'One neighbour'],
    [
      `${'It rained all day, and the road to the old town by the river was shut. '.repeat(7)}The club’s owner said security was tight.`,
      'The club’s owner',
    ],
    ['Port officials began to say that the quay was sinking.', 'Port officials'],
    ['A clerk told about 40 guests that the quay was sinking.', 'A clerk'],
    ['The plan was in what one recipient described as “a rude note”.', 'one recipient'],
    ['A source dismissed talk of a rift between the guards and the clerks as “silly”.', 'A source'],
    ['Two men were hurt in what port officials called a hate crime.', 'port officials'],
    ['A police source said the man had confessed.', 'A police source'],
    [
      'White House and Treasury officials said the talks had failed.',
      'White House and Treasury officials',
    ],
    ['Many lawmakers privately say they have given up.', 'Many lawmakers'],
    ['A clerk recalled years later that the door had been open.', 'A clerk'],
    ['Guards told to keep quiet said the door was open.', 'Guards told to keep quiet'],
    ['Analysts at Norbank expect the merger to fail.', 'Analysts at Norbank'],
    ['The guards themselves concede that the door was open.', 'The guards'],
    ['Union leaders told reporters after the meeting that the offer was dead.', 'Union leaders'],
    ['It rained. An unnamed bishop said the church was shut.', 'An unnamed bishop'],
    ['Organisers expect 20,000 visitors.', 'Organisers'],
    ['A handful of delegates said they had been offered money.', 'A handful of delegates'],
    ['It rained. Teachers at the school said the boy had been bullied.', 'Teachers at the school'],
    [
      'It rained. Some of his own backers, speaking privately, say he should go.',
      'Some of his own backers',
    ],
    ['Even some supporters acknowledge in private that the plan is dead.', 'some supporters'],
    ['His lawyer said he would appeal.', 'His lawyer'],
    ['The sale is off, according to people briefed on the talks.', 'people briefed on the talks'],
    ['One columnist said the pier was ugly.', 'One columnist'],
    ['A spokesman for the firm, Norvik Motors, said it was late.', 'A spokesman for the firm'],
    ['A taxi driver said the road was closed.', 'A taxi driver'],
    ['A father of two said the road was closed.', 'A father of two'],
    ['A passer-by told the court the road was closed.', 'A passer-by'],
    ['The owner of a bakery told us the road was closed.', 'The owner of a bakery'],
    ['Two MPs said they had been told.', 'Two MPs'],
    ['The singer’s rep said she was well.', 'The singer’s rep'],
    ['One paramedic told me a few minutes ago that the road was closed.', 'One paramedic'],
    ['One senior figure at the club said the road was closed.', 'One senior figure at the club'],
    ['Another says the road was closed.', 'Another'],
    ['One of them told her that the road was closed.', 'One of them'],
    [
      'A resident who asked not to be identified said Ana Roe was late.',
      'A resident who asked not to be identified',
    ],
    ['A 34-year-old said she saw the ship turn.', 'A 34-year-old'],
    ['A mother-of-two said she saw the ship turn.', 'A mother-of-two'],
    ['She met 14 clerks, most of whom said the road was closed.', '14 clerks'],
    ['A former executive recalls her throwing a shoe at a director.', 'A former executive'],
    ['It was late, a person close to her said.', 'a person close to her'],
    ['A buyer at a supermarket admits to holding six weeks’ stock.', 'A buyer at a supermarket'],
    [
      'An engineer at the public works department, who came late, said the road was closed.',
      'An engineer at the public works department',
    ],
    ['Fourteen people died, medics and activists said.', 'medics and activists'],
    ['Doctors have told his family that he is lucky to be alive.', 'Doctors'],
    [
      'Gunmen carried off at least 30 pupils, residents and a local official said.',
      'residents and a local official',
    ],
    [
      'Sources within the security agencies told our correspondent that the road was closed.',
      'Sources within the security agencies',
    ],
    ['A former executive accused the firm of hiding losses.', 'A former executive'],
    ['Officials blamed the crash on fog.', 'Officials'],
    ['Officials said the night had been long.', 'Officials'],
    ['Officials predict a hard winter.', 'Officials'],
    ['Officials told reporters Ana Roe had left.', 'Officials'],
    ['Officials told the court Roe’s car was full.', 'Officials'],
    ['Officials told Reuters Ana Roe had left.', 'Officials'],
    ['Officials fear the boat, with 40 people on board, has sunk.', 'Officials'],
    ['Officials told reporters in Norvik Mr Roe had left.', 'Officials'],
    ['Officials told police chief Jan Roe the car was full.', 'Officials'],
    ['Officials said last week that it was late.', 'Officials'],
    ['Ministry officials played down talk of a strike.', 'Ministry officials'],
    ['The driver, whom neighbours described as calm, was arrested.', 'neighbours'],
    ['It was a charge that harbour officials denied.', 'harbour officials'],
    ['A bag investigators believe held the money was found.', 'investigators'],
    ['Medics said at least nine people were killed.', 'Medics'],
    ['Rescuers said up to 40 people were missing.', 'Rescuers'],
    ['Sources said as many as 40 people were hurt.', 'Sources'],
    ['Residents reported hearing gunfire.', 'Residents'],
    [
      'A clerk who did not wish to be named because of office rules said in a statement sent to us by post that the plant would reopen.',
      'A clerk who did not wish to be named because of office rules',
    ],
    ['A juror said the panel had been split.', 'A juror'],
    ['Pupils at the school said they had hidden.', 'Pupils at the school'],
    ['Brock’s allies insist he will run.', 'Brock’s allies'],
    ['Some members privately express doubts about the plan.', 'Some members'],
    ['Many of her aides feel they have enough to do.', 'Many of her aides'],
    [
      'The road will close, they said, according to interviews with a dozen aides.',
      'a dozen aides',
    ],
    ['Several supporters said the road was safe.', 'Several supporters'],
    ['Officials cautioned against linking the two fires.', 'Officials'],
    ['A handful of insiders are now more convinced that he will go.', 'A handful of insiders'],
    [
      'It failed, a man briefed on last weekend’s call said.',
      'a man briefed on last weekend’s call',
    ],
    ['Ida Brock and her aides believe they can win.', 'her aides'],
    ['In interviews, Democrats cited the rain.', 'Democrats'],
    ['Brock allies believe he will run.', 'Brock allies'],
    ['Aides believe if the rain stops they will win.', 'Aides'],
    ['Local people reported seeing a flash.', 'Local people'],
    ['Lund was accused by a former clerk of hiding money.', 'a former clerk'],
    ['Two aides came. The gate was open, they’ve said.', 'Two aides'],
    ['Mayor knew of leak: sources', 'sources'],
    ['Local officials put the death toll at 43.', 'Local officials'],
    ['Hospital sources put the number of dead at nine.', 'Hospital sources'],
    ['In the words of one diplomat, the treaty is dead.', 'one diplomat'],
    ['The complainant said he had kept quiet.', 'The complainant'],
    ['According to some elders the soldiers left.', 'some elders'],
    ['Nine houses burned, according to Syrians.', 'Syrians'],
    ['Her parents have said she was happy.', 'Her parents'],
    ['Scientists in Norway have found that the ice is thinning.', 'Scientists in Norway'],
    ['Ida Brock said so. Brock aides have mentioned Vesk.', 'Brock aides'],
    ['They hid, as one put it, “like mice”.', 'one'],
    ['Several parents identified him as Jan Roe.', 'Several parents'],
    ['The mood has been poor, current and former workers say.', 'current and former workers'],
    ['It rained. Allies of the mayor claim that the vote is a farce.', 'Allies of the mayor'],
    [
      'It rained. MPs on the panel, who spoke to the Herald, said it was late.',
      'MPs on the panel through Herald',
    ],
    ['It rained. Some say privately that they will leave.', 'Some'],
    [
      'One member of the squad was heard on Monday describing it as “a pit”.',
      'One member of the squad',
    ],
    ['Ida Brock sat. She remembers the guard telling her that it was late.', 'the guard'],
    ['Bo Lund met the driver. The driver said no.', 'the driver'],
    [
      'A pilot who flew that week, and whom we knew, said it was late.',
      'A pilot who flew that week',
    ],
    ['In 2013 a clerk wrote that the door was open.', 'a clerk'],
    ['Officials put the delay down to paperwork.', 'Officials'],
    ['On Monday Norbank analysts wrote in a note that it would fall.', 'Norbank analysts'],
    ['It rained, according to Norbank bond strategists.', 'Norbank bond strategists'],
    ['Port officials expressed optimism that the quay would hold.', 'Port officials'],
    ['Port officials are certain the quay will hold.', 'Port officials'],
    ['It was late. It was a blow for a nurse who says he was cheated.', 'a nurse'],
    ['The court sided with a teacher who claims she was fired.', 'a teacher'],
    ['The challengers in the case argued that the law was void.', 'The challengers in the case'],
    ['The Herald said that port officials believe cuts will be needed.', 'port officials'],
    ['The sale was confirmed on Tuesday evening by a port official.', 'a port official'],
    ['As it got late, some aides could be heard grousing that it was over.', 'some aides'],
    ['Port officials see the deal with the union as a mistake.', 'Port officials'],
    ['The mayor has left over what aides regard as a mistake.', 'aides'],
  ])('%s', (text, name) => expect(unnamed(text)).toEqual([name]));

  test.each([
    ['Ida Brock quit, citing family.'],
    ['Port officials voiced doubts.'],
    ['A sailor believed to have fallen asleep was held.'],
    ['“No,” said Ida Arnold, 32, a former nurse in Norvik who said she planned to march.'],
    [
      'Congressman Jan Roe left. Roe spokesman Ian Lund wept. The congressman’s spokesman said it was late.',
    ],
    [
      'Congressman Jan Roe left. “No,” his spokesman Ian Lund said. His spokesman said it was late.',
    ],
    ['Jan Roe, a clerk, and Tom Lund left. Both of those men deny the claims.'],
    ['A tanker off the coast reported a fire.'],
    ['Ida Brock said private contractors can be dear and cited the need for guards.'],
    ['Ida Brock, the owner of the club, left. The club’s owner said it was late.'],
    ['It rained. It was late. The state’s governor said it was safe.'],
    ['It rained. The electric car maker said the road was closed.'],
    ['He parked on what the neighbours call Old Quay.'],
    [
      'Norway’s most daring poet and thinker was found guilty and jailed in a verdict that angered many.',
    ],
    ['Critics of the mayor say the closure comes too late.'],
    ['Officials hope the deal will lower prices.'],
    ['The gunman was shot by two guards who feared he had a second gun.'],
    ['Officials guarding the most elaborate quay of all have left.'],
    ['Officials lost the case against arguing that it is late.'],
    ['The bank has hired officials to help defend the deal.'],
    ['Officials held talks in May to discuss “the future of the pier”.'],
    ['Some officials see themselves as heirs of the old guard.'],
    ['Officials saw boats, such as hers, in the port.'],
    ['Former aides, who see the mayor as a friend, were at the pier.'],
    ['Many economists say prices will fall.'],
    ['The ministry said the talks would resume.'],
    ['The coastguard said the boat had sunk.'],
    ['The regulator, the Norvik Port Authority, said the pier was safe.'],
    ['Police said a man was arrested.'],
    ['The report said half of the money was missing.'],
    ['Joana Silva, an official who left in May, said the cracks were known.'],
    ['A lawyer for the union, Jan Roe, said the strike would go on.'],
    ['No officials said the bridge was safe.'],
    ['If officials say the bridge is safe, it will open.'],
    ['Officials declined to comment.'],
    ['Prosecutors pushed for a longer sentence.'],
    ['Residents reacted with anger.'],
    ['Voters want lower taxes.'],
    ['Harbour staff know the bridge is old.'],
    ['When a guard tells a clerk that the gate is loud, he is wrong.'],
    ['Ida Brock asked for another inquiry – this one focused on the boats.'],
    [
      'It was backed by Ida Brock of Harlow, the ranking Democrat on the Ports Committee, who said none of it was hers.',
    ],
    ['For someone who admitted that she was shy, Ida Brock talks a lot.'],
    ['A student who sang at church every week was hurt.'],
    ['Only one of the delegates has said he may go.'],
    ['It is important to remember that he left.'],
    ['Former palace doctor says king was ill'],
    ['Ida Lund and her colleagues reported that mice sleep.'],
    ['The sample held phenacetin, a painkiller added to make it heavier.'],
    ['The couple, Jan and Ida Lund, said they were glad.'],
    ['Officials put the boxes at the door.'],
    ['He met the women who accused him of theft.'],
    ['A team of divers continued their search of the lake.'],
    ['Ana Ribeiro is the study’s lead author. Biologists have discovered that mice sleep.'],
    ['Harbour fire: dozens of families told to leave'],
    ['Fishermen told that they must pay'],
    ['She was one of the first members of the guild to say that the pier was unsafe.'],
    ['He met Ida Brock at an inn, a meeting that neither man has denied.'],
    ['Neither official said the talks had failed.'],
    ['The mayor, Ida Brock, left. The mayor herself said the talks had failed.'],
    ['Scientists have long known that mice sleep.'],
    ['No other secretary came. Ida Brock, the secretary, left. The secretary said it was late.'],
    ['Officials condemned the attack.'],
    ['The aides, led by Jan Roe, said the vote was lost.'],
    ['Advisers like Jan Roe said the vote was lost.'],
    ['The mayor, Ida Brock, met Jan Lund. The two said they had agreed.'],
    [
      'The mayor, Ida Brock, met Jan Lund. It rained all day. The pier was closed. The talks went on. The two said they had agreed.',
    ],
    ['Ida Brock ran for mayor. Jan Lund ran too. The two said they had agreed.'],
    ['Ida Brock and Ana Ribeiro fled. The women said the boat had sunk.'],
    ['Ana Ribeiro and her colleagues fed 300 mice. Researchers found that they slept.'],
    ['A team led by Ana Ribeiro fed 300 mice. The scientists found that they slept.'],
    ['Ana Ribeiro is the study’s lead author. Researchers from Vesk found that mice sleep.'],
    ['Jan Roe, a delegate, spoke. The delegate said the vote was lost.'],
    ['Jan Roe divorced Ida Roe. His ex-wife said she was glad.'],
    ['Ana Roe died. Her daughter, Ida Lund, said her mother had told her it was safe.'],
    ['The governor said the bridge was safe.'],
    ['Dottie Deans, the chairwoman of the party, said the bridge was safe.'],
    ['“It was safe,” said a mother of three who gave her name only as Umm Khaled.'],
    ['A driver, who identified himself only as Baba Tunji, said the bridge was safe.'],
    ['One soldier, who asked to be named only by his call sign, Heron, said it was safe.'],
    ['The union’s Publicity Secretary, Femi Balogan, said the bridge was safe.'],
    ['The United Harbour Workers said the bridge was safe.'],
    ['Figures show the bridge was safe.'],
    ['Models predict the bridge will fall.'],
    ['Labour MPs said the bridge was safe.'],
    ['The Dutch said the bridge was safe.'],
    ['Reporters identified themselves as guests.'],
    ['Barrister for the NVR Ida Brock said it was late.'],
    ['Ida Brock, one of the trial’s investigators, fed 300 mice. Researchers say that they slept.'],
    ['The plan is a blow to Jan Roe, who said it was late.'],
    ['The number of drivers who told the council that they were late has doubled.'],
    ['Ana Ribeiro and her colleagues fed 300 mice. They suspect that it helps.'],
    ['Vasko cut its prices. The maker of Oat soups said it was late.'],
    ['A porter, Sunday Okoro, said it was late.'],
    ['A teacher, April Roe, said it was late.'],
    ['On Monday City analysts said the bridge was safe.'],
  ])('none in: %s', (text) => expect(unnamed(text)).toEqual([]));
});

describe('the outlet that an unnamed source came through', () => {
  test.each([
    [
      'Two officials told the Evening Courier that the cracks were known.',
      'Two officials through Evening Courier',
    ],
    [
      'Reuters reported on Monday, citing two bankers, that the firm would be sold.',
      'two bankers through Reuters',
    ],
    [
      'The firm will be sold, the Evening Courier reported, citing unnamed executives.',
      'unnamed executives through Evening Courier',
    ],
  ])('%s', (text, found) => expect(unnamed(text)).toEqual([found]));

  test('the outlet that only passes it on is no source of its own', () => {
    const text = 'The firm will be sold, the Evening Courier reported, citing unnamed executives.';
    expect(sources(text).map(([kind]) => kind)).toEqual(['anonymous']);
  });

  test('an outlet that is told something by somebody named is no outlet of an unnamed source', () => {
    expect(sources('Jan Roe told the Evening Courier that the strike would go on.')).toEqual([
      ['person', 'Jan Roe', null],
    ]);
  });
});

describe('kinds by the whole article', () => {
  test.each([
    ['Ana Ribeiro wrote the book. Researchers found that mice sleep.', 'Researchers'],
    [
      'Ana Ribeiro and her colleagues fed mice. Other researchers found that they slept.',
      'Other researchers',
    ],
    ['Ana Roe married. A friend said it was early. The pal added that she cried.', 'A friend'],
    ['Ana Roe died. Her daughter, Ida Lund, wept. Her father said it was safe.', 'Her father'],
    [
      'Two bankers told The Sun so. A deal could come before the firm reports its results, they said.',
      'Two bankers',
    ],
    ['Two women hid. Ida Brock, a judge, came. The women said the boat had sunk.', 'Two women'],
    [
      'Paul Brock, the foreign secretary, left. A port official said it rained. It was late. Brock slept. The official said it was over.',
      'A port official',
    ],
  ])('still unnamed: %s', (text, name) => expect(new Set(unnamed(text))).toEqual(new Set([name])));

  test('“a second” is one more of those who spoke, and a share where nobody did', () => {
    expect(
      unnamed('Two aides left. One of them said it was late. A third said it was early.'),
    ).toEqual(['Two aides', 'A third']);
    expect(unnamed('The poll was held in May. A third said it was early.')).toEqual([]);
  });

  test('who declines to comment states nothing', () => {
    expect(sources('The club declined to comment when asked.').map(([, name]) => name)).toEqual([
      'The club',
    ]);
  });

  test('“they” are who led the sentence before, and a questioner is no “he”', () => {
    expect(unnamed('The Courier spoke to two clerks. They said the door was open.')).toEqual([
      'two clerks',
    ]);
    expect(unnamed('Paul Brock spoke. A reporter asked if it hurt. He said it did.')).toEqual([
      'A reporter',
    ]);
  });

  test('a spokesman named two sentences on', () => {
    const text =
      'A spokesman for the port said no decision had been made. The council meets on Monday. Jan Verbeek, the port spokesman, called the plan “a mistake.”';
    expect(sources(text)).toEqual([
      ['person', 'Jan Verbeek', null],
      ['person', 'Jan Verbeek', null],
    ]);
  });

  test('a spokesman of somebody else stays unnamed', () => {
    const text =
      'A spokesman for the union said no decision had been made. Jan Verbeek, the port spokesman, called the plan “a mistake.”';
    expect(unnamed(text)).toEqual(['A spokesman for the union']);
  });

  test('“the official” and “he” point back to an unnamed one, “one of them” to several', () => {
    const text =
      'A senior official said the money was gone. The official said the ministry had been warned. He said nobody had listened.\n\nTwo aides to the minister said they had resigned. One of them said the minister knew.';
    expect(unnamed(text)).toEqual([
      'A senior official',
      'A senior official',
      'A senior official',
      'Two aides to the minister',
      'Two aides to the minister',
    ]);
  });

  test('the researchers are people where the article names one of them', () => {
    const named =
      'The researchers found that sleep helps. Ana Lind, a researcher at Norvik University, led the study.';
    expect(sources(named)[0]?.[0]).toBe('person');
    expect(sources('Researchers found that sleep helps.')[0]?.[0]).toBe('anonymous');
  });
});

test('“another” with a verb of speech behind is somebody', () => {
  expect(unnamed('Fans left flowers. Another described him as “a gent”.')).toEqual(['Another']);
  expect(unnamed('Fans wrote. Another, posting as Otter, said he was “a gent”.')).toHaveLength(1);
});

test.each([
  ['Residents demanded that the pier be shut.'],
  ['Two students called for them to leave.'],
  ['A clerk asked that the pier be shut.'],
])('a demand is no statement: %s', (text) => expect(unnamed(text)).toEqual([]));

test('“the boy” is the boy who was brought in before', () => {
  const names = (text: string) => unnamed(text).at(-1);
  expect(names('Ida Brock told a small boy to wait. The boy said he was cold.')).toBe(
    'a small boy',
  );
  expect(names('Ida Brock was a girl then. The girl said she was cold.')).toBeUndefined();
});

test('“one of them” is one of those who led the sentence before, and of no body', () => {
  const text = 'Two clerks, who were heard by the FBI, said no. They asked the Herald for time. ';
  expect(unnamed(`${text}One of them says it was late.`)).toEqual(['Two clerks', 'Two clerks']);
});

test('“the friend” and “the insider” are nobody whom the sentence before names', () => {
  const told = 'Ida Brock told a friend that it was cold. Jan Roe, 41, left. The friend said no.';
  expect(unnamed(told)).toEqual(['a friend']);
  expect(unnamed('Her rich husband left. “It is over,” says the insider.')).toEqual([
    'the insider',
  ]);
});

test('who passes for a group but could be asked', () => {
  expect(unnamed('Lawyers for the union say the pier is old.')).toHaveLength(1);
  expect(unnamed('Relatives say the pier is old.')).toHaveLength(1);
  expect(unnamed('Spokespeople for Norbank say the pier is old.')).toHaveLength(1);
  expect(unnamed('Doctors at the clinic say the pier is old.')).toHaveLength(1);
});

test('“the spokesman, Jan Roe” names the spokesman of before', () => {
  const text = 'A spokesman for the port denied it. “It is a lie,” the spokesman, Jan Roe, said.';
  expect(unnamed('The harbour is old. '.repeat(30) + text)).toEqual([]);
});

describe('two spokesmen', () => {
  const TWO = 'A Treasury spokesman said it was late. A union spokesman said it was early.';

  test.each([
    ['The Treasury spokesman', 'A Treasury spokesman'],
    ['The spokesman', 'A union spokesman'],
    ['The port spokesman', 'The port spokesman'],
  ])('“%s” is %s', (phrase, name) =>
    expect(unnamed(`${TWO} ${phrase} said more would come.`)[2]).toBe(name),
  );

  test('a spokesman of nobody in particular is whoever is told more of', () => {
    const text = 'A guard said it was late. The bank guard said it was cold.';
    expect(unnamed(text)).toEqual(['A guard', 'A guard']);
  });
});

test('what people claim for themselves is no statement of theirs', () => {
  expect(unnamed('Aides claimed victory. Aides claim credit for the pier.')).toEqual([]);
  expect(unnamed('Aides claimed the win was theirs.')).toEqual(['Aides']);
});

describe('people whom the lead holds back', () => {
  test.each([
    ['A nurse has told a court that the ward was cold.\n\nIda Brock said she had written twice.'],
    ['A mother of two said the road was a trap.\n\nIda Brock, 34, lives beside it.'],
    ['The mother of a boy who fell said it was a trap.\n\n“It is cold,” said Ida Brock, 34.'],
    ['The boy’s father said it was a trap.\n\nJan Roe, 34, lives beside it.'],
    ['A woman who was bitten has said it hurt.\n\nIda Brock, 34, was on the pier.'],
    ['A teenager has told how it hurt.\n\nJan Roe, 17, was bitten.'],
  ])('none in: %s', (text) => expect(unnamed(text)).toEqual([]));

  test.each([
    ['An official said the road was a trap.\n\nIda Brock, 34, lives beside it.', 'An official'],
    ['A nurse said Ida Brock had been cold.\n\nThe ward is shut.', 'A nurse'],
    ['A man said it was a trap.\n\nBeside it lives Jan Roe, 34.', 'A man'],
    ['One man said it was a trap.\n\nJan Roe, 34, lives beside it.', 'One man'],
    ['The boy’s father said it was a trap.\n\nIda Brock, 34, beat her son.', 'The boy’s father'],
    ['A nurse said the ward was cold.\n\nA local resident, Ida Brock, has seen mice.', 'A nurse'],
    ['A neighbour said it was cold.\n\nStation officer Ida Brock called it safe.', 'A neighbour'],
    [
      'Two guards and a nurse said it was cold.\n\nIda Brock, 34, lives beside it.',
      'Two guards and a nurse',
    ],
  ])('others in: %s', (text, name) => expect(unnamed(text)).toEqual([name]));
});

describe('people of rank whom the next sentence names', () => {
  const LONG = 'The harbour is old. '.repeat(30);

  test.each([
    ['A leading geologist says it will sink.\n\nAssociate Professor Ida Brock says it is chalk.'],
    ['On Monday, a senior port official called it “rotten”. Ida Brock, who runs the dock, agreed.'],
  ])('none in: %s', (text) => expect(unnamed(LONG + text)).toEqual([]));

  test.each([
    ['A geologist says it will sink. Ida Brock, who runs the dock, agreed.', 'A geologist'],
    ['A senior official called it “rotten”. Mayor Ida Brock agreed.', 'A senior official'],
    ['A top analyst called it “rotten”. Ida Brock, an analyst, agreed.', 'A top analyst'],
    ['A senior aide called it “rotten”. It is late. Ida Brock agreed.', 'A senior aide'],
  ])('others in: %s', (text, name) => expect(unnamed(LONG + text)).toEqual([name]));
});

describe('an unnamed man whom “he” has taken up', () => {
  const GUARD = `${'The harbour is old. '.repeat(30)}A guard said the money was in bags. `;

  test('is the next “he” too, whoever led him in', () => {
    const text = `${GUARD}Led in by Adam Roe, he said he was tired. He denied that it was his.`;
    expect(unnamed(text)).toEqual(['A guard', 'A guard', 'A guard']);
  });

  test('is not, where somebody else has come', () => {
    const text = `${GUARD}He said he was tired. Adam Roe asked for tea. He denied that it was his.`;
    expect(unnamed(text)).toEqual(['A guard', 'A guard']);
  });
});

test('whoever says that she may not be named is nobody of before', () => {
  const text =
    'Ida Brock sat.\n\nThe doctor, who said she had no permission to speak, described the ward. “It is cold,” she said.';
  expect(unnamed(text)).toEqual(['The doctor', 'The doctor', 'The doctor']);
});

describe('somebody who has just led a sentence', () => {
  test.each([['The world number two'], ['The player of the year']])('is %s', (title) =>
    expect(unnamed(`Ida Brock came. ${title} said it was late.`)).toEqual([]),
  );

  test.each([['The driver of the second car'], ['The two']])('is not %s', (title) =>
    expect(unnamed(`Ida Brock came. ${title} said it was late.`)).toEqual([title]),
  );
});

describe('people whom the article has named', () => {
  const NAMED = 'Ida Brock and Jan Roe sit on the council of Norvik. ';

  test.each([
    ['The two councillors argue that the pier is old.'],
    ['The two women, however, said the pier was old.'],
    ['All three candidates have said the pier is old.'],
  ])('none in: %s', (text) => expect(unnamed(NAMED + text)).toEqual([]));

  test.each([
    ['The officials said the pier was old.', 'The officials'],
    ['The two women at the gate said the pier was old.', 'The two women at the gate'],
    ['Two women said the pier was old. The women left.', 'Two women'],
    ['Two women told the court it was old. The two women said it was rotten.', 'Two women'],
  ])('others in: %s', (text, name) => expect(unnamed(NAMED + text)[0]).toBe(name));
});

test('an office that one person holds for a body is somebody known, far from the lead too', () => {
  const far = 'The harbour is old. '.repeat(30);
  expect(unnamed(`${far}The region’s governor said the pier was safe.`)).toEqual([]);
  expect(unnamed(`${far}The region’s adviser said the pier was safe.`)).toHaveLength(1);
});

test('a letter is not its reader’s, and a group called so calls nobody', () => {
  expect(sources('A letter seen by the Norvik Gazette shows that the pier is unsafe.')).toEqual([
    ['document', 'A letter seen by the Norvik Gazette', null],
  ]);
  expect(sources('A memo reviewed by Reuters said the pier is unsafe.')[0]?.[1]).toBe(
    'A memo reviewed by Reuters',
  );
  expect(sources('A group called Harbour Watch said it would sue.')).toEqual([
    ['organization', 'A group called Harbour Watch', null],
  ]);
});

test.each([
  ['The Conservatives said the pier was safe.', 'organization'],
  ['The pier is safe, say the Lib Dems.', 'organization'],
  ['Tories said the pier was safe.', 'organization'],
  ['Conservatives say the pier is safe.', 'collective'],
  ['Many of the Conservatives think the pier is safe.', 'collective'],
  ['The Democrats say the pier is safe.', 'collective'],
  ['The pier is safe, according to the Observer.', 'organization'],
  ['The observer said the pier was safe.', 'anonymous'],
])('parties and papers that go by people’s names: %s', (text, kind) => {
  expect(sources(text)[0]?.[0]).toBe(kind);
});
