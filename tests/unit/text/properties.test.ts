// What must hold of every text. A failure prints the text and the seed that found it.

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { withoutUnseen } from '../../../src/text/bidi.ts';
import { cleanLine, cleanText } from '../../../src/text/clean.ts';
import { byArabicName } from '../../../src/text/collation.ts';
import { editDistance } from '../../../src/text/distance.ts';
import { parseEdtf } from '../../../src/text/edtf.ts';
import { buildFinder, findTagged } from '../../../src/text/finder.ts';
import { searchFold } from '../../../src/text/fold.ts';
import { guard } from '../../../src/text/guards.ts';
import { nameKey } from '../../../src/text/key.ts';
import { isLinkable, plainText, refusedTargets } from '../../../src/text/markdown.ts';
import { escapeMarkdown } from '../../../src/text/markdown-escape.ts';
import { latinDigits, localDigits } from '../../../src/text/numerals.ts';
import { curlyQuotes, loneQuotes } from '../../../src/text/quotes.ts';
import { slugOf } from '../../../src/text/romanise.ts';
import { sentenceAround } from '../../../src/text/sentences.ts';
import { visibleText } from '../../../src/text/visible.ts';
import { wordsOf } from '../../../src/text/words.ts';
import { awkwardText, wordyText } from '../awkward-text.ts';

const text = fc.oneof(awkwardText, wordyText);

function holds<T>(sentence: string, arbitrary: fc.Arbitrary<T>, property: (value: T) => void): void {
  it(sentence, () => fc.assert(fc.property(arbitrary, property), { numRuns: 300 }));
}

describe('the clean form of any text', () => {
  holds('is clean', text, (value) => {
    const { text: clean } = cleanLine(value);
    assert.deepEqual(cleanLine(clean), { text: clean, changes: [] });
  });
  holds('is the same whether its changes are asked for or not', text, (value) => {
    assert.equal(cleanText(value), cleanLine(value).text);
  });
  holds('has nothing unseen and no straight mark in it, and is in NFC', text, (value) => {
    const clean = cleanText(value);
    assert.equal(withoutUnseen(clean), clean);
    assert.equal(clean.includes('"'), false);
    assert.equal(clean.normalize('NFC'), clean);
  });
  holds('has changes that lead from the text to it', text, (value) => {
    const { text: clean, changes } = cleanLine(value);
    assert.equal(changes.at(0)?.before ?? clean, value);
    assert.equal(changes.at(-1)?.after ?? value, clean);
    for (const [index, { before, after }] of changes.entries()) {
      assert.notEqual(before, after);
      assert.equal(changes[index + 1]?.before ?? after, after);
    }
  });
  holds('has the key of the text', text, (value) => assert.equal(nameKey(cleanText(value)), nameKey(value)));
});

describe('the key of any text', () => {
  holds('is its own key', text, (value) => assert.equal(nameKey(nameKey(value)), nameKey(value)));
  holds('has no mark but the shadda, no Arabic digit and no two spaces', text, (value) => {
    assert.doesNotMatch(
      nameKey(value),
      /[\u064b-\u0650\u0652-\u065f\u0670\u0640\u0660-\u0669\u06f0-\u06f9]|\s\s|^\s|\s$/,
    );
  });
});

describe('the fold of any text', () => {
  holds('is its own fold', text, (value) => assert.equal(searchFold(searchFold(value)), searchFold(value)));
  holds('is that of its key', text, (value) => assert.equal(searchFold(nameKey(value)), searchFold(value)));
});

describe('the quotation marks of any text', () => {
  holds('are turned without moving a letter', text, (value) => {
    const curly = curlyQuotes(value);
    assert.equal(curly.length, value.length);
    for (let at = 0; at < value.length; at++) {
      if (value[at] === '"') assert.match(curly.charAt(at), /[«»“”]/);
      else assert.equal(curly[at], value[at]);
    }
  });
  holds('are lone only where they stand, in the order of the text, each once', text, (value) => {
    const lone = loneQuotes(value);
    for (const { offset, kind } of lone) {
      assert.match(value.charAt(offset), kind === 'unopened' ? /[»”]/ : /[«“]/);
    }
    const offsets = lone.map(({ offset }) => offset);
    assert.deepEqual(
      offsets,
      [...new Set(offsets)].sort((a, b) => a - b),
    );
  });
});

describe('names found in any text', () => {
  const finder = buildFinder([
    { id: 'amman', text: 'عمّان' },
    { id: 'oman', text: 'عُمان' },
    { id: 'jordan', text: 'الأردن' },
    { id: 'latakia', text: 'اللاذقية' },
    { id: 'saladin', text: 'صلاح الدين' },
    { id: 'salah', text: 'صلاح' },
    { id: 'balad', text: 'بلد', guard: guard(['مدينة'], 1, false) },
  ]);
  holds('lie inside it, in order, and never overlap', wordyText, (value) => {
    let end = 0;
    for (const sighting of findTagged(finder, value)) {
      assert.ok(sighting.start >= end && sighting.end > sighting.start && sighting.end <= value.length);
      assert.equal(value.slice(sighting.start, sighting.end), sighting.text);
      assert.ok(sighting.ids.length > 0);
      end = sighting.end;
    }
  });
  holds('stand in a sentence that holds them whole', wordyText, (value) => {
    for (const word of wordsOf(value)) {
      const { start, end } = sentenceAround(value, word);
      assert.ok(start <= word.start && end >= word.end && start >= 0 && end <= value.length);
    }
  });
  it('are found often enough for the properties above to mean something', () => {
    const found = fc
      .sample(wordyText, { numRuns: 200, seed: 1 })
      .filter((value) => findTagged(finder, value).length > 0);
    assert.ok(found.length > 100, `${found.length} of 200`);
  });
});

