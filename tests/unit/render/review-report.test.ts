import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { describe, it } from 'node:test';
import { checkMarkup } from '../../../src/checks/markup.ts';
import type { Draft } from '../../../src/import/draft.ts';
import type { Problem } from '../../../src/model/problem.ts';
import { bodyBlocks } from '../../../src/render/review/body-blocks.ts';
import type { ReviewDraft, ReviewEntry } from '../../../src/render/review/entry.ts';
import { editsBetween } from '../../../src/render/review/line-diff.ts';
import { markedText } from '../../../src/render/review/marked-text.ts';
import { sourceRows } from '../../../src/render/review/source-rows.ts';
import { doubtfulStretch, stretchOf } from '../../../src/render/review/stretches.ts';
import { reviewReport } from '../../../src/render/review-report.ts';

const css = 'body{color:red}';
const bare: ReviewDraft = {
  title: 'افتتاح مكتبة الحي',
  places: [],
  actors: [],
  proposed: [],
  body: 'نص المقال.\n',
  removed: [],
  changed: [],
};

function problem(line: number, column: number, values: Problem['values'] = {}): Problem {
  return { file: 'a.txt', line, column, severity: 'warning', code: 'dropped-hamza', values };
}

function entry(
  lines: readonly string[],
  draft: Partial<ReviewDraft> = {},
  problems: Problem[] = [],
): ReviewEntry {
  return {
    source: 'a.txt',
    outcome: 'written',
    file: 'articles/a.md',
    lines: lines.map((raw, index) => ({ number: index + 1, raw })),
    draft: { ...bare, ...draft },
    problems,
  };
}

function report(entries: readonly ReviewEntry[], lang: 'ar' | 'en' = 'ar'): string {
  return reviewReport(entries, { css, lang }).toString();
}

const full = entry(
  ['رئيس التحرير', 'افتتاح مكتبة الحي', 'شارك الخبر', ' قال "سامر" في بغداد ان الكتب كثيرة'],
  {
    places: [{ name: 'بغداد', evidence: [{ text: 'بغداد', line: 4, column: 16 }] }],
    actors: [
      {
        name: 'سامر',
        kind: 'person',
        roles: ['المدير'],
        evidence: [{ text: 'سامر', line: 4, column: 7 }],
      },
    ],
    proposed: [
      { name: 'شركة الورق', kind: 'company', evidence: [{ text: 'شركة الورق', line: 9, column: 1 }] },
    ],
    removed: [{ line: 3, text: 'شارك الخبر', reason: 'interface' }],
    changed: [
      {
        line: 4,
        rule: 'straight-quotes',
        before: ' قال "سامر" في بغداد ان الكتب كثيرة',
        after: ' قال «سامر» في بغداد ان الكتب كثيرة',
      },
    ],
  },
  [problem(4, 22, { value: 'ان', suggestion: 'أن' }), problem(1, 1)],
);

