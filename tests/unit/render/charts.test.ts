import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { barChart, monthBars } from '../../../src/render/charts.ts';

describe('monthBars', () => {
  it('puts the oldest month at the right', () => {
    const [oldest, newest] = monthBars([1, 2]);
    assert.ok(oldest && newest && oldest.x > newest.x);
  });

  it('makes the highest month as high as the box', () => {
    assert.deepEqual(
      monthBars([5, 10]).map(({ height }) => height),
      [50, 100],
    );
  });

  it('keeps one article visible beside a thousand, and shows nothing for none', () => {
    assert.deepEqual(
      monthBars([1, 0, 1000]).map(({ height }) => height),
      [3, 0, 100],
    );
  });

  it('stands every bar on the ground', () => {
    for (const bar of monthBars([1, 7, 3])) assert.equal(bar.y + bar.height, 100);
  });

  it('holds for months without any article', () => {
    assert.deepEqual(
      monthBars([0, 0]).map(({ height }) => height),
      [0, 0],
    );
  });
});

describe('barChart', () => {
  it('says in words what it shows, with the words escaped', () => {
    assert.match(String(barChart([1], '<أيار>')), /role="img" aria-label="&lt;أيار&gt;"/);
  });

  it('has no inline style, which the content policy refuses', () => {
    assert.doesNotMatch(String(barChart([1, 2, 3], 'x')), /style=/);
  });
});
