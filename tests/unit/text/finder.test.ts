import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { buildFinder, findNames, type Spelling } from '../../../src/text/finder.ts';
import { testFixtures } from '../fixture-file.ts';

// «id: spelling، spelling <- trigger، trigger», one a line.
function readSpellings(lines: string): Spelling[] {
  return lines.split('\n').flatMap((line) => {
    const [id = '', rest = ''] = line.split(': ');
    const [names = '', triggers] = rest.split(' <- ').map((part) => part.split('، '));
    return [...names].map((text) => ({ id, text, ...(triggers && { triggers }) }));
  });
}

testFixtures('text/finder.txt', (input) => {
  const [known = '', text = ''] = input.split('\n---\n');
  const sightings = findNames(buildFinder(readSpellings(known)), text);
  return sightings.map((found) => `${found.text} = ${found.ids.join(', ')}`).join('\n') || '-';
});

describe('the finder', () => {
  it('does not depend on the order of the spellings', () => {
    const spellings = [
      { id: 'command', text: 'قيادة العمليات المشتركة' },
      { id: 'operations', text: 'قيادة العمليات' },
      { id: 'amman', text: 'عمان' },
      { id: 'oman', text: 'عُمان' },
    ];
    const text = 'من عمان إلى قيادة العمليات المشتركة';
    const found = findNames(buildFinder(spellings), text);
    assert.deepEqual(findNames(buildFinder(spellings.toReversed()), text), found);
    assert.equal(found.length, 2);
  });

  it('says where a name stands, clitic and all', () => {
    const finder = buildFinder([{ id: 'anbar', text: 'الأنبار' }]);
    assert.deepEqual(findNames(finder, 'إلى «وبالأنبار».'), [
      { start: 5, end: 14, text: 'وبالأنبار', ids: ['anbar'] },
    ]);
  });

  it('passes over a spelling that holds no word', () => {
    assert.equal(buildFinder([{ id: 'nothing', text: '…' }]).size, 0);
  });
});
