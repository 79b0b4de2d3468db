import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { compareFindings, describeFinding, type Finding, findingLine } from '../../../src/checks/finding.ts';
import { findingWords, wordsByPrefix } from '../../../src/checks/finding-words.ts';

const dead: Finding = {
  code: 'link-dead',
  page: 'articles/a.html',
  line: 3,
  column: 7,
  detail: { href: 'x.html', target: 'articles/x.html' },
  severity: 'error',
};

describe('a finding', () => {
  it('is one line: place, severity, code, message and remedy', () => {
    const expected =
      'articles/a.html:3:7 error link-dead a link to what the site does not have: x.html — correct it, or add articles/x.html';
    assert.equal(findingLine(dead, 'en'), expected);
  });

  it('names its selector in the message where it has no line', () => {
    const { line, column, ...elsewhere } = dead;
    const text = findingLine({ ...elsewhere, selector: '#a > p', code: 'page-orphan' }, 'en');
    assert.match(text, /^articles\/a\.html error page-orphan .* \[#a > p\] — /);
    assert.deepEqual([line, column], [3, 7]);
  });

  it('shows the controls of a hostile page instead of obeying them', () => {
    const hostile = {
      ...dead,
      page: 'a\u001b[2J.html',
      selector: '#\u202e',
      detail: { href: '\u001b]0;x\u0007' },
    };
    assert.doesNotMatch(findingLine(hostile, 'ar'), /[\u0000-\u001f\u202e]/);
  });

  it('says how many others like it were left out', () => {
    assert.match(
      findingLine({ ...dead, detail: { ...dead.detail, more: '12' } }, 'en'),
      /others like it: 12/,
    );
  });

  it('takes the words of html-validate and axe for their own rules', () => {
    const finding = { ...dead, code: 'html-no-dup-id', detail: { text: 'Duplicate ID', rule: 'no-dup-id' } };
    assert.match(findingLine(finding, 'en'), /a fault in the HTML: Duplicate ID — see the rule no-dup-id/);
    assert.throws(() => findingLine({ ...dead, code: 'unheard-of' }, 'en'), /unheard-of/);
  });

  it('sorts by page, line, column and code, by code units', () => {
    const first = { ...dead, page: 'B.html' };
    assert.deepEqual([dead, { ...dead, line: 1 }, first].toSorted(compareFindings)[0], first);
    assert.equal([dead, { ...dead, line: 1 }].toSorted(compareFindings)[0]?.line, 1);
  });
});

describe('the words of findings', () => {
  it('have the same placeholders in both languages', () => {
    for (const [code, { ar, en }] of Object.entries({ ...findingWords, ...wordsByPrefix })) {
      const placeholders = [ar, en].map(({ message, remedy }) => {
        return [...new Set(`${message} ${remedy}`.match(/\{\w+\}/g))].sort();
      });
      assert.deepEqual(placeholders[0], placeholders[1], code);
    }
  });

  it('are Arabic in Arabic', () => {
    for (const code of Object.keys(findingWords)) {
      const { message, remedy } = describeFinding({ ...dead, code, detail: {} }, 'ar');
      assert.match(message, /[\u0621-\u064a]{3}/, code);
      assert.match(remedy, /[\u0621-\u064a]{3}/, code);
    }
  });
});
