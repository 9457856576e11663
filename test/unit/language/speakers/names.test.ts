import { describe, expect, it } from 'vitest';
import { entitiesOf } from './lexicon.ts';

const names = (text: string): string[] => entitiesOf(text).entities.all.map(({ name }) => name);

describe('names of any origin', () => {
  it.each([
    // particles
    ['The mayor met Ana de Souza in Braga.', 'Ana de Souza'],
    ['The mayor met Peter von der Aue yesterday.', 'Peter von der Aue'],
    ['The mayor met Omar bin Rashid yesterday.', 'Omar bin Rashid'],
    ['The mayor met Karim al-Tayeb yesterday.', 'Karim al-Tayeb'],
    // initials, suffixes, hyphens, apostrophes
    ['The mayor met Peter J. Okafor Jr. yesterday.', 'Peter J. Okafor Jr.'],
    ['The mayor met Ana M. Good yesterday.', 'Ana M. Good'],
    ['The mayor met Ines Duarte-Lima yesterday.', 'Ines Duarte-Lima'],
    ['They called Lucia O’Dwyer’s wife.', 'Lucia O’Dwyer'],
    ['The mayor met Kwon Ji-hye yesterday.', 'Kwon Ji-hye'],
    ['The mayor met Ana “Nita” Ribeiro yesterday.', 'Ana “Nita” Ribeiro'],
    // addresses
    ['The mayor wrote to Norvik.com yesterday.', 'Norvik.com'],
    // two surnames, one name
    ['The mayor met Lucia Ibarra Quintana yesterday.', 'Lucia Ibarra Quintana'],
    ['The mayor met Sukarni yesterday.', 'Sukarni'],
  ])('%s', (text, name) => {
    expect(names(text)).toContain(name);
  });

  it('joins the parts of a name that stand alone', () => {
    expect(names('Lucia Ibarra Quintana said no. “It is,” Ibarra Quintana said.')).toHaveLength(1);
    expect(names('He met Wen Dazhong. Wen said no. They praised Wen.')).toEqual(['Wen Dazhong']);
    expect(names('Ana de Souza said no. Then de Souza met them.')).toEqual(['Ana de Souza']);
    expect(names('He wrote to Norvik.com. They praised Norvik.')).toEqual(['Norvik.com']);
    expect(names('He met Karim al-Tayeb. Tayeb said no.')).toEqual(['Karim al-Tayeb']);
    expect(names('ANA RIBEIRO: It was late.\n\nAna Ribeiro met him. Ribeiro said no.')).toEqual([
      'Ana Ribeiro',
    ]);
  });
});

describe('titles are parted from names', () => {
  it.each([
    ['The mayor met Sen. Marek Kowalik yesterday.', 'Marek Kowalik'],
    ['He met Polish President Marek Kowalik yesterday.', 'Marek Kowalik'],
    ['It was Secretary of State Ines Duarte who said so.', 'Ines Duarte'],
    ['Minister for Fisheries Odeline Karsten said so.', 'Odeline Karsten'],
    ['Minister of Foreign Affairs Odeline Karsten said so.', 'Odeline Karsten'],
    ['Minister for Fisheries, Trade and Harbour Works Ines Duarte said so.', 'Ines Duarte'],
    ['Secretary of State for Trade, Energy, and Harbour Works Ines Duarte said so.', 'Ines Duarte'],
    ['It was Mr. King who said so. Then Peter King said no.', 'Peter King'],
    ['It was Portugal Minister Ines Duarte who said so.', 'Ines Duarte'],
  ])('%s', (text, name) => {
    const found = names(text);
    expect(found).toContain(name);
    expect(found.some((other) => other !== name && other.includes(name))).toBe(false);
  });

  it.each([
    ['The Secretary of State said so.'],
    ['Then the President said so.'],
    ['“Yes, Mr. President,” he said.'],
  ])('no name in %s', (text) => {
    expect(names(text).filter((name) => name !== 'Yes')).toEqual([]);
  });
});

describe('bodies', () => {
  it.each([
    ['He told the Department of Justice yesterday.', 'Department of Justice'],
    ['He told the Food and Energy Commission yesterday.', 'Food and Energy Commission'],
    ['He told the UK Food and Energy Commission yesterday.', 'UK Food and Energy Commission'],
    [
      'He told the Agency for River Control and Prevention yesterday.',
      'Agency for River Control and Prevention',
    ],
    ['He told the Braga Courier yesterday.', 'Braga Courier'],
    ['He told Vasko & Lund Ltd yesterday.', 'Vasko & Lund Ltd'],
  ])('%s', (text, name) => {
    const entity = entitiesOf(text).entities.all.find((each) => each.name === name);
    expect(entity?.kind).toBe('organization');
  });

  it('does not join what “and” only lists', () => {
    expect(names('He met Ines Duarte and Marek Kowalik.')).toEqual([
      'Ines Duarte',
      'Marek Kowalik',
    ]);
    expect(names('He told Ines Duarte and the Energy Commission.')).toEqual([
      'Ines Duarte',
      'Energy Commission',
    ]);
  });

  it('names a body by its owner', () => {
    const { all } = entitiesOf('The Duarte campaign said no. Ines Duarte said yes.').entities;
    expect(all.map(({ name, kind }) => [name, kind])).toEqual([
      ['Ines Duarte', 'person'],
      ['Duarte campaign', 'organization'],
    ]);
    expect(names('Duarte campaign spokesman Peter Okafor said no.')).not.toContain(
      'Duarte campaign',
    );
  });
});

describe('what a capital alone does not name', () => {
  it.each([
    ['When he said so, they praised it.'],
    ['He will visit on Monday.'],
    ['In May they met. They met in May.'],
    ['Marmots were seen yesterday. He praised the marmots.'],
    ['Officials said no. Aides said yes.'],
    ['Polish officials said no. The Portuguese said yes.'],
    ['It was at 5 p.m. EST.'],
  ])('%s', (text) => {
    expect(names(text)).toEqual([]);
  });

  it('leaves the opener of a sentence out of the name', () => {
    expect(names('Visited Duarte then. He met Ines Duarte. They called Duarte.')).toEqual([
      'Ines Duarte',
    ]);
  });
});
