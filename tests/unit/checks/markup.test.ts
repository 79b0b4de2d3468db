import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkMarkup } from '../../../src/checks/markup.ts';

const page = (body: string, title = 'خبر') => `<!doctype html>
<html lang="ar" dir="rtl">
<head>
<meta charset="utf-8">
<title>${title}</title>
</head>
<body>
${body}
</body>
</html>
`;

describe('the check of markup', () => {
  it('finds nothing in a good page with a long Arabic headline', () => {
    const title =
      'افتتاح المكتبة العامة في المدينة القديمة بعد ترميم دام سنتين كاملتين وحضره جمع كبير من الأهالي';
    const html = page(`<main><h1 id="2017">${title}</h1><p>نص<br>وسطر</p></main>`, title);
    assert.deepEqual(checkMarkup('a.html', html), []);
  });

  const table: readonly [string, string][] = [
    ['<p id="a">أ</p><p id="a">ب</p>', 'html-no-dup-id'],
    ['<p>أ<div>ب</div></p>', 'html-close-order'],
    ['<ul><p>أ</p></ul>', 'html-element-permitted-content'],
    ['<img src="a.png">', 'html-wcag-h37'],
    ['<p style="color: red">أ</p>', 'html-no-inline-style'],
    ['<h2></h2>', 'html-empty-heading'],
  ];
  for (const [body, code] of table) {
    it(`answers ${code} to ${body}`, () => {
      const findings = checkMarkup('a.html', page(body));
      const finding = findings.find((one) => one.code === code);
      assert.equal(finding?.page, 'a.html');
      assert.equal(finding?.line, 8);
      assert.notEqual(finding?.detail['text'], undefined);
    });
  }
});
