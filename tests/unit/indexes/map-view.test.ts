import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { buildCatalogue } from '../../../src/indexes/catalogue.ts';
import { mapView } from '../../../src/indexes/map-view.ts';
import type { Place } from '../../../src/model/registry.ts';
import { madeArticle, madeNewsroom, madePlaces } from '../../made-newsroom.ts';

const places = madePlaces();
const change = (id: string, changes: Partial<Place>) => {
  const place = places.get(id);
  if (place) places.set(id, { ...place, ...changes });
};
change('s0', { iso: 'IQ' });
change('s0-g0', { lat: 33, lon: 43 });
change('s0-g0-t0', { lat: 33.5, lon: 43.5 });
change('s0-g0-t1', { lat: 34, lon: 44 });
change('s1-g0-t0', { lat: 20, lon: 20 });

const articles = [
  madeArticle('one', { places: ['s0-g0-t0'] }),
  madeArticle('two', { places: ['s0-g0-t0', 's0-g0'] }),
  madeArticle('three', { places: ['s1-g0-t0', 's0-g1-t0'] }),
];
const catalogue = buildCatalogue(madeNewsroom(articles, { places }));
const mapOf = (id: string) => mapView(catalogue, places.get(id) as Place);

describe('mapView', () => {
  it('shows a place with coordinates in its state', () => {
    const map = mapOf('s0-g0-t1');
    assert.equal(map?.shows, 'place');
    assert.equal(map?.country, 'IQ');
    assert.deepEqual(map?.places, [
      { name: places.get('s0-g0-t1')?.name, latitude: 34, longitude: 44, articles: 0 },
    ]);
  });

  it('shows nothing for a place without coordinates', () => {
    assert.equal(mapOf('s0-g1-t0'), undefined);
  });

  it('shows the places of a state by the articles that name them themselves', () => {
    const counts = mapOf('s0')?.places.map(({ name, articles: count }) => [name, count]);
    assert.deepEqual(counts, [
      [places.get('s0-g0-t0')?.name, 2],
      [places.get('s0-g0')?.name, 1],
    ]);
  });

  it('offers the names of states only, by their codes', () => {
    assert.deepEqual([...(mapOf('s0')?.states ?? [])], [['IQ', places.get('s0')?.name]]);
  });
});