describe('the review report', () => {
  it('takes a draft of the import as it is', () => {
    const draft = {} as Draft satisfies ReviewDraft;
    assert.ok(draft);
  });

  it('is valid HTML in both languages, for one article and for many', () => {
    const failed: ReviewEntry = { source: 'b.txt', outcome: 'failed', lines: [], problems: [problem(1, 1)] };
    const many = Array.from({ length: 230 }, (_, index) => (index % 10 === 0 ? full : entry(['سطر'])));
    for (const entries of [[full], [full, failed, entry([])], many, []]) {
      for (const lang of ['ar', 'en'] as const) {
        assert.deepEqual(
          checkMarkup('report.html', report(entries, lang)).map(({ code, line }) => `${code} ${line}`),
          [],
        );
      }
    }
  });

  it('asks for nothing, runs nothing, and names its style by its hash', () => {
    const page = reviewReport([full], { css: 'a{}\r\nb{}', lang: 'ar' }).toString();
    const style = /<style>([^<]*)<\/style>/.exec(page)?.[1] ?? '';
    const hash = createHash('sha256').update(style).digest('base64');
    assert.ok(page.includes(`default-src 'none'; style-src 'sha256-${hash}'; font-src data:`));
    assert.doesNotMatch(page, /<script|<link|<img|\ssrc=|\sstyle=|\r/);
    assert.throws(() => reviewReport([], { css: 'a{}</STYLE >', lang: 'ar' }), TypeError);
  });

  it('escapes every text from outside, and shows what is unseen', () => {
    const bad = '</style><script>alert(1)</script>\u202e"\u0000';
    const value = problem(2, 1, { value: bad, suggestion: bad });
    const evidence = [{ text: bad, line: 1, column: 1 }];
    const hostile: ReviewEntry = {
      ...entry(
        [bad, bad.repeat(3)],
        {
          title: bad,
          kicker: bad,
          byline: bad,
          agency: bad,
          dateline: bad,
          url: bad,
          keywords: [bad],
          published: { edtf: bad },
          outlet: { name: bad, masthead: [{ role: bad, name: bad }] },
          image: { caption: bad, credit: bad },
          places: [{ name: bad, evidence }],
          actors: [{ name: bad, kind: bad, roles: [bad], evidence }],
          body: `# ${bad}\n\n- ${bad}\n\n> ${bad}\n\n\`\`\`\n${bad}\n\`\`\`\n`,
          removed: [{ line: 1, text: bad, reason: bad }],
          changed: [{ line: 2, rule: bad, before: 'x', after: bad }],
        },
        [value],
      ),
      source: bad,
      outcome: bad,
      file: bad,
    };
    for (const lang of ['ar', 'en'] as const) {
      const page = report([hostile], lang);
      assert.doesNotMatch(page, /<script|[\u0000\u202a-\u202e\u2066-\u2069]/);
      assert.equal(page.match(/<\/style>/g)?.length, 1);
      assert.match(page, /\\u202e/);
      assert.deepEqual(checkMarkup('report.html', page), []);
    }
  });

  it('says what was taken out, changed and doubted in words, below its line', () => {
    const page = report([full]);
    assert.match(
      page,
      /<del>شارك الخبر<\/del><\/div><p class="note" data-kind="removed"><b>حُذف:<\/b> زر أو رابط من الموقع/,
    );
    assert.match(
      page,
      /<del>&quot;<\/del><ins>«<\/ins><span class="evidence" data-kind="actor">سامر<\/span><del>&quot;<\/del><ins>»<\/ins>/,
    );
    assert.match(page, /<p class="note">غُيّر: علامات التنصيص<\/p>/);
    assert.match(page, /<mark>ان<\/mark><sup>1<\/sup>/);
    assert.match(page, /<b>شك 1:<\/b> «ان» بلا همزة، والمعتاد «أن»/);
    assert.match(page, /<p class="note">العنوان<\/p>/);
  });

  it('links a name to the line that shows it, and to no line that is not there', () => {
    const page = report([full]);
    assert.match(page, /href="#a1-l4">السطر 4: <bdi>«بغداد»<\/bdi><\/a>/);
    assert.match(page, /السطر 9: <bdi>«شركة الورق»<\/bdi>/);
    const ids = new Set([...page.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id));
    for (const [, target] of page.matchAll(/href="#([^"]+)"/g)) assert.ok(ids.has(target), target);
  });

  it('says what is absent', () => {
    const page = report([full]);
    assert.match(page, /لا تاريخ في النص/);
    assert.match(page, /لم يرد في النص<\/th><td class="absent">يوم الكتابة، الكاتب، الوكالة/);
    assert.match(report([entry(['سطر'])]), /لم يُعرف في النص مكان\./);
  });

  it('does not call a date that was not taken metadata', () => {
    const removed = [{ line: 1, text: '3/4/2020', reason: 'date' }];
    assert.match(
      report([entry(['3/4/2020'], { removed })]),
      /<del>.*<b>حُذف:<\/b> التاريخ.*في النص تاريخ لم يُؤخذ به/s,
    );
    const published = { edtf: '2020-04-03' };
    assert.match(
      report([entry(['3/4/2020'], { removed, published })]),
      /class="moved".*<b>نُقل إلى البيانات:<\/b> التاريخ/s,
    );
  });

  it('counts in the six forms of Arabic', () => {
    const page = (count: number) => report(Array.from({ length: count }, () => entry(['سطر'])));
    assert.match(page(1), /<p>نص واحد، لا مواضع شك<\/p>/);
    assert.match(page(2), /<p>نصان،/);
    assert.match(page(3), /<p>3 نصوص،/);
    assert.match(page(11), /<p>11 نصا،/);
    assert.match(page(100), /<p>100 نص،/);
  });

  it('falls back to the code of a reason, a rule or an outcome that it has no words for', () => {
    const removed = [{ line: 1, text: 'سطر', reason: 'new-reason' }];
    const changed = [{ line: 2, rule: 'constructor', before: 'ا', after: 'ب' }];
    const page = report([{ ...entry(['سطر', 'ا'], { removed, changed }), outcome: 'merged' }]);
    for (const word of ['new-reason', 'constructor', 'merged']) assert.match(page, new RegExp(word));
  });

  it('opens three articles at most, those with errors and doubts first', () => {
    const failed: ReviewEntry = { source: 'b.txt', outcome: 'failed', lines: [], problems: [problem(1, 1)] };
    const page = report([entry(['سطر']), full, failed]);
    assert.equal(page.match(/<details[^>]* open>/g)?.length, 3);
    assert.match(page, /id="a1".*b\.txt.*id="a2".*موضعا شك.*id="a3"/s);
    assert.doesNotMatch(report([full, full, full, full]), /<details[^>]* open>/);
  });

  it('shows only what needs a look of a large batch, lists the rest, and says so', () => {
    const many = Array.from({ length: 201 }, (_, index) => (index === 200 ? full : entry(['سطر'])));
    const page = report(many);
    assert.equal(page.match(/<details/g)?.length, 1);
    assert.match(page, /لا يُعرض كاملا إلا ما فيه شك أو خطأ/);
    assert.match(page, /<li id="a201">/);
    assert.equal(report(many.slice(1)).match(/<details/g)?.length, 200);
  });

  it('keeps a page of thousands of doubtful articles to what a browser opens', () => {
    const page = report(Array.from({ length: 2000 }, () => full));
    assert.equal(page.match(/<details/g)?.length, 400);
    assert.match(page, /ولا يُعرض ذلك كله/);
  });

  it('isolates Arabic words in an English page', () => {
    const page = report([full], 'en');
    assert.match(page, /<html lang="en" dir="ltr">/);
    assert.match(page, /&quot;<bdi lang="ar" dir="rtl">ان<\/bdi>&quot; lacks its hamza/);
    assert.match(page, /class="source-line" lang="ar" dir="rtl"/);
  });
});

