// From bytes to articles: every encoding that Arabic files come in, and text that was misread before it came here.

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import iconv from 'iconv-lite';
import { readSource } from '../../../src/import/read-source.ts';

const text = [
  'بلدية نابلس تفتتح حديقة جديدة في الحي الشرقي',
  '',
  'افتتحت بلدية نابلس، صباح اليوم الثلاثاء، حديقة عامة في الحي الشرقي من المدينة، بعد عمل استمر ثلاثة أشهر.',
  '',
  'وقال مهندس البلدية إن الحديقة تضم ملعبا للأطفال ومسارا للمشي وأربعين شجرة زيتون.',
  '',
].join('\n');

function linesOf(bytes: Uint8Array, file = 'text.txt') {
  const { articles, encoding, problems, repaired } = readSource(bytes, { file });
  const [article] = [...articles];
  return {
    text: article?.lines.map(({ raw }) => raw).join('\n'),
    encoding,
    repaired,
    codes: problems.map(({ code }) => code),
    problems,
  };
}

describe('the encoding of a file', () => {
  for (const encoding of ['utf-8', 'utf-16le', 'utf-16be', 'windows-1256', 'iso-8859-6']) {
    it(`is known without a mark: ${encoding}`, () => {
      const read = linesOf(iconv.encode(text, encoding, { addBOM: false }));
      assert.equal(read.text, text);
      assert.equal(read.encoding, encoding);
    });
  }

  it('is known by its mark', () => {
    for (const encoding of ['utf-8', 'utf-16le', 'utf-16be']) {
      assert.equal(linesOf(iconv.encode(text, encoding, { addBOM: true })).text?.replace('\ufeff', ''), text);
    }
  });

  it('may be that of old Macintoshes, whose quotation marks stand elsewhere', () => {
    // Letters are those of ISO 8859-6; «» and the comma are not.
    const bytes = Buffer.concat(
      [...text].map((letter) => (letter === '،' ? Buffer.from([0xac]) : iconv.encode(letter, 'iso-8859-6'))),
    );
    const quoted = Buffer.concat([
      bytes,
      Buffer.from([0x8c]),
      iconv.encode('نص', 'iso-8859-6'),
      Buffer.from([0x98]),
    ]);
    const read = linesOf(quoted);
    assert.match(read.encoding ?? '', /mac/);
    assert.equal(read.text, `${text}«نص»`);
  });

  it('is told where a byte cannot be read, with its offset', () => {
    const bytes = Buffer.concat([Buffer.from(text), Buffer.from([0xff]), Buffer.from(text)]);
    const { codes, problems } = linesOf(bytes);
    assert.deepEqual(codes, ['not-utf8']);
    assert.equal(problems[0]?.values['offset'], String(Buffer.byteLength(text)));
  });

  it('is none where the file is no text', () => {
    assert.deepEqual(linesOf(Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13])).codes, [
      'not-text',
    ]);
    assert.deepEqual(linesOf(Buffer.from('')).codes, ['empty-file']);
  });
});

describe('text that was misread', () => {
  for (const [is, as] of [
    ['utf-8', 'latin1'],
    ['utf-8', 'windows-1256'],
    ['windows-1256', 'windows-1252'],
  ] as const) {
    it(`is put right and told: ${is} read as ${as}`, () => {
      const read = linesOf(Buffer.from(iconv.decode(iconv.encode(text, is), as)));
      assert.equal(read.text, text);
      assert.equal(read.repaired.length, 3);
    });
  }

  it('is not what French, German or a sound text is', () => {
    const sound = `${text}زار الوفد Élysée في باريس والتقى François Müller في café Größe، à côté de l'école.\nÀ l'été où naît la forêt, Noël fête Zoë.\n`;
    const read = linesOf(Buffer.from(sound));
    assert.equal(read.text, sound);
    assert.deepEqual(read.repaired, []);
  });
});

describe('the bytes of any Arabic text', () => {
  const words =
    'قال في من على المدينة الجديدة مساء أمس وأضاف أن المدرسة القديمة فتحت أبوابها للطلاب إلى آخر الأسبوع، والماء شيء مؤلم رئيس ثلاثة';
  const sentence = fc
    .array(fc.constantFrom(...words.split(' '), '2024', 'ISO', '(أ)'), { minLength: 12, maxLength: 60 })
    .map((some) => `${some.join(' ')}.`);
  const anyText = fc.array(sentence, { minLength: 1, maxLength: 6 }).map((lines) => lines.join('\n'));
  const encodings = ['utf-8', 'utf-16le', 'utf-16be', 'windows-1256', 'iso-8859-6'];

  it('are the same text in whatever encoding, and whatever its line ends', () => {
    fc.assert(
      fc.property(
        anyText,
        fc.constantFrom(...encodings),
        fc.constantFrom('\n', '\r\n', '\r'),
        (some, encoding, end) => {
          const read = linesOf(iconv.encode(some.replaceAll('\n', end), encoding, { addBOM: false }));
          assert.equal(read.text, some, encoding);
        },
      ),
      { numRuns: 500 },
    );
  });

  it('are put right where they had been misread, and told', () => {
    const misread = fc.constantFrom(
      ['utf-8', 'latin1'],
      ['utf-8', 'windows-1256'],
      ['windows-1256', 'latin1'],
      ['windows-1256', 'windows-1252'],
    );
    fc.assert(
      fc.property(anyText, misread, (some, [is = '', as = '']) => {
        const seen = iconv.decode(iconv.encode(some, is), as);
        // What the wrong table has no letter for is lost before it comes here.
        fc.pre(!seen.includes('\ufffd'));
        const read = linesOf(Buffer.from(seen));
        assert.equal(read.text, some);
        assert(read.repaired.length > 0);
      }),
      { numRuns: 300 },
    );
  });

  it('are refused or read whole, and never make the reader fail', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
        const read = linesOf(bytes);
        assert(read.codes.length > 0 || read.text !== undefined);
        assert(!read.text?.includes('\ufffd') || Buffer.from(bytes).includes('\ufffd'));
      }),
      { numRuns: 1000 },
    );
  });
});
