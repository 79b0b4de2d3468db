// Saved pages, feeds, exports, JSON and tables: what is read of each, and what no file can do.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { formOf, readForm } from '../../../src/import/forms/form.ts';
import type { RawArticle } from '../../../src/import/raw-article.ts';

const fixtures = join(import.meta.dirname, '..', '..', 'fixtures', 'import', 'forms');
const fixture = (name: string) => readFileSync(join(fixtures, name), 'utf8');

function articlesOf(text: string, name = 'file.txt', columns?: Record<string, string>) {
  const { articles, problems, form } = readForm(text, { name, ...(columns && { columns }) });
  return { articles: [...articles], problems, form };
}

function textsOf(article: RawArticle | undefined): string[] {
  return (article?.lines ?? [])
    .filter(({ raw }) => raw.trim() !== '')
    .map(({ raw, kind }) => (kind ? `${kind}: ${raw}` : raw));
}

const letters = (text: string) => [...text.replace(/[^\p{L}\p{N}]/gu, '')].sort().join('');

describe('the form of a file', () => {
  const cases: readonly (readonly [name: string, start: string, form: string])[] = [
    ['a.txt', 'عنوان\n\nنص', 'text'],
    ['a.txt', '<!DOCTYPE html><html>', 'html'],
    ['a.html', 'نص بلا وسوم', 'html'],
    ['a.xml', '<?xml version="1.0"?>\n<rss version="2.0">', 'rss'],
    ['a.xml', '<rss xmlns:wp="http://wordpress.org/export/1.2/">', 'wxr'],
    ['a', '<feed xmlns="http://www.w3.org/2005/Atom">', 'atom'],
    ['a.jsonl', '{"title":"x"}', 'jsonl'],
    ['a', '[{"title":"x"}]', 'jsonl'],
    ['a.tsv', 'title\tbody', 'csv'],
  ];
  for (const [name, start, form] of cases)
    it(`is ${form} for ${name} that begins ${JSON.stringify(start)}`, () =>
      assert.equal(formOf(name, start), form));
});

describe('a saved page', () => {
  const page = fixture('page.html');
  const { articles } = articlesOf(page, 'page.html');
  const [article] = articles;

  it('gives its facts by their names', () => {
    assert.deepEqual(article?.given, {
      title: 'افتتاح جسر المشاة في حلبجة',
      byline: 'سروة كريم',
      outlet: 'صحيفة الوادي',
      published: '2022-04-03T09:30:00+03:00',
      updated: '2022-04-03T12:00:00+03:00',
      caption: 'الجسر الجديد صباح الافتتاح',
      keywords: ['جسور', 'حلبجة'],
    });
  });

  it('keeps the structure of its text, and puts on record what is beside it', () => {
    assert.deepEqual(textsOf(article), [
      'افتتاح جسر المشاة في حلبجة',
      'caption: الجسر الجديد صباح الافتتاح',
      'افتتحت بلدية حلبجة، اليوم الأحد، جسرا للمشاة يربط السوق بالمدرسة بعد عمل دام ستة أشهر.',
      'heading: عشرة آلاف عابر',
      'وقال مهندس المشروع إن الجسر يخدم عشرة آلاف عابر في اليوم.',
      'item: مصعدان',
      'item: إنارة شمسية',
    ]);
    assert.deepEqual(
      article?.removed.map(({ reason }) => reason),
      ['outside-article', 'share', 'related', 'outside-article'],
    );
  });

  it('loses no letter that it shows, and shows none of its scripts', () => {
    const seen = page
      .replace(/<head>[\s\S]*?<\/head>|<script[\s\S]*?<\/script>/g, '')
      .replace(/<[^>]*>/g, ' ');
    const kept = [
      ...(article?.lines ?? []).map(({ raw }) => raw),
      ...(article?.removed ?? []).map(({ text }) => text),
    ].join('');
    assert.equal(letters(kept), letters(seen));
    assert.doesNotMatch(kept, /لا يظهر/);
  });

  it('is read without an <article> too, by the paragraphs it holds', () => {
    const paragraphs = Array.from(
      { length: 6 },
      (_, at) =>
        `<p>فقرة رقم ${at} من نص طويل يصف موسم الحصاد في القرية، ويروي ما قاله المزارعون عن المطر وعن الأسعار في السوق.</p>`,
    );
    const bare = `<html><body><div id="menu"><ul><li><a href="#">الرئيسية</a></li><li><a href="#">رياضة</a></li></ul></div><div class="content"><h1>موسم الحصاد</h1>${paragraphs.join('')}</div><div class="foot">اتصل بنا</div></body></html>`;
    const [read] = articlesOf(bare, 'bare.html').articles;
    assert.equal(textsOf(read).filter((line) => line.startsWith('فقرة')).length, 6);
    assert.equal(read?.given.title, 'موسم الحصاد');
    const kept = [
      ...(read?.lines ?? []).map(({ raw }) => raw),
      ...(read?.removed ?? []).map(({ text }) => text),
    ].join('');
    assert.equal(letters(kept), letters(bare.replace(/<[^>]*>/g, ' ')));
  });

  it('may be nested deeper than any page, or broken, or say nonsense', () => {
    const deep = `${'<div>'.repeat(3000)}نص عميق${'</div>'.repeat(3000)}`;
    assert.match(
      textsOf(articlesOf(`<html><body>${deep}</body></html>`, 'deep.html').articles[0]).join(' '),
      /نص عميق/,
    );
    const broken = '<html><head><script type="application/ld+json">{broken</script></head><body><p>نص باق';
    assert.deepEqual(textsOf(articlesOf(broken, 'broken.html').articles[0]), ['نص باق']);
    assert.deepEqual(textsOf(articlesOf('<p', 'cut.html').articles[0]), []);
    const polluting =
      '<html><body><script type="application/ld+json">{"@type":"NewsArticle","__proto__":{"headline":"x"}}</script><p>نص</p></body></html>';
    assert.equal(articlesOf(polluting, 'p.html').articles[0]?.given.title, undefined);
  });
});

