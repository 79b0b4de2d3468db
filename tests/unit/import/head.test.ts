// What is read above the text and below it: tests/fixtures/import/head/heads.txt.

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { testFixtures } from '../fixture-file.ts';
import { readText } from './page-text.ts';

/** A line for each thing found, then the lines that were taken and doubted, then the first words of each paragraph. */
export function describeHead(text: string): string {
  const { head, body } = readText(text);
  const facts = (
    [
      'title',
      'kicker',
      'summary',
      'caption',
      'credit',
      'byline',
      'agency',
      'dateline',
      'outlet',
      'section',
      'published',
      'updated',
      'weekday',
    ] as const
  ).flatMap((key) => {
    const value = head[key];
    if (value === undefined) return [];
    const shown = typeof value !== 'object' ? value : 'edtf' in value ? value.edtf : value.text;
    return [`${key}: ${shown}`];
  });
  return [
    ...facts,
    ...head.taken.map(({ line, reason }) => `- ${line} ${reason}`),
    ...head.doubtful.map(({ number }) => `? ${number}`),
    ...head.dateFaults.map(({ line: { number } }) => `? ${number} date`),
    ...body.split('\n').map((paragraph) => `= ${paragraph.split(' ').slice(0, 6).join(' ')}`),
  ].join('\n');
}

testFixtures('import/head/heads.txt', describeHead);

const text = `قال سكان الحي إن الحافلات الجديدة وصلت في موعدها صباح أمس، وإن الطريق صار أقصر من قبل.
وأضافوا أن المحطة القديمة ستصير حديقة صغيرة للأطفال.`;

describe('what the form gives', () => {
  it('is the headline: the line that says it is taken, with the site’s name or without', () => {
    for (const title of ['وصول الحافلات', 'وصول الحافلات - صحيفة الساحل', 'الساحل نيوز | وصول الحافلات']) {
      const { head } = readText(`في أول أيام الخدمة بعد انتظار\nوصول الحافلات\n${text}`, { title });
      assert.equal(head.title?.text, 'وصول الحافلات', title);
      assert.equal(head.title?.number, 2);
      assert.equal(head.kicker?.text, 'في أول أيام الخدمة بعد انتظار');
    }
  });

  it('is the headline though no line says it; the number 0 tells so', () => {
    const { head, body } = readText(text, { title: 'وصول الحافلات' });
    assert.equal(head.title?.number, 0);
    assert.equal(body, text);
  });

  it('names the caption and the summary', () => {
    const given = { caption: 'حافلة في الساحة', summary: 'وكان السكان ينتظرونها منذ عام.' };
    const { head, body } = readText(
      `وصول الحافلات إلى الحي\n\nحافلة في الساحة\n\nوكان السكان ينتظرونها منذ عام.\n\n${text}`,
      given,
    );
    assert.equal(head.caption?.text, given.caption);
    assert.equal(head.summary?.text ?? body.split('\n')[0], given.summary);
  });
});
