import { describe, expect, it } from 'vitest';
import { speakers } from './speakers-of.ts';

describe('a couple', () => {
  it.each([
    ['by both names', 'Tom and Ida Lund said it was “a scandal”.', ['Tom and Ida Lund']],
    [
      'by both names behind their noun',
      'The couple, Tom and Ida Lund, said it was “a scandal”.',
      ['Tom and Ida Lund'],
    ],
    [
      'one by one',
      'Ida and Tom Lund left. “It hurts,” Mrs Lund said. “It does,” her husband said. Mr Lund added: “A lot.”',
      ['Ida Lund', 'Tom Lund', 'Tom Lund'],
    ],
    [
      'not two of two families',
      'Ida Brock and Tom Lund left. “It hurts,” Mrs Brock said. “It does,” Mr Lund said.',
      ['Ida Brock', 'Tom Lund'],
    ],
  ])('%s', (_, text, names) => {
    expect(speakers(text)).toEqual(names);
  });
});

describe('both', () => {
  it.each([
    [
      'are the unnamed two before',
      'Two clerks close to the talks said it was late. Both called it “a scandal”.',
      ['Two clerks close to the talks'],
    ],
    [
      'are the two whom the article named last',
      'Ida Brock and Tom Lund left. Both called it “a scandal”.',
      ['Ida Brock and Tom Lund'],
    ],
    ['are nobody where nobody was', 'It rained. Both called it “a scandal”.', [null]],
  ])('%s', (_, text, names) => {
    expect(speakers(text)).toEqual(names);
  });
});

describe('a body by its full name', () => {
  it.each([
    [
      'of two fields',
      'Norvik Fire and Rescue Service called it “a poor day”.',
      ['Norvik Fire and Rescue Service'],
    ],
    [
      'by the short one in mixed letters',
      'The Ministry of Harbours (MoH) left. The MoH called it “a poor day”.',
      ['Ministry of Harbours'],
    ],
    [
      'without what kind of firm it is',
      'Airline Norair called it “a poor day”. The carrier added: “We are late.”',
      ['Norair', 'Norair'],
    ],
    ['with a club’s “Club”', 'Club Norair called it “a poor day”.', ['Club Norair']],
    [
      'that ends in “Watch”',
      'The charity Harbour Watch left. A statement from Harbour Watch called it “a poor day”.',
      ['Harbour Watch'],
    ],
  ])('%s', (_, text, names) => {
    expect(speakers(text)).toEqual(names);
  });
});

describe('whoever is only met', () => {
  it.each([
    ['is she', 'Tom Lund met his wife at noon. “It was dark,” she said.', 'his wife'],
    ['answers', 'The Gazette spoke to a nurse at the ward. “It was dark,” she said.', 'a nurse'],
    ['is he', 'The dog bit a man from Sund. “It was dark,” he said.', 'a man from Sund'],
    [
      'is not she where somebody was spoken of who is',
      'Ida Brock was mayor for years. It was a poor time, and a clerk left. “It was dark,” she said.',
      'Ida Brock',
    ],
  ])('%s', (_, text, name) => {
    expect(speakers(text)).toEqual([name]);
  });
});

describe('the company', () => {
  it.each([
    [
      'is the one that was spoken of last',
      'Vesk Inc. closed in May. Norsoft said that it had closed accounts. “It works,” the company said.',
      ['Norsoft'],
    ],
    [
      'is a body that everybody knows, however often it speaks',
      'Norsoft is in Sund. Twitter said more. Twitter added this. Twitter said that. Twitter said so. Twitter said more. Twitter said a lot. “It works,” the company said.',
      ['Twitter'],
    ],
    [
      'is none whose team is meant',
      'The Roe team spoke. Norsoft said that it had closed accounts. “It works,” the Roe team said.',
      ['Roe team'],
    ],
  ])('%s', (_, text, names) => {
    expect(speakers(text)).toEqual(names);
  });
});

