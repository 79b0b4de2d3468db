import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { nearest } from '../../../src/model/nearest.ts';
import { type Actor, countryOf, type Place, placeLadder } from '../../../src/model/registry.ts';
import { guardedSpellings } from '../../../src/model/spellings.ts';

function place(id: string, kind: Place['kind'], parent?: string): [string, Place] {
  return [id, { id, slug: id, name: id, kind, ...(parent && { parent }) }];
}

describe('a place', () => {
  const places = new Map([
    place('iraq', 'state'),
    place('anbar', 'governorate', 'iraq'),
    place('fallujah', 'city', 'anbar'),
    place('tigris', 'river'),
  ]);

  it('lies in others, from the nearest out', () => {
    assert.deepEqual(
      placeLadder(places, 'fallujah').map(({ id }) => id),
      ['fallujah', 'anbar', 'iraq'],
    );
    assert.deepEqual(placeLadder(places, 'nowhere'), []);
  });

  it('has the outermost of them as its country', () => {
    assert.equal(countryOf(places, 'fallujah'), 'iraq');
    assert.equal(countryOf(places, 'tigris'), 'tigris');
    assert.equal(countryOf(places, 'nowhere'), undefined);
  });
});

describe('the spellings of an entry', () => {
  const balad: Place = {
    id: 'balad',
    slug: 'balad',
    name: 'بلد',
    aliases: ['قضاء بلد'],
    kind: 'district',
    guarded: ['بَلَد'],
  };

  it('are guarded by the words before places, whatever the marks of the guarded one', () => {
    const [name, alias] = guardedSpellings(balad, ['بلد', 'قضاء بلد']);
    assert.equal(name?.guard?.triggers.has('مدينة'), true);
    assert.equal(name?.guard?.soft, true);
    assert.deepEqual(alias, { id: 'balad', text: 'قضاء بلد' });
  });

  it('are guarded by triggers of their own, and by words that agree with no adjective', () => {
    const [name] = guardedSpellings({ ...balad, triggers: ['قاعدة'] }, ['بلد']);
    const triggers = ['قاعدة', 'قرب', 'مدينة'].filter((word) => name?.guard?.triggers.has(word));
    assert.deepEqual(triggers, ['قاعدة', 'قرب']);
    assert.equal(name?.guard?.soft, false);
  });

  it('of clubs and papers are guarded softly, by what speaks of a club or a paper', () => {
    const club: Actor = {
      id: 'hilal',
      slug: 'hilal',
      name: 'نادي الهلال',
      kind: 'club',
      guarded: ['الهلال'],
    };
    const [name] = guardedSpellings(club, ['الهلال']);
    assert.equal(name?.guard?.triggers.has('مدرب'), true);
    assert.equal(name?.guard?.soft, true);
    assert.equal(name?.guard?.reach, 1);
  });

  it('reach further back for their triggers where they are of actors', () => {
    const swift: Actor = {
      id: 'rapid-response',
      slug: 'rapid-response',
      name: 'الرد السريع',
      kind: 'force',
      guarded: ['الرد السريع'],
      triggers: ['قوات'],
    };
    assert.equal(guardedSpellings(swift, ['الرد السريع'])[0]?.guard?.reach, 5);
    assert.equal(guardedSpellings(balad, ['بلد'])[0]?.guard?.reach, 1);
  });
});

describe('the nearest of several words', () => {
  for (const [word, candidates, expected] of [
    ['captoin', ['caption', 'credit'], 'caption'],
    ['kinds', ['kind', 'text'], 'kind'],
    ['Baghdad', ['baghdad'], 'baghdad'],
    ['irak', ['iran', 'iraq'], 'iran'],
    ['abc', ['xyz'], undefined],
    ['abcdef', ['abxxxf'], undefined],
    ['a', ['b'], 'b'],
    ['x', [], undefined],
  ] as const) {
    it(`to ${word} among ${candidates.join(', ') || 'none'} is ${expected ?? 'none'}`, () => {
      assert.equal(nearest(word, candidates), expected);
    });
  }
});
