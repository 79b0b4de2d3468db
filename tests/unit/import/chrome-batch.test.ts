// What a batch teaches of its pages' lines, and how little it may take.

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { countLines, learnChrome, lineKeysOf, noLineCounts } from '../../../src/import/chrome/batch-lines.ts';
import { stripChrome } from '../../../src/import/chrome.ts';
import { linesOf } from './page-text.ts';

const names = [
  'النهر',
  'الجبل',
  'السوق',
  'المدرسة',
  'المكتبة',
  'الميناء',
  'الحديقة',
  'المتحف',
  'الملعب',
  'الوادي',
];

function article(name: string, before: string, after: string): string {
  return `${before}\nأهل الحي يحتفلون بافتتاح ${name} من جديد\n\nاحتفل أهل الحي مساء أمس بافتتاح ${name} بعد عام من العمل، وحضر الأطفال والكبار.\nوقال أحدهم إن ${name} أجمل مما كان.\n\n${after}`;
}

function learned(texts: readonly string[]): Set<string> {
  const counts = noLineCounts();
  for (const text of texts) countLines(counts, lineKeysOf(linesOf(text)));
  return learnChrome(counts);
}

describe('a line that stands in many articles', () => {
  const slogan = 'ضوء على كل طريق';
  const texts = names.map((name) => article(name, slogan, 'صباحكم ورد'));

  it('is chrome', () => {
    const stripped = stripChrome(linesOf(texts[0] ?? ''), { learned: learned(texts) });
    assert.deepEqual(
      stripped.removed.map(({ text, reason }) => `${reason} ${text}`),
      [`batch-line ${slogan}`, 'batch-line صباحكم ورد'],
    );
    assert.equal(stripped.lines.length, 3);
  });

  it('is none in four articles, nor in fewer than a fifth', () => {
    assert.equal(learned(texts.slice(0, 4)).size, 0);
    const many = Array.from({ length: 30 }, (_, at) => article(`البيت ${at}`, `سطر ${at}`, `ختام ${at}`));
    assert.equal(learned([...many, ...texts.slice(0, 5)]).size, 0);
  });

  it('is none if it is one article saved many times', () => {
    assert.equal(learned(Array.from({ length: 9 }, () => texts[0] ?? '')).size, 0);
  });

  it('stays if it is a fact, or the only headline', () => {
    const signed = names.map((name) => article(name, 'كتب: سامي النجار', 'رويترز'));
    const keys = learned(signed);
    assert(keys.size >= 2);
    assert.deepEqual(stripChrome(linesOf(signed[0] ?? ''), { learned: keys }).removed, []);
    const weather = names.map(
      (name) => `نشرة الطقس اليومية\n\nيكون الطقس قرب ${name} معتدلا نهارا وباردا في الليل مع غيوم متفرقة.`,
    );
    assert.deepEqual(stripChrome(linesOf(weather[0] ?? ''), { learned: learned(weather) }).removed, []);
  });

  it('is a paragraph only in half of the articles', () => {
    const about =
      'صحيفة الحي منبر يومي يكتبه أهل الحي لأهل الحي، وتطبع منه نسخ قليلة توزع في المقاهي والمدارس والمكتبات كل صباح قبل شروق الشمس.';
    const half = names.map((name, at) => article(name, `نص ${at}`, at % 2 === 0 ? about : `ختام ${name}`));
    assert([...learned(half)].some((key) => key.startsWith('¶')));
    const fewer = names.map((name, at) => article(name, `نص ${at}`, at % 3 === 0 ? about : `ختام ${name}`));
    assert(![...learned(fewer)].some((key) => key.startsWith('¶')));
  });

  it('is counted in bounded memory', () => {
    const counts = noLineCounts();
    for (let at = 0; at < 4000; at++) {
      const keys = Array.from({ length: 12 }, (_, line) => `سطر ${at} ${line}`);
      countLines(counts, { article: String(at), keys: [...keys, 'شعار الصحيفة'] });
      assert(counts.counts.size <= 20_013);
    }
    assert.deepEqual([...learnChrome(counts)], ['شعار الصحيفة']);
  });
});
