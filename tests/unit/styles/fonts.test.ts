// What the cuts of scripts/fonts.ts must keep: joining, one design for the digits of a line, and their weight.

import assert from 'node:assert/strict';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, it } from 'node:test';
import { styleFiles } from '../../../src/styles/sheet.ts';

const require = createRequire(import.meta.url);
const subset: (font: Buffer, text: string, options: object) => Promise<Buffer> = require('subset-font');

const styles = new URL('../../../src/styles/', import.meta.url);
const sheet = readFileSync(new URL('fonts.css', styles), 'utf8');

type Face = Readonly<{ family: string; file: string; ranges: readonly (readonly [number, number])[] }>;

const faces: readonly Face[] = [...sheet.matchAll(/@font-face \{([^}]*)\}/g)].flatMap(([, rules = '']) => {
  const file = /url\("fonts\/([^"]+)"\)/.exec(rules)?.[1];
  const family = /font-family: "([^"]+)"/.exec(rules)?.[1];
  const list = /unicode-range:\s+([^;]+);/.exec(rules)?.[1];
  if (!file || !family || !list) return [];
  const ranges = list.split(',').map((range) => {
    const [first = 0, last = first] = range
      .trim()
      .slice(2)
      .split('-')
      .map((hex) => Number.parseInt(hex, 16));
    return [first, last] as const;
  });
  return [{ family, file, ranges }];
});

/** The tables of a font, as text and place. */
async function tablesOf(file: string): Promise<ReadonlyMap<string, Buffer>> {
  const woff2 = readFileSync(new URL(`fonts/${file}`, styles));
  const font = await subset(woff2, '', { targetFormat: 'truetype', keepAllGlyphs: true });
  const count = font.readUInt16BE(4);
  return new Map(
    Array.from({ length: count }, (_, index) => {
      const at = 12 + 16 * index;
      const start = font.readUInt32BE(at + 8);
      return [font.toString('latin1', at, at + 4), font.subarray(start, start + font.readUInt32BE(at + 12))];
    }),
  );
}

const has = (face: Face, character: string): boolean =>
  face.ranges.some(
    ([first, last]) => first <= (character.codePointAt(0) ?? 0) && (character.codePointAt(0) ?? 0) <= last,
  );

describe('the cut fonts', () => {
  for (const file of ['naskh.woff2', 'naskh-rest.woff2', 'sans.woff2']) {
    it(`keep what joins Arabic letters in ${file}`, async () => {
      const tables = await tablesOf(file);
      const features = tables.get('GSUB')?.toString('latin1') ?? '';
      for (const feature of ['init', 'medi', 'fina', 'rlig']) assert.ok(features.includes(feature), feature);
      assert.ok(tables.get('GPOS')?.toString('latin1').includes('mark'), 'marks find their letters');
    });
  }

  it('keep the weights of the text from 400 to 700', async () => {
    const axes = (await tablesOf('naskh.woff2')).get('fvar');
    assert.equal(axes?.toString('latin1', 16, 20), 'wght');
    assert.deepEqual([axes?.readInt32BE(20), axes?.readInt32BE(28)], [400 * 65536, 700 * 65536]);
  });

  it('claim each character once in a family, so that one line has one design of digits', () => {
    for (const one of faces) {
      for (const other of faces) {
        if (one.file >= other.file || one.family !== other.family) continue;
        if (one.file === 'latin-bold.woff2' && other.file === 'latin.woff2') continue;
        for (const [first, last] of one.ranges) {
          assert.ok(
            other.ranges.every(([from, to]) => to < first || last < from),
            `${one.file} and ${other.file} both claim U+${first.toString(16)}`,
          );
        }
      }
    }
  });

  it('take all Latin digits from one file, and no digit from the Latin companion', () => {
    for (const digit of '0123456789') {
      const files = faces.filter((face) => has(face, digit)).map(({ file }) => file);
      assert.deepEqual(files, ['naskh-signs.woff2', 'sans-signs.woff2']);
    }
  });

  it('hold every letter, digit and sign of an Arabic newspaper', () => {
    const needed = 'ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهويىپچڤگ ًٌٍَُِّْ٠١٢٣٤٥٦٧٨٩0123456789،؛؟٪«»“”‹›–—….:()[]%/-!';
    for (const family of ['Warraq Naskh', 'Warraq Sans']) {
      for (const character of needed) {
        assert.ok(
          faces.some((face) => face.family === family && has(face, character)),
          `${family} lacks ${character}`,
        );
      }
    }
  });

  it('load no more than 38 KB for a page without foreign words', () => {
    const files = ['naskh', 'naskh-signs', 'sans', 'sans-signs'];
    const bytes = files.map((file) => statSync(new URL(`fonts/${file}.woff2`, styles)).size);
    assert.ok(bytes.reduce((sum, size) => sum + size, 0) <= 38 * 1024);
  });

  it('are all named by the style sheet, with their licence beside them', () => {
    const files = readdirSync(new URL('fonts/', styles)).toSorted();
    assert.deepEqual(files, ['OFL.txt', ...faces.map(({ file }) => file)].toSorted());
  });
});

describe('the style sheet', () => {
  const css = styleFiles.map((file) => readFileSync(new URL(file, styles), 'utf8')).join('\n');

  it('names its layers once, first', () => {
    assert.ok(css.startsWith('@layer tokens, theme, base, compositions, blocks, utilities, print;'));
    assert.equal(css.match(/@layer [^;{]*;/g)?.length, 1);
  });

  it('is written in logical directions only', () => {
    assert.doesNotMatch(
      css,
      /(?:margin|padding|border|inset)-(?:left|right|top|bottom)|(?:^|\s)(?:left|right):|float/,
    );
    assert.doesNotMatch(css, /text-align: (?:left|right|justify)/);
  });

  it('sets no colour outside the tokens and the print', () => {
    for (const file of styleFiles.filter((name) => name !== 'tokens.css' && name !== 'print.css')) {
      assert.doesNotMatch(
        readFileSync(new URL(file, styles), 'utf8'),
        /#[0-9a-f]{3,8}\b|rgb|hsl|oklch/i,
        file,
      );
    }
  });

  it('does nothing to letters that would break their joins', () => {
    assert.doesNotMatch(
      css,
      /letter-spacing: (?!normal)|text-transform|italic|opacity|first-letter|small-caps/,
    );
  });
});
