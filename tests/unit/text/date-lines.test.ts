import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { type DateLine, readDateLine, readDateLines } from '../../../src/text/date-lines.ts';
import { dayAsDate } from '../../../src/text/dates.ts';
import { parseEdtf } from '../../../src/text/edtf.ts';

const weekdays = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];

function summary(line: DateLine): string {
  return [
    line.date?.edtf ?? '-',
    line.time,
    weekdays[line.weekday ?? -1],
    line.hijri && dayAsDate(line.hijri).edtf,
    line.isPublished && 'published',
    line.isUpdate && 'updated',
    ...line.faults.map(({ code }) => `!${code}`),
    line.rest && `+${line.rest}`,
  ]
    .filter(Boolean)
    .join(' ');
}

const table = readFileSync(new URL('../../fixtures/text/date-lines.txt', import.meta.url), 'utf8');

describe('a line of dates', () => {
  for (const [index, row] of table.split('\n').entries()) {
    const parts = /^(--|[a-z]{2})(?:@(\S+))? \| (.*) => (.*)$/.exec(row);
    if (!parts) continue;
    const [, country = '', zone, text = '', expected] = parts;
    const written = text.replace(/\\u([0-9a-f]{4})/g, (_, digits) =>
      String.fromCharCode(Number.parseInt(digits, 16)),
    );
    it(`${country}: ${text}`, () => {
      const options = { ...(country !== '--' && { country }), ...(zone !== undefined && { zone }) };
      const lines = readDateLines(written, options);
      for (const { start, end, text: said } of lines) assert.equal(written.slice(start, end).trim(), said);
      const read = lines.map(summary).join(' & ') || 'none';
      assert.equal(read, expected, `tests/fixtures/text/date-lines.txt:${index + 1}`);
    });
  }

  it('is the first of two, and the second is rest', () => {
    const line = readDateLine('نُشر: 12 مارس 2020 | آخر تحديث: 13 مارس 2020', {});
    assert.equal(line?.date?.edtf, '2020-03-12');
    assert.equal(line?.isUpdate, false);
    assert.equal(line?.rest, '13 مارس 2020');
  });

  it('is settled by a date that is known, where it can be read in two ways, and never replaced by it', () => {
    const known = parseEdtf('2020-04-03');
    assert.ok(known);
    assert.equal(readDateLine('03/04/2020', { known })?.date?.edtf, '2020-04-03');
    assert.equal(readDateLine('05/06/2020', { known })?.date, undefined);
    assert.equal(readDateLine('الجمعة 3 أبريل', { known })?.date, undefined);
    assert.equal(readDateLine('5 مارس 2020', { known })?.date?.edtf, '2020-03-05');
  });

  it('says what a fault is about', () => {
    const faults = (text: string) => readDateLine(text, {})?.faults;
    assert.deepEqual(faults('الجمعة 12 مارس 2020'), [
      { code: 'weekday-conflict', said: 'الجمعة', real: 'الخميس' },
    ]);
    assert.deepEqual(faults('نشر في 03/04/2020'), [
      { code: 'doubtful-date', said: '03/04/2020', real: '2020-04-03، 2020-03-04' },
    ]);
    assert.deepEqual(faults('21 رجب 1442هـ الموافق 7 مارس 2021م'), [
      { code: 'dual-date-conflict', said: '21 رجب 1442هـ، 7 مارس 2021م', real: '23 رجب 1442 هـ' },
    ]);
    assert.deepEqual(faults('12 مارس 2020 15:20 صباحا'), [
      { code: 'not-an-hour', said: '15:20 صباحا', real: '' },
    ]);
  });
});
