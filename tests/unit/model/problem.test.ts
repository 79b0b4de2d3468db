import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  compareProblems,
  describeProblem,
  hasErrors,
  type Problem,
  problemLine,
} from '../../../src/model/problem.ts';

const unknown: Problem = {
  file: 'articles/a.md',
  line: 5,
  column: 16,
  severity: 'error',
  code: 'unknown-place',
  values: { value: 'irak', suggestion: ' (iraq?)' },
};

describe('a problem', () => {
  it('is one line: where, how bad, what, what to do', () => {
    assert.equal(
      problemLine(unknown, 'en'),
      'articles/a.md:5:16 error unknown-place the registry has no place "irak" (iraq?) — mend the id, or add the place to _data/places.yaml',
    );
    assert.equal(
      problemLine(unknown, 'ar'),
      'articles/a.md:5:16 error unknown-place لا مكان في السجل باسم «irak» (iraq?) — صحح المعرّف أو أضف المكان إلى _data/places.yaml',
    );
  });

  for (const [code, values, ar, en] of [
    ['wrong-type', { key: 'places', expected: 'array' }, '(قائمة)', '(array)'],
    ['wrong-type', { key: 'draft', expected: 'boolean' }, '(true أو false)', '(boolean)'],
    ['wrong-type', { key: 'x', expected: 'toString' }, '(toString)', '(toString)'],
    [
      'weekday-conflict',
      { said: 'thursday', published: '2017-12-18', real: 'monday' },
      'يوم الاثنين',
      'a monday',
    ],
    ['date-conflict', { said: '2017', published: '2018' }, 'التاريخ في النص 2017', 'dated 2017'],
    ['yaml-syntax', { detail: 'duplicated mapping key' }, 'المفتاح مكتوب مرتين', 'duplicated mapping key'],
    ['yaml-syntax', { detail: 'unknown scalar tag !<!x>' }, 'وسم غير معروف', 'unknown scalar tag !<!x>'],
    ['yaml-syntax', { detail: 'deficient indentation' }, 'فتح ولم يغلق', 'deficient indentation'],
    [
      'yaml-syntax',
      { detail: 'unknown escape sequence' },
      '«unknown escape sequence»',
      'YAML: unknown escape',
    ],
    ['unreadable', { detail: 'EACCES' }, 'الملف: لا إذن بقراءته', 'read: EACCES'],
  ] as const) {
    it(`is told in the words of its language: ${code} ${Object.values(values).join(', ')}`, () => {
      const problem: Problem = { ...unknown, code, values };
      const [arabic, english] = [
        describeProblem(problem, 'ar').message,
        describeProblem(problem, 'en').message,
      ];
      assert.ok(arabic.includes(ar), arabic);
      assert.ok(english.includes(en), english);
    });
  }

  it('cannot reverse, colour or break a line of the report by its file or its values', () => {
    const hostile = { ...unknown, file: 'articles/\u202ea\n.md', values: { value: '\u001b[31m\u2067' } };
    assert.match(
      problemLine(hostile, 'en'),
      /^articles\/\\u202ea\\u000a\.md:5:16 error .*"\\u001b\[31m\\u2067"/,
    );
  });

  it('fills in a value as it is, though it looks like a placeholder or a pattern', () => {
    const odd = { ...unknown, values: { value: '{suggestion} $& $1', suggestion: '' } };
    assert.equal(describeProblem(odd, 'en').message, 'the registry has no place "{suggestion} $& $1"');
  });

  it('stands in the order of file, line, column and code, whatever the order of reading', () => {
    const sorted = [
      { ...unknown, file: '_data/site.yaml', line: 9 },
      { ...unknown, line: 2, column: 9 },
      { ...unknown, line: 10, column: 2 },
      { ...unknown, line: 10, column: 10, code: 'bad-slug' as const },
      { ...unknown, line: 10, column: 10 },
      { ...unknown, file: 'articles/b.md', line: 1 },
    ];
    assert.deepEqual(sorted.toReversed().sort(compareProblems), sorted);
  });

  it('stops a build only as an error', () => {
    assert.equal(hasErrors([{ ...unknown, severity: 'warning' }]), false);
    assert.equal(hasErrors([{ ...unknown, severity: 'warning' }, unknown]), true);
    assert.equal(hasErrors([]), false);
  });
});