describe('a surname by itself', () => {
  it.each([
    [
      'of whoever is not named in full each time',
      'It rained. Ida Lund and her son opened a pier. Jan Lund said it rained. Jan Lund spoke of oak. Jan Lund said more. Jan Lund sat down. “It holds,” Lund wrote.',
      ['Ida Lund'],
    ],
    [
      'of whoever is not called by the first name all the time',
      'Sara Lund, 61, came with her husband, Paul. Paul carried a box, and Paul Lund lit a lamp. Then Paul sang. It was dark. It was late. It was cold. “No,” Lund said.',
      ['Sara Lund'],
    ],
    [
      'of the one whom the sentence does not name in full',
      'Paul Lund spoke. Sara Lund won, and Sara Lund sang. “She is the best,” Lund said of Sara Lund.',
      ['Paul Lund'],
    ],
    [
      'that is a people’s name too',
      'Paul Welsh, who owns a club, spoke. “No,” Welsh said. “Yes,” he said.',
      ['Paul Welsh', 'Paul Welsh'],
    ],
    [
      'that is a country’s name too',
      'Paul Jordan, who owns a club, spoke. “No,” Jordan said. “Yes,” he said.',
      ['Paul Jordan', 'Paul Jordan'],
    ],
    [
      'that is a country’s name too, of whom something is owned',
      'Bo Lund left. Paul Spain, a director, sat. Spain’s boats are old. “No,” Spain said. “Yes,” he said.',
      ['Paul Spain', 'Paul Spain'],
    ],
    [
      'that is a noun for a body',
      'They asked Paul P. Band. “No,” Mr. Band wrote. Mr. Band rang Bo Choir. “Yes,” he said.',
      ['Paul P. Band', 'Paul P. Band'],
    ],
    [
      'behind a noun for a body',
      'Paul Okafor spoke of the campaign Okafor was running, and of whatever real authority Okafor had. Then a calm Okafor rang Bo Lund. “No,” he said.',
      ['Paul Okafor'],
    ],
    [
      'behind the verb of a question',
      'Will Okafor resign? “No,” Okafor said. Paul Okafor is a miner.',
      ['Paul Okafor'],
    ],
    [
      'behind an adjective',
      'Young Okafor fans were singing. They like how Paul Okafor talks. “No,” Okafor said.',
      ['Paul Okafor'],
    ],
    [
      'behind an initial that is a title elsewhere',
      'Odalys M. Roe spoke. “No,” Ms. Roe said.',
      ['Odalys M. Roe'],
    ],
    [
      'that is an outlet’s name too',
      'Norvik Mayor Paul Guardian spoke. “No,” Guardian said. “Yes,” he said.',
      ['Paul Guardian', 'Paul Guardian'],
    ],
    [
      'of somebody after whom a show is called',
      'Bo Roe was on The Sara Lund Show on Monday. “No,” Lund said. Lund left.',
      ['Sara Lund'],
    ],
    [
      'of somebody right behind an outlet',
      'At noon Fox News Sara Lund asked Bo Roe. “No,” Lund said. Lund left.',
      ['Sara Lund'],
    ],
    [
      'of somebody who looked like a place',
      'Bo Lund had found a fighter in Odalys Roe in May. “No,” Mr. Roe wrote.',
      ['Odalys Roe'],
    ],
    [
      'not of an outlet',
      'Norvik Mayor Paul Guardian spoke to the Guardian. “No,” the Guardian said.',
      ['Guardian'],
    ],
    [
      'not of a place or a show',
      'Bo Lund lives in Hudson Valley and likes The Mountain Show. “No,” Mr. Valley wrote. “Yes,” Mr. Mountain wrote.',
      ['Valley', 'Mountain'],
    ],
    [
      'not of somebody who may be called so',
      'Will Okafor spoke. Will he resign? “No,” Okafor said. Bo Okafor is a miner.',
      ['Will Okafor'],
    ],
    [
      'not of a people or a country',
      'Paul Welsh met Paul Jordan. The Welsh team plays in Jordan. “No,” Welsh officials said. “Yes,” Jordan said.',
      ['Welsh officials', 'Jordan'],
    ],
  ])('%s', (_, text, names) => {
    expect(speakers(text)).toEqual(names);
  });
});

describe('somebody whom the article does not name', () => {
  it.each([
    [
      'one of whom several quotations part the pronoun',
      'Bo Lund saw it. “It burned,” one neighbour said.\n\n“I ran.”\n\n“I fell.”\n\nHe said: “I got up.”',
      ['one neighbour', 'one neighbour', 'one neighbour', 'one neighbour'],
    ],
    [
      'not one who only sent him something',
      'Bo Lund lost his house. A neighbour sent him a film of it. “It hurts,” he said.',
      ['Bo Lund'],
    ],
    [
      'one by her age',
      'A boy went to the park. His mother waited. The 35-year-old said: “He is late.”',
      ['His mother'],
    ],
    ['one by her office', 'The mayor of the port said: “It is late.”', ['The mayor of the port']],
    [
      'one behind a loud aside',
      'One man left. One woman said, to warm applause: “It is late.”',
      ['One woman'],
    ],
  ])('%s', (_, text, names) => {
    expect(speakers(text)).toEqual(names);
  });
});

