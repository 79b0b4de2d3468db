import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { gatheringPage } from '../../../_includes/gathering-page.ts';
import { placeMap } from '../../../_includes/place-map.ts';
import { worldAtlas } from '../../../src/eleventy/world-atlas.ts';
import type { MapView } from '../../../src/indexes/views.ts';
import { gathering, site } from './sample-views.ts';

const states = new Map([['IQ', 'العراق']]);
const place = (name: string, articles: number, longitude = 44) => {
  return { name, articles, latitude: 33, longitude };
};
const mapOf = (view: Partial<MapView>, digits: 'latn' | 'arab' = 'latn') => {
  const whole: MapView = { shows: 'country', country: 'IQ', places: [], states, ...view };
  return placeMap({ ...site, digits }, whole, worldAtlas()).toString();
};
const label = (text: string) => /aria-label="([^"]*)"/.exec(text)?.[1];

describe('placeMap', () => {
  it('says where a place is', () => {
    const map = mapOf({ shows: 'place', places: [place('الرطبة', 0, 40)] });
    assert.equal(label(map), 'خريطة تبيّن موقع الرطبة في العراق.');
  });

  it('says which places of a country are in the news, and the three that are most', () => {
    const places = [place('بغداد', 12), place('الموصل', 3), place('البصرة', 2), place('أربيل', 1)];
    const said = 'أكثرها ورودا: بغداد (12 مقالا)، الموصل (3 مقالات)، البصرة (مقالان).';
    assert.equal(label(mapOf({ places })), `خريطة العراق، وعليها مما ورد في المقالات 4 أماكن: ${said}`);
    assert.match(mapOf({ places }), /<figcaption class="note">تكبر الدائرة/);
  });

  it('says no more than the name of a country without places in the news', () => {
    assert.equal(label(mapOf({})), 'خريطة العراق.');
    assert.doesNotMatch(mapOf({}), /figcaption/);
  });

  it('writes the distance in the digits of the site', () => {
    assert.match(mapOf({}, 'arab'), />٢٠٠ كم</);
    assert.match(mapOf({}), />200 كم</);
  });

  it('is no empty figure where there is no map', () => {
    assert.equal(placeMap(site, { shows: 'country', places: [], states }, worldAtlas()).toString(), '');
  });
});

describe('gatheringPage with a map', () => {
  it('has it before the articles', () => {
    const view: MapView = { shows: 'country', country: 'IQ', places: [], states };
    const page = gatheringPage(site, gathering, placeMap(site, view, worldAtlas())).toString();
    assert.ok(page.indexOf('<figure class="map-figure"') < page.indexOf('<section aria-label'));
  });
});
