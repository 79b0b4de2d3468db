import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseEdtf } from '../../../src/text/edtf.ts';
import { relativeDay } from '../../../src/text/relative-days.ts';

function read(text: string, known: string): string {
  const found = relativeDay(text, parseEdtf(known), 'Asia/Baghdad');
  if (!found) return '-';
  assert.equal(text.slice(found.start, found.end), found.text);
  const { said, real } = found.conflict ?? {};
  return `${found.date?.edtf ?? `${said} / ${real}`} «${found.text}»`;
}

// 12 March 2020 was a Thursday.
describe('a day told from the day of writing', () => {
  for (const [text, expected] of [
    ['قالت الوزارة اليوم الخميس إن', '2020-03-12 «اليوم الخميس»'],
    ['قالت الوزارة، اليوم، الخميس، إن', '2020-03-12 «اليوم، الخميس»'],
    ['أعلن أمس الأربعاء', '2020-03-11 «أمس الأربعاء»'],
    ['أعلن أمس (الأربعاء)', '2020-03-11 «أمس (الأربعاء»'],
    ['وصل يوم أمس', '2020-03-11 «يوم أمس»'],
    ['وصل مساء أمس الأربعاء', '2020-03-11 «مساء أمس الأربعاء»'],
    ['سقط المطر البارحة', '2020-03-11 «البارحة»'],
    ['أول أمس الثلاثاء', '2020-03-10 «أول أمس الثلاثاء»'],
    ['أول من أمس', '2020-03-10 «أول من أمس»'],
    ['أمس الأول', '2020-03-10 «أمس الأول»'],
    ['يفتتح غدًا الجمعة', '2020-03-13 «غدًا الجمعة»'],
    ['يفتتح غدا', '2020-03-13 «غدا»'],
    ['بعد غد السبت', '2020-03-14 «بعد غد السبت»'],
    ['اليوم الإثنين', 'الاثنين / الخميس «اليوم الإثنين»'],
    ['أمس الجمعة', 'الجمعة / الأربعاء «أمس الجمعة»'],
    ['صار اليوم أسهل، وقال أمس', '2020-03-11 «أمس»'],
    ['صحيفة أخبار اليوم', '-'],
    ['الأمسيات والغدير', '-'],
    ['يوم الخميس', '-'],
  ] as const) {
    it(`is ${expected} in «${text}»`, () => assert.equal(read(text, '2020-03-12'), expected));
  }

  it('is told from the day of the zone at an instant', () => {
    assert.equal(read('اليوم الجمعة', '2020-03-12T22:30:00Z'), '2020-03-13 «اليوم الجمعة»');
  });

  it('is none where the day of writing is not known', () => {
    for (const known of ['2020-03', '2020', '2020-03-12~', 'XXXX'])
      assert.equal(read('أمس الأربعاء', known), '-');
    assert.equal(relativeDay('أمس الأربعاء', undefined, 'UTC'), undefined);
  });
});
