import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readDate, weekdayIn, weekdayOfWriting } from '../../../src/text/date-reading.ts';
import { testFixtures } from '../fixture-file.ts';

testFixtures('text/date-reading.txt', (input) => {
  const read = readDate(input);
  if (!read) return '-';
  assert.equal(input.slice(read.start, read.end), read.text);
  assert.equal(read.doubtful, read.date === undefined);
  return `${read.date?.edtf ?? 'doubtful'} «${read.text}»`;
});

describe('the weekday of writing', () => {
  for (const [text, weekday] of [
    ['قالت الوزارة، اليوم الخميس، إن', 4],
    ['مساء اليوم الاثنين.', 1],
    ['اليوم الإثنين', 1],
    ['اليوم الأحد', 0],
    ['قالت يوم الخميس إن', undefined],
    ['أمس الخميس', undefined],
    ['اليوم الخميسية', undefined],
  ] as const) {
    it(`is ${weekday ?? 'not known'} in «${text}»`, () => assert.equal(weekdayOfWriting(text), weekday));
  }

  it('is in a line of a date wherever it stands, but not inside a word', () => {
    assert.equal(weekdayIn('الخميس 12 مارس 2020'), 4);
    assert.equal(weekdayIn('12 مارس 2020 (السبت)'), 6);
    assert.equal(weekdayIn('بالخميس'), undefined);
  });
});