describe('a feed', () => {
  it('gives an article an item', () => {
    const { articles, problems } = articlesOf(fixture('feed.xml'), 'feed.xml');
    assert.deepEqual(problems, []);
    assert.deepEqual(
      articles.map(({ given, item }) => ({ ...given, item })),
      [
        {
          title: 'موسم الزيتون يبدأ في عجلون',
          byline: 'ليث الحداد',
          outlet: 'صحيفة الوادي',
          section: 'اقتصاد',
          published: 'Sun, 03 Oct 2021 08:00:00 +0300',
          url: 'https://wadi.example/1',
          item: 1,
        },
      ],
    );
    assert.deepEqual(textsOf(articles[0]), [
      'بدأ مزارعو عجلون قطاف الزيتون وسط توقعات بموسم جيد هذا العام.',
      'وتعمل المعاصر ليلا ونهارا.',
    ]);
  });

  it('may be Atom', () => {
    const atom =
      '<feed xmlns="http://www.w3.org/2005/Atom"><title>ص</title><entry><title>خبر</title><link rel="self" href="https://a.example/self"/><link href="https://a.example/1"/><published>2021-01-02T03:04:05Z</published><author><name>سلمى</name></author><content type="html">&lt;p&gt;نص الخبر&lt;/p&gt;</content></entry></feed>';
    const [article] = articlesOf(atom, 'a.xml').articles;
    assert.deepEqual(article?.given, {
      title: 'خبر',
      byline: 'سلمى',
      outlet: 'ص',
      published: '2021-01-02T03:04:05Z',
      url: 'https://a.example/1',
    });
    assert.deepEqual(textsOf(article), ['نص الخبر']);
  });

  it('of WordPress gives its published posts, captions apart', () => {
    const post = (type: string, status: string, title: string) =>
      `<item><title>${title}</title><wp:post_type>${type}</wp:post_type><wp:status>${status}</wp:status><category domain="category">محليات</category><category domain="post_tag">مطر</category><content:encoded><![CDATA[[caption id="1"]<img src="x"/> صورة السد[/caption]امتلأ السد.\n\nوفاض النهر.]]></content:encoded></item>`;
    const export_ = `<rss xmlns:wp="http://wordpress.org/export/1.2/" xmlns:content="c"><channel><title>ص</title>${post('post', 'publish', 'أول')}${post('page', 'publish', 'صفحة')}${post('post', 'draft', 'مسودة')}</channel></rss>`;
    const { articles, problems } = articlesOf(export_, 'wp.xml');
    assert.equal(articles.length, 1);
    assert.deepEqual(
      problems.map(({ severity, code, values }) => [severity, code, values]),
      [['warning', 'skipped-items', { count: '2', kinds: 'page 1، draft 1' }]],
    );
    assert.deepEqual(articles[0]?.given, {
      title: 'أول',
      outlet: 'ص',
      section: 'محليات',
      caption: 'صورة السد',
      keywords: ['مطر'],
    });
    assert.deepEqual(textsOf(articles[0]), ['امتلأ السد.', 'وفاض النهر.']);
  });

  it('tells the line of the file on which each paragraph stands', () => {
    const item = (content: string) =>
      `<item>\n<title>خبر</title>\n<description>قصير</description>\n${content}\n</item>\n`;
    const cdata =
      '<content:encoded><![CDATA[\n<p>أول.</p>\n\n<p>ثان\nطويل.</p>\n<p>ثالث.</p>]]></content:encoded>';
    const escaped = '<content:encoded>&lt;p&gt;أول.&lt;/p&gt;\n&lt;p&gt;ثان.&lt;/p&gt;</content:encoded>';
    const feed = `<rss xmlns:content="c"><channel>\n<title>ص</title>\n${item(cdata)}${item(escaped)}</channel></rss>`;
    const places = articlesOf(feed, 'f.xml').articles.map(({ lines }) =>
      lines.filter(({ raw }) => raw !== '').map(({ number, raw }) => [number, raw]),
    );
    assert.deepEqual(places, [
      [
        [7, 'أول.'],
        [9, 'ثان طويل.'],
        [11, 'ثالث.'],
      ],
      [
        [16, 'أول.'],
        [17, 'ثان.'],
      ],
    ]);
  });

  it('that defines entities is refused, and so is broken XML, with its line', () => {
    const bomb = `<?xml version="1.0"?>\n<!DOCTYPE l [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><rss><channel><item><title>&b;</title></item></channel></rss>`;
    assert.deepEqual(
      articlesOf(bomb, 'b.xml').problems.map(({ code, line }) => [code, line]),
      [['xml-entities', 2]],
    );
    assert.deepEqual(
      articlesOf('<rss><channel>\n<item></channel></rss>', 'b.xml').problems.map(({ code, line }) => [
        code,
        line,
      ]),
      [['bad-xml', 2]],
    );
  });
});

