import { describe, expect, test } from 'vitest';
import { analyse } from '../../../../src/language/analyse.ts';

const sources = (text: string) =>
  analyse(text)
    .statements.filter(({ evidence }) => evidence[0]?.rule === 'trailer')
    .map(({ source }) => source.name);

describe('a source behind the dash of a headline', () => {
  test.each([
    ['Harbour bridge to close for a year – City Council', 'City Council'],
    ['Norvik will cut 300 jobs — union', 'union'],
    ['Two boats sank off Merrow – officials', 'officials'],
    ['Harbour bridge to close for a year: legal experts', 'legal experts'],
    ['Two boats sank off Merrow: Brock’s lawyer', 'Brock’s lawyer'],
  ])('%s', (headline, name) =>
    expect(sources(`${headline}\n\nThe port is quiet.`)).toEqual([name]),
  );

  test.each([
    ['Harbour bridge to close for a year – Evening Courier'],
    ['The council met on Monday – in the old town hall.'],
    ['Merrow – Skerrow'],
    ['The bridge will close – a blow to the shops.'],
    ['What the harbour bridge needs – the two engineers'],
  ])('none in: %s', (headline) => expect(sources(`${headline}\n\nThe port is quiet.`)).toEqual([]));
});
