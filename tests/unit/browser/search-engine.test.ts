// Search, from the pieces that a build writes to the articles that are found.

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { markedPart } from '../../../src/browser/marked.ts';
import { search } from '../../../src/browser/search-engine.ts';
import { buildEdition } from '../../../src/indexes/edition.ts';
import { searchPieces } from '../../../src/indexes/search/pieces.ts';
import { decodePostings, encodePostings, packPosting } from '../../../src/text/postings.ts';
import { madeArticle, madeNewsroom, madeSite } from '../../made-newsroom.ts';
import { piecesOf } from '../../search-pieces.ts';

const filler = 'وقال مسؤول إن العمل مستمر في المدينة منذ أشهر وإن النتائج جيدة. '.repeat(3);
const articles = [
  madeArticle('dam', {
    title: 'سد جديد على النهر',
    body: `${filler}افتتح السد بالأنبار أمس.`,
    published: '2019-05-01',
    places: ['s0-g1'],
  }),
  madeArticle('palm', {
    title: 'موسم التمور في الواحة',
    body: `${filler}زرع فلاحون من الانبار نخلا.`,
    published: '2021-02-01',
    places: ['s1'],
    actors: ['a1'],
  }),
  madeArticle('book', {
    title: 'معرض الكتاب يفتح أبوابه',
    body: `${filler}كتب للأطفال والكبار.`,
    published: '2021-03-01',
    actors: ['a1'],
    section: 'culture',
  }),
  madeArticle('hostile', {
    title: '</script><script>alert(1)</script> عنوان',
    body: `${filler}\u2028نص.`,
    published: '2022',
  }),
];
const site = madeSite({ sections: [{ id: 'culture', name: 'ثقافة', slug: 'culture' }] });
const { catalogue } = buildEdition({ ...madeNewsroom(articles), site });
const files = searchPieces(catalogue);
const find = async (words: string, more: object = {}) => {
  const { cards } = await search(piecesOf(files), { words, ...more }, 0, 10);
  return cards.map(({ address }) => address.replace(/^articles\/|\.html$/g, ''));
};

describe('a search', () => {
  it('finds a word whatever is written onto it and however its hamza is written', async () => {
    for (const words of ['الأنبار', 'انبار', 'بالانبار', 'والأنبار'])
      assert.deepEqual((await find(`${words} `)).sort(), ['dam', 'palm'], words);
  });

  it('wants all words, and says so where only some can be had', async () => {
    assert.deepEqual(await find('نخلا الأنبار '), ['palm']);
    const { all, count } = await search(piecesOf(files), { words: 'نخلا زرافة ' }, 0, 10);
    assert.deepEqual([all, count], [false, 1]);
  });

  it('finds the beginning of the last word while it is typed, and not behind a space', async () => {
    assert.deepEqual(await find('معر'), ['book']);
    assert.deepEqual(await find('معر '), []);
  });

  it('puts the headline above the body', async () => {
    assert.equal((await find('السد '))[0], 'dam');
  });

  it('finds a phrase only where its words follow one another', async () => {
    assert.deepEqual(await find('«موسم التمور»'), ['palm']);
    assert.deepEqual(await find('«التمور موسم»'), []);
  });

  it('is narrowed by place with what lies in it, actor, section and year', async () => {
    assert.deepEqual(await find('الأنبار ', { place: 's0' }), ['dam']);
    assert.deepEqual(await find('', { actor: 'a1' }), ['book', 'palm']);
    assert.deepEqual(await find('', { actor: 'a1', section: 'culture' }), ['book']);
    assert.deepEqual(await find('الأنبار ', { year: '2021' }), ['palm']);
  });

  it('finds nothing for nothing, and for what no article has', async () => {
    assert.deepEqual(await find(''), []);
    assert.deepEqual(await find('في '), []);
    assert.deepEqual(await find('زرافة '), []);
  });
});

describe('a piece of the index', () => {
  it('holds no end of a script, whatever a text says', () => {
    for (const text of files.values()) assert.doesNotMatch(text, /<\/?script|\u2028/i);
    assert.ok([...files.values()].some((text) => text.includes('\\u003c/script')));
  });

  it('stays as it was when an article comes that has none of its words', () => {
    // Words of three letters, each article its own, so that the index is cut in many pieces.
    const letters = [...'بتثجحخدذرسشصضطعغفقكلمنهوي'];
    const word = (number: number) =>
      [0, 1, 2]
        .map((place) => letters[Math.floor(number / letters.length ** place) % letters.length])
        .join('');
    const many = Array.from({ length: 300 }, (_, number) =>
      madeArticle(`m${number}`, {
        body: Array.from({ length: 40 }, (__, at) => word(number * 40 + at)).join(' '),
        published: '2020-01-01',
      }),
    );
    const before = searchPieces(buildEdition(madeNewsroom(many)).catalogue);
    const more = [...many, madeArticle('new', { title: 'زززز', body: 'ظظظظ', published: '2026-01-01' })];
    const now = searchPieces(buildEdition(madeNewsroom(more)).catalogue);
    const changed = [...now].filter(([address, text]) => before.get(address) !== text);
    assert.ok(before.size > 60, `${before.size} pieces`);
    assert.ok(changed.length <= 6, changed.map(([address]) => address).join(' '));
  });
});

describe('postings', () => {
  it('come back as they went in', () => {
    const any = fc
      .uniqueArray(fc.nat(200_000), { maxLength: 300 })
      .map((numbers) =>
        numbers.sort((a, b) => a - b).map((number) => packPosting(number, (number % 16) + 1)),
      );
    fc.assert(
      fc.property(any, (postings) => {
        const back: number[] = [];
        decodePostings(encodePostings(postings), (article, weight) =>
          back.push(packPosting(article, weight)),
        );
        assert.deepEqual(back, postings);
      }),
    );
  });
});

describe('a result', () => {
  it('shows the part of the text with the most words, and marks them', () => {
    const text = `${'كلام كثير قبل ذلك '.repeat(30)}زرع فلاحون من الأنبار نخلا كثيرا${' وكلام بعده'.repeat(30)}`;
    const part = markedPart(text, new Set(['انبار', 'نخلا']));
    assert.deepEqual(
      part.filter(({ marked }) => marked).map((piece) => piece.text),
      ['الأنبار', 'نخلا'],
    );
    assert.ok(part.map((piece) => piece.text).join('').length < 260);
  });
});
