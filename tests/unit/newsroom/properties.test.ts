// What must hold of every file, whatever stands in it. A failure prints the text and the seed that found it.

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { articleText } from '../../../src/newsroom/article-text.ts';
import { parseArticleText } from '../../../src/newsroom/articles.ts';
import { cutFrontMatter } from '../../../src/newsroom/front-matter.ts';
import { readYaml } from '../../../src/newsroom/yaml.ts';
import { cleanText } from '../../../src/text/clean.ts';
import { mixedWord } from '../../../src/text/look-alikes.ts';
import { awkwardText } from '../awkward-text.ts';

const source = (text: string) => ({ text, file: 'x.yaml', firstLine: 1 });

/** Pieces that YAML means something by, in any order. */
const yamlText = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        'title: ',
        'slug: a',
        '\n',
        '\n  ',
        '- ',
        '? ',
        ': ',
        '---\n',
        '...\n',
        '&a ',
        '*a',
        '!!js/function ',
        '!x ',
      ),
      fc.constantFrom(
        '__proto__: ',
        'constructor: ',
        '{polluted: yes}',
        '[',
        ']',
        '{',
        '}',
        '"',
        "'",
        '|\n',
        '>\n',
        '#',
        '%TAG',
        '<<: ',
      ),
      fc.constantFrom('2017-12-18', '0x1f', '1e999', '~', '.nan', 'yes', '\t', '\0', '\u2028'),
      awkwardText,
    ),
    { maxLength: 25 },
  )
  .map((parts) => parts.join(''));

describe('any text', () => {
  it('is cut into metadata and body, or told why not', () => {
    const text = fc
      .tuple(
        fc.constantFrom('', '---\n', '---js\n', '--- \n'),
        yamlText,
        fc.constantFrom('', '\n---\n', '\n---'),
      )
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, (value) => {
        const cut = cutFrontMatter(value, 'articles/x.md');
        if ('code' in cut) return;
        // Nothing is lost: the metadata, the body and the two lines of hyphens are the text.
        assert.ok(value.endsWith(cut.body) && value.includes(cut.yaml.text));
        assert.match(value.slice(0, value.length - cut.body.length - cut.yaml.text.length), /^---\s*$|^---/);
        const before = value.slice(0, value.length - cut.body.length).split('\n').length;
        if (cut.body !== '') assert.equal(cut.bodyLine, before);
      }),
      { numRuns: 300 },
    );
  });

  it('is read as YAML, or told why not, and pollutes nothing', () => {
    const names = Object.getOwnPropertyNames(Object.prototype).sort();
    fc.assert(
      fc.property(yamlText, (value) => {
        const { problems } = readYaml(source(value));
        assert.ok(problems.length <= 1);
        for (const { line, column } of problems) assert.ok(line >= 1 && column >= 1);
        assert.equal(({} as { polluted?: unknown }).polluted, undefined);
      }),
      { numRuns: 300 },
    );
    assert.deepEqual(Object.getOwnPropertyNames(Object.prototype).sort(), names);
  });

  it('is read as an article, or told why not, at lines that the file has', () => {
    const text = fc.tuple(yamlText, awkwardText).map(([yaml, body]) => `---\n${yaml}\n---\n${body}`);
    fc.assert(
      fc.property(text, (value) => {
        const lines = value.split('\n').length;
        for (const { line, column } of parseArticleText(value, 'articles/x.md').problems) {
          assert.ok(line >= 1 && line <= lines && column >= 1, `${line} of ${lines}`);
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe('an article that the import writes', () => {
  const words = fc
    .oneof(
      awkwardText,
      fc.constantFrom(
        'العراق: قتلى',
        '- أ',
        '# أ',
        '2017',
        '2017-12-18',
        'yes',
        'null',
        '~',
        '*أ',
        '&أ',
        '!أ',
        '%أ',
        '@أ',
        "'",
        '---',
        '{أ}',
        '[أ]',
        '__proto__',
        '1e3',
        '0x1f',
        'أ #ب',
        'أ: ',
      ),
    )
    .map((text) => cleanText(text.replace(/\s+/g, ' ')))
    // Letters of two keyboards are told, and a person mends them.
    .filter((text) => text !== '' && mixedWord(text) === undefined);

  it('is read as it was written, whatever its title, byline and names', () => {
    fc.assert(
      fc.property(words, words, words, (title, byline, role) => {
        const draft = {
          title,
          byline,
          outlet: { name: role, masthead: [{ role, name: title }] },
          image: { caption: byline },
          places: [{ id: 'iraq' }],
          actors: [],
          body: 'نص\n',
        };
        const hash = 'a'.repeat(64);
        const text = articleText(draft, 'slug-1', { file: 'raw.txt', sha256: hash, encoding: 'utf-8' });
        const { read, problems } = parseArticleText(text, 'articles/x.md');
        assert.deepEqual(problems, []);
        assert.deepEqual(
          [read?.article.title, read?.article.byline, read?.article.outlet, read?.article.image],
          [title, byline, draft.outlet, draft.image],
        );
      }),
      { numRuns: 300 },
    );
  });
});
