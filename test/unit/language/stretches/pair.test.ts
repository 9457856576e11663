import { describe, expect, it } from 'vitest';
import { splitSentences } from '../../../../src/language/sentences/split.ts';
import { pairStretches } from '../../../../src/language/stretches/pair.ts';

const candidates = (text: string) => pairStretches(text, splitSentences(text));
const found = (text: string) => candidates(text).map(({ span: [s, e] }) => text.slice(s, e));

describe('double marks of any make', () => {
  it.each([
    ['curly', 'She said “it leaks” twice.', '“it leaks”'],
    ['straight', 'She said "it leaks" twice.', '"it leaks"'],
    ['two apostrophes', "She said ''it leaks'' twice.", "''it leaks''"],
    ['backticks and apostrophes', "She said ``it leaks'' twice.", "``it leaks''"],
    ['low and left', 'She said „it leaks“ twice.', '„it leaks“'],
    ['guillemets', 'She said «it leaks» twice.', '«it leaks»'],
    ['curly and straight', 'She said “it leaks" twice.', '“it leaks"'],
    ['straight and curly', 'She said "it leaks” twice.', '"it leaks”'],
    ['two left marks', 'She said “it leaks“ twice.', '“it leaks“'],
    ['two right marks', 'She said ”it leaks” twice.', '”it leaks”'],
    ['curly and two apostrophes', "She said “it leaks'' twice.", "“it leaks''"],
    ['no space before', 'She said:"It leaks." Nobody heard.', '"It leaks."'],
    ['no space behind', '"It leaks,"she said.', '"It leaks,"'],
    ['space inside', 'She said," it leaks" twice.', '" it leaks"'],
  ])('%s', (_, text, stretch) => {
    expect(found(text)).toEqual([stretch]);
  });

  it('tells one pair from the next', () => {
    expect(found('"It leaks," she said. "We swim."')).toEqual(['"It leaks,"', '"We swim."']);
    expect(found('“It leaks,” she said. “We swim.”')).toEqual(['“It leaks,”', '“We swim.”']);
  });
});

describe('quotations within quotations are part of the outer one', () => {
  it.each([
    '“He told me ‘it leaks’ and left.”',
    '"He told me \'it leaks\' and left."',
    '“He told me “it leaks” and left.”',
    '"He told me "it leaks" and left."',
    '‘He told me “it leaks” and left.’',
    '“It’s the boys’ boat, the ‘Gull’.”',
  ])('%s', (text) => {
    expect(found(text)).toEqual([text]);
    expect(candidates(text)[0]?.nested).toHaveLength(1);
  });
});

