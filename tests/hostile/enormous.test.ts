import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkBody } from '../../src/newsroom/body.ts';
import { renderBody } from '../../src/render/body.ts';
import { plainText } from '../../src/text/markdown.ts';

const n = 100_000;

/** Bodies at which a careless reader spends the square of their length. */
const bodies: Readonly<Record<string, string>> = {
  'opening brackets': '['.repeat(n),
  'brackets within brackets': `${'['.repeat(n / 2)}a${']'.repeat(n / 2)}`,
  'beginnings of pictures': '!['.repeat(n / 2),
  'beginnings of links': '[a]('.repeat(n / 4),
  'links within links': `${'[a'.repeat(20_000)}${'](b)'.repeat(20_000)}`,
  'beginnings of footnotes': '[^'.repeat(n / 2),
  'beginnings of inline footnotes': '^['.repeat(n / 2),
  'references to one footnote': `${'[^1]'.repeat(n / 10)}\n\n[^1]: x`,
  stars: '*'.repeat(n),
  'stars and words': '*a '.repeat(n / 3),
  'stars and underscores': '**a _b '.repeat(n / 7),
  'quotations within quotations': '>'.repeat(n),
  'quotations with spaces': '> '.repeat(n / 2),
  'lines of quotation': '>a\n'.repeat(n / 3),
  'lists within lists': '- '.repeat(n / 2),
  'back ticks': '`'.repeat(n),
  'runs of back ticks, each longer': Array.from({ length: 440 }, (_, i) => '`'.repeat(i)).join(' '),
  'angle brackets': '<'.repeat(n),
  pipes: '|'.repeat(n),
  'a table of five thousand rows': `| أ | ب |\n|---|---|\n${'| 1 | 2 |\n'.repeat(5000)}`,
  'a table of three hundred columns': `${'|'.repeat(300)}\n${'|-'.repeat(300)}|\n${`${'|a'.repeat(300)}\n`.repeat(300)}`,
  'back slashes': '\\'.repeat(n),
  ampersands: '&'.repeat(n),
  'beginnings of addresses': 'http://'.repeat(n / 7),
  slashes: '//'.repeat(n / 2),
  'beginnings of mail': 'a@'.repeat(n / 2),
  'an endless name of mail': `${'a'.repeat(n)}@`,
  'definitions of references': Array.from({ length: 5000 }, (_, i) => `[r${i}]: https://e.example/${i}`).join(
    '\n',
  ),
  digits: '1'.repeat(n),
  'Arabic digits': '١'.repeat(n),
  'digits and commas': '1,'.repeat(n / 2),
  'digits and hyphens': '1-'.repeat(n / 2),
  'groups of digits': '123 '.repeat(n / 4),
  'a plus and digits': `+${'1 '.repeat(n / 2)}`,
  'Latin letters': 'a'.repeat(n),
  'Latin letters and hyphens': 'a-'.repeat(n / 2),
  'a Latin letter and spaces': `a${' '.repeat(n)}ب`,
  'a Latin letter and numbers': `ab${' 1'.repeat(n / 2)}`,
  'marks on one letter': `ب${'\u064b'.repeat(n)}`,
  'Arabic words': 'ال '.repeat(n / 3),
  'empty lines': '\n'.repeat(n),
};

const mentions = [
  {
    id: 'place:x',
    address: 'places/x.html',
    spellings: ['أنبار', 'بلدة عين اللوز'].map((text) => ({ id: 'place:x', text })),
  },
];

function readAndRender(body: string): string {
  const checked = checkBody(body, 'articles/x.md', 1);
  plainText(checked.body);
  return renderBody(checked.body, { mentions, digits: 'arab', link: (address) => address }).toString();
}

describe('a body of a hundred thousand signs', () => {
  for (const [name, body] of Object.entries(bodies)) {
    it(`is read and rendered within five seconds: ${name}`, () => {
      // The time of this process's own work: the machine may be busy with other things.
      const before = process.cpuUsage();
      assert.ok(readAndRender(body).length >= 0);
      const { user, system } = process.cpuUsage(before);
      assert.ok(user + system < 5_000_000, `${((user + system) / 1_000_000).toFixed(1)} s`);
    });
  }

  it('is shown to its last sign, however deep it is nested', () => {
    for (const sign of ['[', '*', '|', '<'])
      assert.ok(readAndRender(`${sign.repeat(5000)}نهاية`).includes('نهاية'), sign);
  });

  it('is shown to its last sign in lists and quotations too, or told to be too deep', () => {
    for (const depth of [12, 21, 40, 60, 120]) {
      const lists = Array.from({ length: depth }, (_, level) => `${'  '.repeat(level)}- بند`).join('\n');
      for (const body of [`${'>'.repeat(depth)}نهاية`, `${lists} نهاية`]) {
        const told = checkBody(body, 'articles/x.md', 1).problems.some(({ code }) => code === 'too-deep');
        assert.equal(readAndRender(body).includes('نهاية'), !told, body);
      }
    }
  });

  it('is read and rendered within five seconds: five thousand footnotes', {
    todo: 'markdown-it-footnote joins its lists anew at every footnote: 27 s',
    skip: '2026-11-23: too slow to wait for',
  }, () => {
    readAndRender(Array.from({ length: 5000 }, (_, i) => `a[^${i}]\n\n[^${i}]: x`).join('\n\n'));
  });
});
