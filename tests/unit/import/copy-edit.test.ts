// The doubts about a text, and their mending: tests/fixtures/import/copy-edit, and what holds for any text.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { applyFixes, copyEdit, fixableCodes } from '../../../src/import/copy-edit.ts';
import { plainArticle } from '../../../src/import/raw-article.ts';
import { type SourceLine, sourceLines } from '../../../src/import/source-lines.ts';
import { awkwardText } from '../awkward-text.ts';
import { parseFixtures, testFixtures } from '../fixture-file.ts';

function linesOf(text: string): SourceLine[] {
  return sourceLines(plainArticle(text).lines).lines;
}

// `line:column code words → suggestion`, and a star where it can be mended.
function doubtsOf(input: string): string {
  const told = copyEdit(linesOf(input)).map(({ code, line, column, values: { value, suggestion }, fix }) => {
    const better = suggestion === undefined ? '' : ` → ${suggestion}`;
    return `${line}:${column} ${code} ${value}${better}${fix ? ' *' : ''}`;
  });
  return told.join('\n') || '-';
}

testFixtures('import/copy-edit/clean.txt', doubtsOf);
testFixtures('import/copy-edit/faults.txt', doubtsOf);
testFixtures('import/copy-edit/fixes.txt', (input) => {
  const [codes = '', ...text] = input.split('\n');
  const { lines, changes } = applyFixes(linesOf(text.join('\n')), new Set(codes.split(' ')));
  return [...lines.map((line) => line.text), ...changes.map(({ line, rule }) => `${line} ${rule}`)].join(
    '\n',
  );
});

const faults = new URL('../../fixtures/import/copy-edit/faults.txt', import.meta.url);
const faultyLines = parseFixtures(readFileSync(faults, 'utf8'), 'faults.txt').map(({ input }) => input);

// Lines with faults in any order, and texts as awkward as any.
const texts = fc
  .array(fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...faultyLines) }, awkwardText), { maxLength: 6 })
  .map((lines) => lines.join('\n'));
const someCodes = fc.subarray([...fixableCodes]).map((codes) => new Set(codes));

function holds(sentence: string, property: (lines: SourceLine[], codes: ReadonlySet<string>) => void): void {
  it(sentence, () => {
    fc.assert(
      fc.property(texts, someCodes, (text, codes) => property(linesOf(text), codes)),
      { numRuns: 400 },
    );
  });
}

describe('the doubts about any text', () => {
  holds('have a fix only where their kind can be mended, and within the line', (lines) => {
    for (const { code, line, fix } of copyEdit(lines)) {
      if (!fix) continue;
      assert(fixableCodes.has(code), code);
      const text = lines.find(({ number }) => number === line)?.text ?? '';
      assert(fix.start >= 0 && fix.start <= fix.end && fix.end <= text.length);
      assert.notEqual(text.slice(fix.start, fix.end), fix.text);
    }
  });

  holds('point into the line of the source', (lines) => {
    for (const { line, column } of copyEdit(lines)) {
      const raw = lines.find(({ number }) => number === line)?.raw ?? '';
      assert(column >= 1 && column <= raw.length, `column ${column} of ${raw.length}`);
    }
  });

  it('point at their words in the source, whatever cleaning took out before them', () => {
    for (const fault of faultyLines) {
      const [line] = linesOf(`\u200f ${fault.replaceAll(' ', ' \u00a0').replaceAll('،', '،،')}`);
      if (!line) continue;
      for (const { code, column, values } of copyEdit([line])) {
        const word = values['value'] ?? '';
        if (!['dropped-hamza', 'final-ya', 'final-ha', 'foreign-letter'].includes(code)) continue;
        assert.equal(line.raw.slice(column - 1, column - 1 + word.length), word);
      }
    }
  });
});

describe('the mending of any text', () => {
  holds('leaves no doubt of its kinds that can be mended', (lines, codes) => {
    const left = copyEdit(applyFixes(lines, codes).lines).filter(({ code, fix }) => fix && codes.has(code));
    assert.deepEqual(left, []);
  });

  holds('changes nothing the second time', (lines, codes) => {
    const once = applyFixes(lines, codes).lines;
    assert.deepEqual(applyFixes(once, codes), { lines: once, changes: [] });
  });

  holds('tells every step from the old text of a line to the new', (lines, codes) => {
    const { lines: mended, changes } = applyFixes(lines, codes);
    lines.forEach((line, index) => {
      let { text } = line;
      for (const { line: number, rule, before, after } of changes) {
        if (number !== line.number) continue;
        assert(codes.has(rule));
        assert.equal(before, text);
        text = after;
      }
      assert.equal(mended[index]?.text, text);
    });
  });
});
