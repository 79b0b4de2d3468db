import assert from 'node:assert/strict';
import { it } from 'node:test';
import fc from 'fast-check';
import { escapeHtml } from '../../../src/render/html.ts';
import { isolateLatin } from '../../../src/render/isolate.ts';
import { testFixtures } from '../fixture-file.ts';

testFixtures('text/isolate.txt', (input) =>
  isolateLatin(input).toString().replaceAll('<bdi dir="ltr">', '⟦').replaceAll('</bdi>', '⟧'),
);

it('loses and adds no letter of any text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      assert.equal(
        isolateLatin(text)
          .toString()
          .replaceAll(/<\/?bdi(?: dir="ltr")?>/g, ''),
        escapeHtml(text),
      );
    }),
  );
});

it('takes time in proportion to the text', () => {
  for (const unit of ['a', 'a.', '1-', '1:', '@a', 'a@', '+1 ', '10 100 ', "a'"]) {
    const start = performance.now();
    isolateLatin(unit.repeat(50_000));
    assert.ok(performance.now() - start < 2000, `${unit}… is slow`);
  }
});
