// A month and its year, where no day is said.

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readMonthLine } from '../../../src/text/month-lines.ts';

const cases = [
  { line: 'أيار/مايو 2023', edtf: '2023-05', rest: '' },
  { line: 'كانون الأول ـ ديسمبر 2010', edtf: '2010-12', rest: '' },
  { line: 'العدد ٤٤، شتنبر ٢٠٢١', edtf: '2021-09', rest: 'العدد ٤٤،' },
  { line: 'شهر جويلية من سنة 1999 م', edtf: '1999-07', rest: '' },
  { line: 'آذار (مارس) 2015 - السنة الثالثة', edtf: '2015-03', rest: '- السنة الثالثة' },
  { line: 'أيار/نوفمبر 2023', edtf: undefined, rest: '' },
  { line: '5 أيار 2023', edtf: undefined, rest: '' },
  { line: 'ديسمبر 20233', edtf: undefined, rest: '' },
  { line: 'العام 2023', edtf: undefined, rest: '' },
  { line: 'مايو 1750', edtf: undefined, rest: '' },
];

describe('a line that says a month', () => {
  for (const { line, edtf, rest } of cases) {
    it(`«${line}» is ${edtf ?? 'none'}`, () => {
      const read = readMonthLine(line);
      assert.equal(read?.date.edtf, edtf);
      if (read) assert.equal(read.rest.replace('|', '').trim(), rest);
    });
  }
});
