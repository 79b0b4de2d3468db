import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { physicalDeclarations, readDeclarations } from '../../../../src/checks/layout/stylesheet.ts';

describe('the check of stylesheets', () => {
  const table: readonly [string, boolean][] = [
    ['margin-left: 1px', true],
    ['padding-right: 1px', true],
    ['border-left: 1px solid', true],
    ['border-left-color: red', true],
    ['border-top-right-radius: 1px', true],
    ['left: 0', true],
    ['float: left', true],
    ['clear: right', true],
    ['text-align: right', true],
    ['margin: 0 1px 0 2px', true],
    ['inset: 0 auto 0 0', true],
    ['border-radius: 1px 2px', true],
    ['margin: 0 calc(1px + 2px) 0 3px !important', true],
    ['margin: 0 calc(1px + 2px) 0 calc(1px + 2px) !important', false],
    ['margin: 0 1px', false],
    ['margin: 0 1px 2px', false],
    ['border-radius: 1px 1px 0 0', false],
    ['border-radius: 50%', false],
    ['margin-inline-start: 1px', false],
    ['float: inline-start', false],
    ['text-align: center', false],
    ['background: url(left.png) left top', false],
    ['--left: 1px', false],
    ['transition: left 1s', false],
    ['clear: both', false],
  ];
  for (const [declaration, physical] of table) {
    it(`${physical ? 'faults' : 'lets pass'} ${declaration}`, () => {
      assert.equal(physicalDeclarations(`a { ${declaration} }`).length, physical ? 1 : 0);
    });
  }

  it('reads nested rules, comments, strings and media queries, and names the place', () => {
    const css = `/* left: 0; */
@media (min-width: 10px) { .a:hover { color: red;
  &::before { content: "}; left: 0"; right: 1px } } }
.b { background: url(data:image/png;left:0) }`;
    const read = readDeclarations(css).map(({ property, line, column }) => [property, line, column]);
    assert.deepEqual(read, [
      ['color', 2, 39],
      ['content', 3, 15],
      ['right', 3, 38],
      ['background', 4, 6],
    ]);
  });
});
