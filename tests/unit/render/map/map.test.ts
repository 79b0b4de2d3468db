// Maps of every place of the shipped gazetteer: what is on the paper, what never lies on what, and how much it weighs.

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { gzipSync } from 'node:zlib';
import { packageRoot, prepareSite } from '../../../../src/eleventy/prepare.ts';
import { worldAtlas } from '../../../../src/eleventy/world-atlas.ts';
import { mapView } from '../../../../src/indexes/map-view.ts';
import type { MapView } from '../../../../src/indexes/views.ts';
import { alphaCode } from '../../../../src/render/map/atlas.ts';
import { type Box, fits, overlap } from '../../../../src/render/map/boxes.ts';
import { labelWidth } from '../../../../src/render/map/label-width.ts';
import { layOut, type MapLayout } from '../../../../src/render/map/layout.ts';
import { mapSvg } from '../../../../src/render/map/map-svg.ts';
import { pathOf } from '../../../../src/render/map/shapes.ts';

const atlas = worldAtlas();
const { prepared } = prepareSite({ newsroom: packageRoot });
if (!prepared) throw new Error('the newsroom of the repository has errors');
const { catalogue } = prepared.edition;
const words = { label: 'خريطة', distance: (kilometres: number) => `${kilometres} كم` };

const views = [...catalogue.newsroom.places.values()].flatMap((place): [string, MapView][] => {
  const view = mapView(catalogue, place);
  return view ? [[place.id, view]] : [];
});
// Every state, and every fifth of the other places: the same at each run.
const sample = views.filter(([, { shows }], index) => shows === 'country' || index % 5 === 0);
const layouts = sample.flatMap(([id, view]): [string, MapView, MapLayout][] => {
  const layout = layOut(atlas, view);
  return layout ? [[id, view, layout]] : [];
});

function view(changes: Partial<MapView> = {}): MapView {
  const states = new Map([
    ['IQ', 'العراق'],
    ['SY', 'سوريا'],
    ['IR', 'إيران'],
  ]);
  const rutba = { name: 'الرطبة', latitude: 33.04, longitude: 40.28, articles: 0 };
  return { shows: 'place', country: 'IQ', places: [rutba], states, ...changes };
}

const dotBox = ({ x, y, radius }: MapLayout['dots'][number]): Box => {
  return { x: x - radius, y: y - radius, width: 2 * radius, height: 2 * radius };
};

describe('the map of a place', () => {
  it('is drawn for nearly all places of the gazetteer', () => {
    assert.ok(layouts.length > 800);
    const without = sample.filter(([id]) => !layouts.some(([drawn]) => drawn === id)).map(([id]) => id);
    assert.deepEqual(without, ['kosovo', 'tuvalu']);
  });

  it('has every dot and every name inside the frame', () => {
    for (const [id, , { plate, dots, names, bar }] of layouts) {
      const { width, height } = plate.frame.paper;
      for (const { x, y, radius: r } of dots)
        assert.ok(x >= r && y >= r && x + r <= width && y + r <= height, id);
      for (const name of names) assert.ok(fits(plate.frame.paper, name.box, []), `${id}: ${name.text}`);
      if (bar) assert.ok(fits(plate.frame.paper, bar.box, []), id);
    }
  });

  it('sets no name on another, on the scale bar or on the dot', () => {
    for (const [id, { shows }, { dots, names, bar }] of layouts) {
      const boxes = [...names.map(({ box }) => box), ...(bar ? [bar.box] : [])];
      if (shows === 'place') boxes.push(...dots.map(dotBox));
      boxes.forEach((box, index) => {
        const under = boxes.slice(index + 1).find((other) => overlap(box, other));
        assert.equal(under, undefined, id);
      });
    }
  });

  it('names the place always, and six at most', () => {
    for (const [id, { shows, places }, { names }] of layouts) {
      if (shows !== 'place') continue;
      assert.ok(
        names.some(({ text }) => text === places[0]?.name),
        id,
      );
      assert.ok(names.length <= 6, id);
    }
  });

  it('names its country and neighbours, and no state that the registry lacks', () => {
    const texts = layOut(atlas, view())?.names.map(({ text, kind }) => `${kind} ${text}`);
    assert.deepEqual(texts?.toSorted(), ['near إيران', 'near سوريا', 'own العراق', 'place الرطبة']);
  });

  it('has a bar of a round number of kilometres, as long as it says', () => {
    for (const [id, , { plate, bar }] of layouts) {
      assert.match(String(bar?.kilometres), /^[125]0*$/, id);
      const length = (bar?.kilometres ?? 0) / plate.frame.kilometresPerUnit;
      assert.ok(Math.abs(length - (bar?.length ?? 0)) <= 0.5, id);
    }
  });

  it('puts the north above and the east at the right, Arabic or not', () => {
    const { plate } = layOut(atlas, view()) as MapLayout;
    const [baghdad, mosul, rutba] = [
      plate.frame.toPaper([44.4, 33.3]),
      plate.frame.toPaper([43.1, 36.3]),
      plate.frame.toPaper([40.3, 33]),
    ];
    assert.ok(mosul[1] < baghdad[1] && rutba[0] < baghdad[0]);
  });

  it('shows the surroundings of a place that lies in no country, or an ocean away from its own', () => {
    const reunion = { name: 'جزيرة', latitude: -21.1, longitude: 55.5, articles: 0 };
    for (const country of [undefined, 'FR']) {
      const { plate, dots } = layOut(atlas, {
        ...view({ places: [reunion] }),
        ...(country && { country }),
      }) as MapLayout;
      assert.ok(dots[0] && fits(plate.frame.paper, dotBox(dots[0]), []));
    }
  });

  it('weighs at most 6 KB when compressed, Russia too', () => {
    for (const [id, one] of sample) {
      const size = gzipSync(mapSvg(atlas, one, words).toString()).length;
      assert.ok(size <= 6144, `${id}: ${size}`);
    }
  });
});

