import { expect, test } from 'vitest';
import type { MessageError, ReadingPlace, Result } from '../../../src/messages/map.ts';
import { followPlace } from '../../../src/ui/panel/follow-place.ts';

const place = (index: number): Result<ReadingPlace> => ({
  ok: true,
  value: { index, place: index / 10 },
});
const none = (code: MessageError['code']): Result<ReadingPlace> => ({
  ok: false,
  error: { code, detail: '' },
});

/** What is told of a page that gives these answers and then no more, and what it is asked. */
async function followed(...answers: Result<ReadingPlace>[]) {
  const asked: (number | null | undefined)[] = [];
  const told: (number | null)[] = [];
  const ask = async (seen: ReadingPlace | null) => {
    asked.push(seen?.index);
    return answers.shift() ?? none('no-receiver');
  };
  await followPlace(ask, ({ index }) => told.push(index), new AbortController().signal);
  return { asked, told };
}

test('each place is told, and the next is asked for with it', async () => {
  const { asked, told } = await followed(place(1), place(2));
  expect(told).toEqual([1, 2]);
  expect(asked).toEqual([undefined, 1, 2]);
});

test('a page that has slept over a question is asked again', async () => {
  const { told } = await followed(place(1), none('timeout'), place(2));
  expect(told).toEqual([1, 2]);
});

test.each(['no-receiver', 'failed'] as const)(
  'a page that answers %s is asked no more',
  async (code) => {
    const { asked } = await followed(place(1), none(code), place(2));
    expect(asked).toHaveLength(2);
  },
);

test('nothing is told to whoever goes while a question is out', async () => {
  const end = new AbortController();
  const told: ReadingPlace[] = [];
  const ask = async () => {
    end.abort();
    return place(1);
  };
  await followPlace(ask, (seen) => told.push(seen), end.signal);
  expect(told).toEqual([]);
});
