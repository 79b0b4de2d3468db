import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { MentionView } from '../../../src/indexes/views.ts';
import { renderBody } from '../../../src/render/body.ts';

function render(
  body: string,
  mentions: readonly MentionView[] = [],
  digits: 'latn' | 'arab' = 'latn',
): string {
  return renderBody(body, { mentions, digits, link: (address) => `../${address}` }).toString();
}

const anbar: MentionView = {
  id: 'place:anbar',
  address: 'places/anbar.html',
  spellings: [{ id: 'place:anbar', text: 'الأنبار' }],
};
const rutba: MentionView = {
  id: 'place:rutba',
  address: 'places/rutba.html',
  spellings: [{ id: 'place:rutba', text: 'الرطبة' }],
};
const anbarLink = (text: string) => `<a href="../places/anbar.html" class="mention">${text}</a>`;

describe('a body', () => {
  it('links each name at its first mention, and only there', () => {
    assert.equal(
      render('في الأنبار أولا، ثم الأنبار.\n\nوالأنبار.', [anbar]),
      `<p>في ${anbarLink('الأنبار')} أولا، ثم الأنبار.</p>\n<p>والأنبار.</p>\n`,
    );
  });

  it('links what is written onto a name with it, and links several names in a line', () => {
    assert.equal(
      render('وصلوا بالأنبار قرب الرطبة.', [rutba, anbar]),
      `<p>وصلوا ${anbarLink('بالأنبار')} قرب <a href="../places/rutba.html" class="mention">الرطبة</a>.</p>\n`,
    );
  });

  it('links no name in a heading or in a link, but the next one', () => {
    assert.equal(
      render('# الأنبار\n\n[الأنبار](https://example.org/) والأنبار', [anbar]),
      `<h2>الأنبار</h2>\n<p><a href="https://example.org/">الأنبار</a> ${anbarLink('والأنبار')}</p>\n`,
    );
  });

  it('leaves an address whole that holds a name', () => {
    assert.equal(
      render('انظر https://example.org/الأنبار ثم الأنبار.', [anbar]),
      `<p>انظر <a href="https://example.org/%D8%A7%D9%84%D8%A3%D9%86%D8%A8%D8%A7%D8%B1"><bdi dir="ltr">https://example.org/الأنبار</bdi></a> ثم ${anbarLink('الأنبار')}.</p>\n`,
    );
  });

  it('keeps the page the only one with an h1, and skips no level below it', () => {
    assert.equal(
      render('# أ\n\n## ب\n\n### ج\n\n###### د'),
      '<h2>أ</h2>\n<h2>ب</h2>\n<h3>ج</h3>\n<h3>د</h3>\n',
    );
  });

  it('passes no HTML', () => {
    assert.equal(
      render('<b onclick="x()">نص</b>\n\n<script>x()</script>'),
      '<p>&lt;<bdi dir="ltr">b onclick</bdi>=&quot;x()&quot;&gt;نص&lt;/b&gt;</p>\n<p>&lt;<bdi dir="ltr">script</bdi>&gt;x()&lt;/<bdi dir="ltr">script</bdi>&gt;</p>\n',
    );
  });

  it('shows a refused link as its text, whoever wrote it: a person, a reference or the machine', () => {
    const table: [source: string, shown: string][] = [
      ['[نص](javascript:x)', '<p>نص</p>\n'],
      ['[نص](//host.example/a)', '<p>نص</p>\n'],
      ['[نص](../../etc/passwd)', '<p>نص</p>\n'],
      ['[نص][1]\n\n[1]: data:text/html,x', '<p>نص</p>\n'],
      ['انظر //host.example/a', '<p>انظر //<bdi dir="ltr">host.example/a</bdi></p>\n'],
      [
        'انظر ftp://host.example/a',
        '<p>انظر <bdi dir="ltr">ftp</bdi>://<bdi dir="ltr">host.example/a</bdi></p>\n',
      ],
      ['**[نص](vbscript:x)**', '<p><strong>نص</strong></p>\n'],
    ];
    for (const [source, shown] of table) assert.equal(render(source), shown, source);
  });

  it('shows a refused link in a footnote as its text too', () => {
    for (const source of ['نص^[[س](javascript:x)]', 'نص[^1]\n\n[^1]: [س](javascript:x)'])
      assert.doesNotMatch(render(source), /javascript/, source);
  });

  it('shows a picture as nothing: pictures belong to the metadata', () => {
    assert.equal(render('أ ![وصف](https://example.org/x.png) ب'), '<p>أ  ب</p>\n');
  });

  it('shows all digits in one system, in lists of footnotes too', () => {
    assert.equal(
      render('عام 2025 و١٤٤٦[^1].\n\n[^1]: حاشية 3', [], 'arab'),
      '<p>عام ٢٠٢٥ و١٤٤٦<sup class="footnote-ref"><a href="#fn1" id="fnref1" aria-label="حاشية ١">١</a></sup>.</p>\n' +
        '<section class="footnotes" aria-label="الحواشي">\n<ol>\n<li id="fn1"><p>حاشية ٣ <a href="#fnref1" class="footnote-back">عودة إلى النص</a></p>\n</li>\n</ol>\n</section>\n',
    );
  });

  it('leads two references of one footnote to it, and back to the first', () => {
    const text = render('أ[^x] ب[^x]\n\n[^x]: حاشية');
    assert.match(text, /id="fnref1"[\s\S]*id="fnref1-1"/);
    assert.equal(text.match(/footnote-back/g)?.length, 1);
  });

  it('puts a table into a box that scrolls, with no style of its own', () => {
    const rows = [
      '<section class="scroll" aria-label="جدول" tabindex="0"><table>',
      ...['<thead>', '<tr>', '<th scope="col">أ</th>', '<th scope="col">ب</th>', '</tr>', '</thead>'],
      ...['<tbody>', '<tr>', '<td>1</td>', '<td>2</td>', '</tr>', '</tbody>'],
      '</table></section>\n',
    ];
    assert.equal(render('| أ | ب |\n|:--|--:|\n| 1 | 2 |'), rows.join('\n'));
  });

  it('shows code from left to right and letter for letter', () => {
    assert.equal(render('ملف `<a 1>`', [], 'arab'), '<p>ملف <code dir="ltr">&lt;a 1&gt;</code></p>\n');
    assert.equal(render('```js onload=x\n<i>\n```'), '<pre dir="ltr"><code>&lt;i&gt;\n</code></pre>\n');
  });

  it('keeps the number a list begins with', () => {
    assert.equal(render('3. ثالث\n4. رابع'), '<ol start="3">\n<li>ثالث</li>\n<li>رابع</li>\n</ol>\n');
  });

  it('renders one body without a trace of another', () => {
    const alone = render('نص[^1]\n\n[^1]: أ');
    render('[س][r] نص[^1]\n\n[^1]: ب\n\n[r]: https://example.org/', [anbar]);
    assert.equal(render('نص[^1]\n\n[^1]: أ'), alone);
    assert.equal(render('[س][r]'), '<p>[س][r]</p>\n');
  });
});