describe('records', () => {
  it('are read by their usual names, HTML in them by its structure', () => {
    const line = JSON.stringify({
      headline: 'خبر',
      content: '<p>أول.</p><p>ثان.</p>',
      date: '2020-02-01',
      author: { name: 'أمل' },
      tags: ['أ', 'ب'],
    });
    const [article] = articlesOf(`${line}\n`, 'a.jsonl').articles;
    assert.deepEqual(article?.given, {
      title: 'خبر',
      byline: 'أمل',
      published: '2020-02-01',
      keywords: ['أ', 'ب'],
    });
    assert.deepEqual(textsOf(article), ['أول.', 'ثان.']);
  });

  it('go on after a broken one, which is told with its line', () => {
    const { articles, problems } = articlesOf(
      '{"title":"أ","body":"نص"}\n{broken\n[1]\n{"title":"ب","body":"نص"}\n',
      'a.jsonl',
    );
    assert.equal(articles.length, 2);
    assert.deepEqual(
      problems.map(({ code, line }) => [code, line]),
      [
        ['bad-record', 2],
        ['bad-record', 3],
      ],
    );
  });

  it('of a table may have lines in their cells, semicolons, and columns of any name', () => {
    const table = 'العنوان;القصة\nخبر;"سطر أول\nسطر ثان"\nناقص\nآخر;نص\n';
    const { articles, problems } = articlesOf(table, 'a.csv', { body: 'القصة' });
    assert.deepEqual(
      articles.map((article) => [article.given.title, textsOf(article), article.lines[0]?.number]),
      [
        ['خبر', ['سطر أول', 'سطر ثان'], 2],
        ['آخر', ['نص'], 5],
      ],
    );
    assert.deepEqual(
      problems.map(({ code, line }) => [code, line]),
      [['bad-record', 4]],
    );
  });

  it('without a column for the text say which columns there are', () => {
    const [problem] = articlesOf('عمود,آخر\n1,2\n', 'a.csv').problems;
    assert.equal(problem?.code, 'no-body-column');
    assert.equal(problem?.values['columns'], 'عمود، آخر');
  });

  it('change nothing of the program, whatever their keys', () => {
    const hostile = '{"__proto__":{"polluted":true},"constructor":"x","title":"أ","body":"نص"}\n';
    assert.equal(
      articlesOf(hostile, 'a.jsonl', { byline: '__proto__.polluted' }).articles[0]?.given.byline,
      undefined,
    );
    assert.equal(({} as { polluted?: boolean }).polluted, undefined);
  });
});
