// Dates in running text: a day or a month, with its year.

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { toldDates } from '../../../src/text/told-dates.ts';

const cases: { text: string; told: [edtf: string, words: string][] }[] = [
  { text: 'سيطر عليها التنظيم في ديسمبر 2017.', told: [['2017-12', 'ديسمبر 2017']] },
  { text: 'افتُتح يوم 5 آذار 2021 في الرطبة.', told: [['2021-03-05', '5 آذار 2021']] },
  {
    text: 'بين كانون الأول/ديسمبر 2013 وحزيران ٢٠١٤',
    told: [
      ['2013-12', 'كانون الأول/ديسمبر 2013'],
      ['2014-06', 'وحزيران ٢٠١٤'],
    ],
  },
  {
    text: 'منذ تشرين الأول (أكتوبر) من عام 2019، لا أحد',
    told: [['2019-10', 'تشرين الأول (أكتوبر) من عام 2019']],
  },
  { text: 'في الخامس من آذار 2021 وقع', told: [['2021-03-05', 'الخامس من آذار 2021']] },
  { text: 'يوم الخميس 21 كانون الأول 2017 وقع', told: [['2017-12-21', 'الخميس 21 كانون الأول 2017']] },
  { text: 'يوم الجمعة 21 كانون الأول 2017 وقع', told: [] },
  { text: 'في 25/03/2020 وقع', told: [['2020-03-25', '25/03/2020']] },
  { text: 'في 3 ربيع الآخر 1439 هـ وقع', told: [['2017-12-21~', '3 ربيع الآخر 1439 هـ']] },
  { text: 'في 31 فبراير 2020 وقع', told: [] },
  { text: 'اشترى سيارة نيسان 2017 جديدة', told: [] },
  { text: 'في عام 2017 وحده، وفي آذار الماضي', told: [] },
  { text: 'بأيار/نوفمبر 2023 وقع', told: [] },
  { text: 'في ديسمبر 2017-2018 وقع', told: [] },
  { text: 'سطر أول.\nثم في نونبر 2015.', told: [['2015-11', 'نونبر 2015']] },
];

describe('the dates that a text tells', () => {
  for (const { text, told } of cases) {
    it(`in «${text.replace('\n', ' ')}» are ${told.map(([edtf]) => edtf).join(', ') || 'none'}`, () => {
      const found = toldDates(text, 'iq');
      assert.deepEqual(
        found.map(({ date, start, end }) => [date.edtf, text.slice(start, end).trim()]),
        told,
      );
    });
  }
});
