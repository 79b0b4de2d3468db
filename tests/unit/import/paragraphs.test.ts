// How lines become paragraphs: tests/fixtures/import/body/paragraphs.txt; and that markdown shows exactly the text.

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { bodyMarkdown, paragraphsOf } from '../../../src/import/paragraphs.ts';
import type { LineKind } from '../../../src/import/raw-article.ts';
import { sourceLines } from '../../../src/import/source-lines.ts';
import { plainText } from '../../../src/text/markdown.ts';
import { testFixtures } from '../fixture-file.ts';
import { linesOf } from './page-text.ts';

/** The markdown, and what was changed: `~ line rule`. */
export function describeBody(text: string): string {
  const { paragraphs, changes } = paragraphsOf(linesOf(text));
  const told = changes.map(({ line, rule }) => `~ ${line} ${rule}`);
  return [...told, bodyMarkdown(paragraphs).trimEnd()].join('\n');
}

testFixtures('import/body/paragraphs.txt', describeBody);

function formLines(...lines: [LineKind, string][]) {
  return sourceLines(lines.map(([kind, raw], at) => ({ number: at + 1, raw, kind }))).lines;
}

describe('what the form says a line is', () => {
  it('is kept', () => {
    const { paragraphs } = paragraphsOf(
      formLines(
        ['heading', 'ذاكرة المكان'],
        ['item', 'خبز التنور'],
        ['item', 'زيت الزيتون'],
        ['quote', 'القراءة بيت آخر.'],
        ['quote', 'وكل باب يعيدنا إليه.'],
        ['verse', 'يا نخلة الوادي سلام'],
        ['verse', 'وكنت لنا ظلالا'],
        ['caption', 'جانب من السوق'],
      ),
    );
    assert.equal(
      bodyMarkdown(paragraphs),
      [
        '## ذاكرة المكان\n',
        '- خبز التنور\n- زيت الزيتون\n',
        '> القراءة بيت آخر.\n>\n> وكل باب يعيدنا إليه.\n',
        'يا نخلة الوادي سلام\\\nوكنت لنا ظلالا\n',
        'جانب من السوق\n',
      ].join('\n'),
    );
  });
});

describe('markdown of any lines', () => {
  const unit = fc.constantFrom(
    ...'ابتثج 12٣.)(*_`#[]<>~|!&;\\-+=:/"«»،؟%@x'.split(''),
    '  ',
    'https://',
    'www.',
    '&amp;',
    '• ',
    '- ',
    '\t',
    ' ... ',
    'في',
  );
  const line = fc.string({ unit, maxLength: 40 });
  const kind = fc.constantFrom<LineKind | undefined>(
    undefined,
    undefined,
    undefined,
    'heading',
    'item',
    'quote',
    'verse',
  );

  it('shows exactly the text, but for the marks of its lists', () => {
    fc.assert(
      fc.property(fc.array(fc.record({ raw: line, kind }), { maxLength: 12 }), (source) => {
        const raw = source.map((one, at) => ({
          number: at + 1,
          raw: one.raw,
          ...(one.kind && { kind: one.kind }),
        }));
        const { lines } = sourceLines(raw);
        const { paragraphs, changes } = paragraphsOf(lines);
        const marks = (text: string) => text.replace(/\s+/g, '');
        const unmarked = new Map(
          changes.filter(({ rule }) => rule === 'bullet').map((one) => [one.line, one.after]),
        );
        const text = lines.map((one) => unmarked.get(one.number) ?? one.text).join('\n');
        assert.equal(marks(plainText(bodyMarkdown(paragraphs))), marks(text));
      }),
      { numRuns: 3000 },
    );
  });
});