describe('sourceRows', () => {
  it('gives back what was removed from no line, at its place', () => {
    const removed = [{ line: 2, text: 'زر في الصفحة', reason: 'interface' }];
    const { rows } = sourceRows(entry(['سطر', '', 'سطر آخر'], { removed }));
    assert.deepEqual(
      rows.map(({ number, raw, gone }) => [number, raw, gone]),
      [
        [1, 'سطر', false],
        [2, 'زر في الصفحة', true],
        [3, 'سطر آخر', false],
      ],
    );
  });

  it('tells lines of one number apart by their words', () => {
    const lines = ['أول السطر', 'ثاني السطر', 'ثالث السطر'].map((raw) => ({ number: 1, raw }));
    const removed = [{ line: 1, text: 'ثاني السطر', reason: 'interface' }];
    const places = [{ name: 'ثالث', evidence: [{ text: 'ثالث', line: 1, column: 1 }] }];
    const { rows } = sourceRows({ ...entry([], { removed, places }), lines });
    assert.deepEqual(
      rows.map(({ marks }) => marks.map(({ kind }) => kind)),
      [[], ['removed'], ['place']],
    );
    assert.deepEqual(checkMarkup('report.html', report([{ ...entry([], { removed, places }), lines }])), []);
  });

  it('marks a part of a line that was removed, and says how many lines were joined', () => {
    const removed = [{ line: 1, text: 'شارك', reason: 'interface' }];
    const changed = [{ line: 2, rule: 'joined-lines', before: 'ا\nب\nج', after: 'ا ب ج' }];
    const { rows } = sourceRows(entry(['نص شارك', 'ا', 'ب', 'ج'], { removed, changed }));
    assert.deepEqual(rows[0]?.marks, [{ kind: 'removed', start: 3, end: 7 }]);
    assert.deepEqual(rows[1]?.notes, [{ kind: 'joined', lines: 3 }]);
  });

  it('puts a doubt without a place above the article', () => {
    const { general, rows } = sourceRows(
      entry(['سطر', 'سطر'], {}, [problem(1, 1), problem(9, 4), problem(2, 1)]),
    );
    assert.deepEqual(
      general.map(({ line }) => line),
      [1, 9],
    );
    assert.deepEqual(
      rows[1]?.notes.map(({ kind }) => kind),
      ['doubt'],
    );
  });
});