describe('the map of a country', () => {
  const baghdad = { name: 'بغداد', latitude: 33.3, longitude: 44.4, articles: 40 };
  const basra = { name: 'البصرة', latitude: 30.5, longitude: 47.8, articles: 10 };

  it('has circles whose area goes with the articles', () => {
    const { dots } = layOut(atlas, view({ shows: 'country', places: [baghdad, basra] })) as MapLayout;
    assert.equal((dots[0]?.radius ?? 0) / (dots[1]?.radius ?? 1), 2);
  });

  it('does not make a flood of one article', () => {
    const { dots } = layOut(
      atlas,
      view({ shows: 'country', places: [{ ...basra, articles: 1 }] }),
    ) as MapLayout;
    assert.ok((dots[0]?.radius ?? 99) < 16);
  });

  it('names the places of the most articles, and not the country, which the headline names', () => {
    const { names } = layOut(atlas, view({ shows: 'country', places: [baghdad, basra] })) as MapLayout;
    const texts = names.map(({ text }) => text);
    assert.deepEqual(texts.slice(0, 2), ['بغداد', 'البصرة']);
    assert.ok(!texts.includes('العراق'));
  });

  it('names the country where nothing else has a name', () => {
    const { names } = layOut(atlas, {
      shows: 'country',
      country: 'MT',
      places: [],
      states: new Map([['MT', 'مالطا']]),
    }) as MapLayout;
    assert.deepEqual(
      names.map(({ text }) => text),
      ['مالطا'],
    );
  });
});

describe('mapSvg', () => {
  it('escapes names and the sentence', () => {
    const evil = { name: '<b>"&', latitude: 33, longitude: 43, articles: 0 };
    const svg = mapSvg(atlas, view({ places: [evil] }), { ...words, label: '"><script>' }).toString();
    assert.match(svg, /aria-label="&quot;&gt;&lt;script&gt;"/);
    assert.match(svg, />&lt;b&gt;&quot;&amp;<\/text>/);
  });

  it('has no colour, no style and no script of its own, and whole numbers only', () => {
    const svg = mapSvg(atlas, view(), words).toString();
    assert.doesNotMatch(svg, /style=|fill=|stroke=|<script|#[0-9a-f]{3}|\d\.\d/);
    assert.match(svg, /^<svg class="map" data-shows="place" role="img" aria-label="خريطة"/);
  });

  it('is nothing where neither the country nor the place is known', () => {
    assert.equal(mapSvg(atlas, { shows: 'country', places: [], states: new Map() }, words).toString(), '');
  });

  it('gives the same bytes each time', () => {
    assert.equal(mapSvg(atlas, view(), words).toString(), mapSvg(atlas, view(), words).toString());
  });
});

describe('labelWidth', () => {
  // Measured in Chromium with the site's own sans.
  const table: [name: string, width: number][] = [
    ['دهب', 2.19],
    ['مطماطة', 3.36],
    ['عصب', 2.59],
    ['العراق', 2.6],
    ['منزل جميل', 4.6],
    ['مطار الملك عبد العزيز الدولي', 11.47],
  ];
  for (const [name, width] of table) {
    it(`is at least the width of ${name}, and not much more`, () => {
      assert.ok(labelWidth(name) >= width && labelWidth(name) < 1.25 * width + 0.5, String(labelWidth(name)));
    });
  }
});

describe('pathOf', () => {
  it('says lines by the shortest', () => {
    const ring = [
      [12, 30],
      [15, 26],
      [20, 32],
      [10, 32],
    ] as const;
    assert.equal(pathOf([ring]), 'M12 30l3-4 5 6-10 0z');
  });
});

describe('alphaCode', () => {
  const table: [numeric: string | undefined, alpha: string | undefined][] = [
    ['368', 'IQ'],
    ['012', 'DZ'],
    ['729', 'SD'],
    ['728', 'SS'],
    ['275', 'PS'],
    ['732', 'EH'],
    ['001', undefined],
    [undefined, undefined],
  ];
  for (const [numeric, alpha] of table)
    it(`reads ${numeric} as ${alpha}`, () => assert.equal(alphaCode(numeric), alpha));
});
