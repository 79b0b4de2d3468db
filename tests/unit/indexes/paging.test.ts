import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { cutPages, fullPager, growingPager } from '../../../src/indexes/paging.ts';

const lists = { items: fc.integer({ min: 0, max: 400 }), size: fc.integer({ min: 1, max: 30 }) };

describe('cutting a list into pages', () => {
  it('keeps every entry once and in its order', () => {
    fc.assert(
      fc.property(lists.items, lists.size, (length, size) => {
        const list = Array.from({ length }, (_, index) => index);
        const { full, growing } = cutPages(list, size);
        assert.deepEqual([...full.flat(), ...growing], list);
      }),
    );
  });

  it('gives the growing page one to two pages of entries, and fewer only where there are no others', () => {
    fc.assert(
      fc.property(lists.items, lists.size, (length, size) => {
        const { full, growing } = cutPages(Array.from({ length }), size);
        assert.ok(growing.length < 2 * size, `${growing.length} of ${length} with ${size} a page`);
        if (full.length > 0) assert.ok(growing.length >= size);
        else assert.equal(growing.length, length);
        for (const page of full) assert.equal(page.length, size);
      }),
    );
  });

  it('never moves an entry of a full page when the list grows', () => {
    fc.assert(
      fc.property(lists.items, lists.size, fc.integer({ min: 1, max: 60 }), (length, size, more) => {
        const list = Array.from({ length: length + more }, (_, index) => index);
        const before = cutPages(list.slice(0, length), size).full;
        assert.deepEqual(cutPages(list, size).full.slice(0, before.length), before);
      }),
    );
  });
});

describe('pagers', () => {
  it('number the full pages on the growing page, the newest of them first', () => {
    assert.deepEqual(growingPager('places/x.html', 2, 'arab'), {
      newest: 'places/x.html',
      older: 'places/x/2.html',
      numbers: [
        { text: '٢', address: 'places/x/2.html' },
        { text: '١', address: 'places/x/1.html' },
      ],
    });
  });

  it('say nothing of older pages where there are none', () => {
    assert.deepEqual(growingPager('index.html', 0, 'latn'), { newest: 'index.html', numbers: [] });
    assert.deepEqual(fullPager('index.html', 1), { number: 1, newest: 'index.html', numbers: [] });
  });

  it('lead from a full page to the older one and to the newest, never to one that may not exist yet', () => {
    assert.deepEqual(fullPager('index.html', 3), {
      number: 3,
      newest: 'index.html',
      older: 'latest/2.html',
      numbers: [],
    });
  });
});
