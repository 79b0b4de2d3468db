import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { buildFinder, findNames, type Spelling } from '../../../src/text/finder.ts';
import { guard } from '../../../src/text/guards.ts';
import { testFixtures } from '../fixture-file.ts';

// «id: spelling، spelling <- trigger، trigger», one a line; «<~» where the place it stands at may show it too.
function readSpellings(lines: string): Spelling[] {
  return lines.split('\n').flatMap((line) => {
    const [id = '', rest = ''] = line.split(': ');
    const [names = '', triggers] = rest.split(/ <[-~] /).map((part) => part.split('، '));
    const its = triggers && guard(triggers, rest.includes('<~') ? 1 : 5, rest.includes('<~'));
    return [...names].map((text) => ({ id, text, ...(its && { guard: its }) }));
  });
}

testFixtures('text/finder.txt', (input) => {
  const [known = '', text = ''] = input.split('\n---\n');
  const sightings = findNames(buildFinder(readSpellings(known)), text);
  const shown = sightings.map(({ text, ids, stripped, doubtful }) => {
    const doubts = doubtful.map(
      ({ id, standing, adjective }) => `${id}? ${adjective ? 'adjective' : standing}`,
    );
    return `${text} = ${[...ids, ...stripped.map((id) => `(${id})`), ...doubts].join(', ')}`;
  });
  return shown.join('\n') || '-';
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
      { start: 5, nameStart: 7, end: 14, text: 'وبالأنبار', ids: ['anbar'], doubtful: [], stripped: [] },
    ]);
  });

  it('passes over a spelling that holds no word', () => {
    assert.deepEqual(findNames(buildFinder([{ id: 'nothing', text: '…' }]), 'لا شيء … هنا'), []);
  });
});
