// The contrast of two colours, against values that WCAG's own tools give.

import assert from 'node:assert/strict';
import { it } from 'node:test';
import { contrastOf, isHexColour } from '../../../src/styles/contrast.ts';

it('measures the contrast of two colours as WCAG does', () => {
  const table: [one: string, other: string, ratio: number][] = [
    ['#000', '#fff', 21],
    ['#ffffff', '#000000', 21],
    ['#777777', '#ffffff', 4.48],
    ['#767676', '#fff', 4.54],
    ['#ff0000', '#ffffff', 4],
    ['#8a1c1c', '#8a1c1c', 1],
  ];
  for (const [one, other, ratio] of table)
    assert.equal(contrastOf(one, other).toFixed(2), ratio.toFixed(2), `${one} ${other}`);
});

it('takes opaque colours in hex alone', () => {
  for (const colour of ['#abc', '#A1B2C3']) assert.ok(isHexColour(colour), colour);
  for (const colour of ['#abcd', '#a1b2c3d4', 'red', 'abc', '#ggg', ' #abc'])
    assert.ok(!isHexColour(colour), colour);
});