describe('titles, trades and bodies beside a name', () => {
  it.each([
    [
      'a firm that looks like a person',
      'Exxon Mobil wrote to Ida Lund of the Norvik Fund. On Monday, the company called it “late.”',
      'Exxon Mobil',
    ],
    ['a trade and a rare first name', 'Rapper Odalys Quill said: “It is late.”', 'Odalys Quill'],
    ['kin by a common noun', 'Grandmother Odalys Quill said: “It is late.”', 'Odalys Quill'],
    ['a body, no trade', 'Norvik Motor Company said: “It is late.”', 'Norvik Motor Company'],
    ['letters behind a name', 'Ida Brock KC said: “It is late.” Ms Brock sat.', 'Ida Brock'],
    ['a judge with two titles', 'Mrs Justice Brock said: “It is late.”', 'Brock'],
    [
      'a post at a body with “of”',
      'Bank of Norvik governor Ida Brock warned of “a late spring”.',
      'Ida Brock',
    ],
    [
      'a long title in a short sentence',
      '“It is late,” said United Harbour Workers Secretary-Treasurer Ida Brock.',
      'Ida Brock',
    ],
    [
      'a party in brackets',
      'After a win on Friday, Ida Brock (R-Ohio), said: “It is late.”',
      'Ida Brock',
    ],
    [
      'an associate professor',
      'Ida Brock, associate professor of law, said places such as Norvik “have it late”.',
      'Ida Brock',
    ],
    [
      'an unnamed soldier in a town with a name',
      'A soldier in the state capital, Norvikuri, said it was “a late spring”.',
      'A soldier in the state capital',
    ],
    [
      'a mayor of a city, named behind it',
      'The mayor of the city, Ida Brock, said it was “a late spring”.',
      'Ida Brock',
    ],
    [
      'whoever the sentence opens with',
      'According to the old mayor, Ida Brock, the plan represents “a late spring” for the port.',
      'Ida Brock',
    ],
    ['a body with “of” itself', 'The Bank of Norvik warned of “a late spring”.', 'Bank of Norvik'],
    [
      'a body by its trade',
      'Skylark Air cancelled all flights on Friday. The airline said it was “a late spring”.',
      'Skylark Air',
    ],
    [
      'a group that is a firm',
      'Rosewell Group closed its pubs. The restaurant operator called it “a late spring”.',
      'Rosewell Group',
    ],
    [
      'a body by its duty',
      'The Water Standards Authority met on Friday. The watchdog called it “a late spring”.',
      'Water Standards Authority',
    ],
    [
      'no body that the noun describes anew',
      'Skylark Air cut its prices. The airline that owns the port called it “a late spring”.',
      'The airline that owns the port',
    ],
  ])('%s', (_, text, name) => {
    expect(speakers(text)).toEqual([name]);
  });
});