describe('single marks', () => {
  it('hold speech in British papers', () => {
    expect(found('‘It leaks,’ said Ms Marr. ‘We’re the boys’ crew, and we can’t swim.’')).toEqual([
      '‘It leaks,’',
      '‘We’re the boys’ crew, and we can’t swim.’',
    ]);
    expect(found("'It leaks,' said Ms Marr. 'We're off.'")).toEqual([
      "'It leaks,'",
      "'We're off.'",
    ]);
  });

  it('hold words in headlines', () => {
    expect(found("Ferry was 'beyond repair' for years, says crew")).toEqual(["'beyond repair'"]);
  });

  it.each([
    'The boys’ boat and the girls’ boat.',
    "The boys' boat and the girls' boat.",
    "'Tis the season, 'twas the night, give 'em rock 'n' roll.",
    'Back in the ’90s, the class of ’16 sang.',
    "Back in the '90s, the class of '16 sang.",
    "She's the Joneses' lawyer, isn't she?",
    "It was 5' 11' long.",
    'Wait ‘til the ‘90s come back.',
    "O'Hara and D'Arcy said they weren't goin' home.",
  ])('apostrophes never open: %s', (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe('marks that stand in for others', () => {
  it('three in a row are a double and a single one', () => {
    expect(found("''He told us, 'It leaks,''' she said. ''We swam.''")).toEqual([
      "''He told us, 'It leaks,'''",
      "''We swam.''",
    ]);
    expect(found("'''It leaks' is all he told us,'' she said.")).toEqual([
      "'''It leaks' is all he told us,''",
    ]);
  });

  it('a single one closes a double one behind a comma or full stop', () => {
    expect(found('“It leaks,’ she said. “We swim.”')).toEqual(['“It leaks,’', '“We swim.”']);
    expect(found('“It’s the boys’ boat,” she said.')).toEqual(['“It’s the boys’ boat,”']);
  });

  it('two opening marks are one', () => {
    expect(found('"“It leaks,” she said.')).toEqual(['"“It leaks,”']);
  });

  it('an opening mark at the end of a paragraph closes', () => {
    expect(found('“It leaks. “\n\nThe boat was sold.')).toEqual(['“It leaks. “']);
  });
});

describe('marks of measure', () => {
  it('inches close nothing', () => {
    expect(found('He is 6\'2" tall.')).toEqual([]);
    expect(found('He is 6\' 2" tall, and "proud of it," he says.')).toEqual(['"proud of it,"']);
    expect(found('"He is 6\'2" and fast," she said.')).toEqual(['"He is 6\'2" and fast,"']);
  });
});

describe('over paragraphs', () => {
  it('an unclosed mark runs to the end of its paragraph, and no further', () => {
    const text = 'She said: “It leaks. We swim.\n\nThe boat was sold.';
    expect(found(text)).toEqual(['“It leaks. We swim.']);
    expect(candidates(text)[0]).toMatchObject({ closed: false, continues: false });
  });

  it('goes on where the next paragraph opens anew', () => {
    const text = '“It leaks.\n\n“It always did.\n\n“We swim,” she said.';
    expect(candidates(text).map((c) => [c.closed, c.continued, c.continues])).toEqual([
      [false, false, true],
      [false, true, true],
      [true, true, false],
    ]);
  });

  it('goes on in single marks', () => {
    const text = '‘It leaks.\n\n‘It always did,’ she said.';
    expect(found(text)).toEqual(['‘It leaks.', '‘It always did,’']);
    expect(found('Marr said: ‘It leaks.\n\n‘It’s old,’ she said.')).toEqual([
      '‘It leaks.',
      '‘It’s old,’',
    ]);
  });

  it('goes on without a mark where a later paragraph closes', () => {
    const text = 'She wrote: "It leaks.\n\nIt always did.\n\nWe swim."\n\nThe boat was sold.';
    expect(found(text)).toEqual(['"It leaks.', 'It always did.', 'We swim."']);
  });

  it('a straight mark that never closes goes on around curly pairs', () => {
    const text = '"MARR: You read “The Tide.” Then you left. Why?';
    expect(found(text)).toEqual(['"MARR: You read', '“The Tide.”', 'Then you left.', 'Why?']);
    expect(candidates(text).map(({ continued }) => continued)).toEqual([false, false, true, true]);
  });

  it('does not take in a line that names the author', () => {
    expect(found('"It leaks. We swim.\nIda Brock, harbour master."\n\nThe boat was sold.')).toEqual(
      ['"It leaks. We swim.'],
    );
  });

  it('ends a forgotten quotation before the next one', () => {
    expect(found('“It leaks. We swim. “And we sing,” she said.')).toEqual([
      '“It leaks. We swim.',
      '“And we sing,”',
    ]);
  });

  it('leaves a single mark alone that nothing answers', () => {
    expect(found('‘It leaks.\n\nThe boat was sold.')).toEqual([]);
    expect(found('Marr said: ‘It leaks.\n\nThe boat was sold.')).toEqual([]);
    expect(found('A stray " mark.\n\nThe boat was sold.')).toHaveLength(1);
    expect(found('A stray” mark.')).toEqual([]);
  });
});

describe('any string', () => {
  it('gives spans in order that never overlap', () => {
    const units = ['"', '“', '”', '‘', '’', "'", ' ', 'a', '.', '\n', '\n\n', '\ud83d', '6', '«'];
    let seed = 7;
    for (let n = 0; n < 3000; n++) {
      let text = '';
      for (let k = 0; k < 24; k++) {
        seed = (seed * 1103515245 + 12345) % 2147483648;
        text += units[seed % units.length];
      }
      let last = 0;
      for (const { span, inner } of candidates(text)) {
        expect(span[0], JSON.stringify(text)).toBeGreaterThanOrEqual(last);
        expect(span[1]).toBeGreaterThan(span[0]);
        expect(inner[0]).toBeGreaterThanOrEqual(span[0]);
        expect(inner[1]).toBeGreaterThanOrEqual(inner[0]);
        expect(inner[1]).toBeLessThanOrEqual(span[1]);
        last = span[1];
      }
      expect(last).toBeLessThanOrEqual(text.length);
    }
  });
});