describe('a date in EDTF', () => {
  const pad = (value: number, length = 2) => String(value).padStart(length, '0');
  const day = fc
    .date({ min: new Date('1000-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));
  const mark = fc.constantFrom('', '~');
  const time = fc
    .tuple(fc.nat(23), fc.nat(59), fc.nat(59), fc.constantFrom('Z', '+03:00', '-05:30'))
    .map(([hour, minute, second, zone]) => `T${pad(hour)}:${pad(minute)}:${pad(second)}${zone}`);
  holds(
    'is read back letter for letter, at its precision',
    fc.tuple(day, mark, time),
    ([date, about, hour]) => {
      for (const [edtf, precision] of [
        [`${date.slice(0, 4)}${about}`, 'year'],
        [`${date.slice(0, 7)}${about}`, 'month'],
        [`${date}${about}`, 'day'],
        [`${date}${hour}`, 'instant'],
      ] as const) {
        const parsed = parseEdtf(edtf);
        assert.equal(parsed?.edtf, edtf);
        assert.equal(parsed.precision, precision);
        if (parsed.precision === 'day')
          assert.equal(`${pad(parsed.year, 4)}-${pad(parsed.month)}-${pad(parsed.day)}`, date);
        if (parsed.precision === 'instant') assert.equal(parsed.instant, Date.parse(edtf));
      }
    },
  );
  holds('is never made of another text', text, (value) => {
    assert.equal(/^(?:\d{4}.*|XXXX)$/.test(value) || parseEdtf(value) === undefined, true);
  });
});

describe('the digits of any text', () => {
  holds('are all of one system', text, (value) => {
    assert.doesNotMatch(localDigits(value, 'arab'), /[0-9۰-۹]/);
    assert.doesNotMatch(localDigits(value, 'latn'), /[٠-٩۰-۹]/);
  });
  holds('come back from one system to the other', text, (value) => {
    assert.equal(latinDigits(localDigits(value, 'arab')), latinDigits(value));
    assert.equal(localDigits(latinDigits(value), 'arab'), localDigits(value, 'arab'));
  });
});

describe('any text', () => {
  holds('gives a slug of ASCII words, or none', text, (value) => {
    const slug = slugOf(value);
    assert.match(slug, /^(?:[a-z0-9]+(?:-[a-z0-9]+)*)?$/);
    assert.ok(slug.length <= 70);
  });
  holds('is harmless in a terminal', text, (value) => {
    const shown = visibleText(value);
    assert.equal(
      withoutUnseen(shown.replace(/[\ud800-\udfff\ufffe\uffff]/g, '')).length,
      shown.replace(/[\ud800-\udfff\ufffe\uffff]/g, '').length,
    );
    assert.doesNotMatch(shown, /[\n\r\t\u2028]/);
  });
  holds('is read as markdown, and only refused links are told', text, (value) => {
    assert.equal(typeof plainText(value), 'string');
    for (const { target, line, picture } of refusedTargets(value)) {
      assert.ok(picture || !isLinkable(target));
      assert.ok(line >= 0 && line < value.split(/\r\n?|\n/).length);
    }
  });
});

describe('any paragraph that is escaped', () => {
  holds(
    'shows as markdown exactly what it was',
    text.map((value) => cleanText(value.replace(/\s/g, ' '))),
    (value) => {
      assert.equal(plainText(escapeMarkdown(value)), value);
    },
  );
});

describe('the order of any names', () => {
  const name = fc.oneof(
    wordyText,
    fc.constantFrom('الأنبار', 'أنبار', 'انبار', 'عمّان', 'عمان', 'عُمان', 'ال'),
  );
  holds('is the same whichever way they came', fc.array(name, { maxLength: 8 }), (names) => {
    assert.deepEqual(names.toSorted(byArabicName), names.toReversed().sort(byArabicName));
  });
});

describe('the distance of any two words', () => {
  const word = fc.string({ unit: fc.constantFrom('ا', 'ب', 'ج'), maxLength: 8 });
  holds(
    'is the same both ways, none only from a word to itself, and at most the longer word',
    fc.tuple(word, word),
    ([a, b]) => {
      const distance = editDistance(a, b);
      assert.equal(distance, editDistance(b, a));
      assert.equal(distance === 0, a === b);
      assert.ok(distance <= Math.max(a.length, b.length) && distance >= Math.abs(a.length - b.length));
    },
  );
});