describe('doubtfulStretch', () => {
  for (const [title, raw, words, column, expected] of [
    ['finds its words at the column', 'من ان قال ان', 'ان', 11, 'ان'],
    ['finds a mark that names the words beside it', 'قال "نعم ثم مضى', 'نعم ثم مضى', 5, '"'],
    ['finds a mark at the very start', '"نعم ثم مضى', 'نعم ثم مضى', 1, '"'],
    ['finds the word at the column where the words differ', 'قال قائلا ً ثم', 'قائلاً', 5, 'قائلا'],
    ['finds nothing in a line that it does not name', 'سطر', undefined, 1, undefined],
  ] as const) {
    it(title, () => {
      const stretch = doubtfulStretch(raw, words, column);
      assert.equal(stretch && raw.slice(stretch.start, stretch.end), expected);
    });
  }
});

describe('stretchOf', () => {
  it('takes the nearest of several', () => {
    assert.deepEqual(stretchOf('نص نص نص', 'نص', 5), { start: 3, end: 5 });
    assert.equal(stretchOf('نص', '', 1), undefined);
    assert.equal(stretchOf('نص', 'غيره', 40), undefined);
  });
});

describe('editsBetween', () => {
  const apply = (before: string, after: string): string => {
    let [text, at] = ['', 0];
    for (const { start, end, insert } of editsBetween(before, after)) {
      text += before.slice(at, start) + insert;
      at = end;
    }
    return text + before.slice(at);
  };

  it('turns the one into the other', () => {
    for (const [before, after] of [
      ['', 'ا'],
      ['ا', ''],
      [' قال "نعم" ثم  مضى', 'قال «نعم» ثم مضى'],
      ['قائلا ً إن', 'قائلاً إن'],
      ['نص \ud83d\ude00 نص', 'نص \ud83d\ude01 نص'],
      ['ا'.repeat(3000), 'ب'.repeat(3000)],
      ['ﻣﺮﺣﺒﺎ ﺑﻜﻢ', 'مرحبا بكم'],
    ] as const)
      assert.equal(apply(before, after), after);
  });

  it('finds each small change of a long line', () => {
    const edits = editsBetween(' قال "نعم" ثم', 'قال «نعم» ثم');
    assert.deepEqual(
      edits.map(({ insert }) => insert),
      ['', '«', '»'],
    );
  });

  it('keeps a mark with its letter', () => {
    for (const { start, insert } of editsBetween('قائلا\u064b', 'قائلا\u064c')) {
      assert.equal(start, 4);
      assert.equal(insert, 'ا\u064c');
    }
  });
});

describe('markedText', () => {
  it('lets marks overlap, and shows blanks that went', () => {
    const marks = [
      { kind: 'place', start: 0, end: 4 },
      { kind: 'doubt', number: 7, start: 2, end: 6 },
    ] as const;
    const line = markedText({ raw: 'ابجد هـ', marks: [...marks], edits: [{ start: 4, end: 5, insert: '' }] });
    assert.equal(
      line.toString(),
      '<span class="evidence" data-kind="place">اب</span><mark><span class="evidence" data-kind="place">جد</span></mark><del><mark>␣</mark></del><mark>ه</mark><sup>7</sup>ـ',
    );
  });

  it('takes a line of ten thousand marks in its stride', () => {
    const raw = 'كلمة '.repeat(10_000);
    const marks = Array.from({ length: 10_000 }, (_, at) => ({
      kind: 'place' as const,
      start: at * 5,
      end: at * 5 + 4,
    }));
    assert.equal(markedText({ raw, marks, edits: [] }).toString().match(/<span/g)?.length, 10_000);
  });
});

describe('bodyBlocks', () => {
  it('says what became a heading, an item or a quotation, and keeps the lines of a verse', () => {
    const blocks = bodyBlocks('نص\\\nبيت\n\n## فرعي\n\n1. أول\n\n- ثان\n\n> قول\n\n\\# ليس عنوانا\n');
    assert.deepEqual(
      blocks.map(({ kind, number, lines }) => [kind, number, lines.join('|')]),
      [
        ['paragraph', undefined, 'نص|بيت'],
        ['heading', undefined, 'فرعي'],
        ['item', 1, 'أول'],
        ['item', undefined, 'ثان'],
        ['quote', undefined, 'قول'],
        ['paragraph', undefined, '# ليس عنوانا'],
      ],
    );
  });
});