describe('whom a pronoun or a description stands for', () => {
  it.each([
    [
      'whose letter it is, and not who gets it',
      'Bo Kint fell ill. Al Dorn resigned. In his letter to Kint, he said he could not “defend the plan”.',
      'Al Dorn',
    ],
    [
      'rather the owner right before than who spoke long ago',
      'Ida Brock said it was late. It rained. The wind blew. The sea rose. Jan Roe’s plan failed. The swimmer said it was “a pity”.',
      'Jan Roe',
    ],
    [
      'a name that tells nothing, of the main clause',
      'When the wave came, Suryani grabbed her son. “I held on,” she said.',
      'Suryani',
    ],
    [
      'somebody who is named behind an opening quotation',
      '“I hated school,” says the chef. Ida Brock is back in Norvik.',
      'Ida Brock',
    ],
    [
      'the staff by their letter, and not whoever was named last',
      'Bo Lund runs the port. As for Mr Lund, the staff letter said that “no one trusts him”.',
      'the staff letter',
    ],
    [
      'whoever the last sentence ends with',
      'Bo Lund’s claim that Tom Roe had failed had harmed the port, Jan Brock said.\n\n“It did,” he said.',
      'Jan Brock',
    ],
    [
      'who was asked, behind the question',
      'Tom Roe asked Bo Lund how high it was.\n\n“Very high,” he said.',
      'Bo Lund',
    ],
    [
      'not whoever he tells it',
      'Bo Lund met Tom Roe. Tom Roe sat. “It is high,” he told Roe.',
      'Bo Lund',
    ],
    [
      'nobody of what she was asked about',
      'Ida Brock sat. Asked about the port if Ana Lund wins, she replied: “No idea.”',
      'Ida Brock',
    ],
    [
      'nobody he had met before he spoke',
      'After talks with Jan Roe and Ben Brock, Tom Lund said it was late. He added: “I am going.”',
      'Tom Lund',
    ],
    [
      'nobody of what he was asked about, in the next sentence either',
      'Tom Lund sat. Asked whether Jan Roe would go, he said it was late. He added: “I am going.”',
      'Tom Lund',
    ],
    [
      'nobody of what the spokesman was asked about',
      '“We looked,” Captain Tom Lund said.\n\nAsked where Jan Roe was now, the spokesman said: “I am going.”',
      'Tom Lund',
      'Tom Lund',
    ],
    [
      'nobody who led him there',
      'Bo Lund spoke. Led in by the usher Tom Roe, he said: “I am late.”',
      'Bo Lund',
    ],
    [
      'nobody beside whom he stands',
      'Bo Lund spoke. Standing beside Tom Roe, he said: “I am late.”',
      'Bo Lund',
    ],
    [
      'a justice by her surname',
      'Ruth Brock is a judge. “Justice Brock should go,” said Tom Roe. She called him “a faker”.',
      'Tom Roe',
      'Ruth Brock',
    ],
    [
      'a poll by whose figures they are',
      'A new Norvik Courier poll shows majority support for it. Fifty-one percent say that “Brock should go”.',
      'A new Norvik Courier poll',
    ],
    [
      'a committee by its full name',
      'The Select Committee on Vesk met. The Vesk committee called it “a scandal”.',
      'Select Committee on Vesk',
    ],
    [
      'who told him so, behind what he said',
      'Bo Lund said the port was late and he was told by a clerk that “no one had looked”.',
      'a clerk',
    ],
    [
      'a boy, and no man named before',
      'The wall was dear to Bo Lund. “How high is it?” asked the boy.',
      'the boy',
    ],
    [
      'a leader of what the president does not lead',
      'President Bo Lund was glad. Ida Brock blasted him. “It is late,” the Senate minority leader said.',
      'Ida Brock',
    ],
    [
      'who complains, and not who learns',
      'Bo Lund complained that the port learned of it “from a film”.',
      'Bo Lund',
    ],
    [
      'a body, and no site where it is read',
      'The Norvik Port Authority met. In a statement posted on Vasko, it called the plan “a scandal”.',
      'Norvik Port Authority',
    ],
    [
      'a manager by whom she manages',
      'In a memo a clerk called it bad. Her manager’s reply was short: “Go on, and be quick.”',
      'Her manager',
    ],
    ['nobody by a month', 'Bo Lund left. In April Lund called it “a scandal”.', 'Bo Lund'],
    [
      'a family, and nobody of that name',
      'Bo Lund was nine. In a statement released through police, the family said: “He was ours.”',
      'the family',
    ],
    [
      'whoever a statement was made for',
      'A statement on behalf of the Lund family read: “He was ours.”',
      'the Lund family',
    ],
    [
      'a trade that the article gives nobody',
      'They sang for Bo Lund. “Sit down,” shouted the facilitator.',
      'the facilitator',
    ],
    [
      'a trade that fits who was named',
      'Bo Lund is back. “I never left,” the rapper said.',
      'Bo Lund',
    ],
    [
      'a name before a list of what its bearer belongs to',
      'On Friday, Ida Brock, of the Institute for Ports, Seas, and Rivers of Norvik, called it “a scandal”.',
      'Ida Brock',
    ],
    [
      'who was asked, and not who was asked about',
      'Ida Brock was asked whether the port had said it was late, and replied: “No.”',
      'Ida Brock',
    ],
  ])('%s', (_, text, ...names) => {
    expect(speakers(text)).toEqual(names);
  });
});
