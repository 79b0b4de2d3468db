// Which names an article's text means: lists, offices, everyday words, shared names, short forms that refer back.

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { findEntities } from '../../../src/import/entities.ts';
import { gatherNames } from '../../../src/import/names/known.ts';
import { sourceLines } from '../../../src/import/source-lines.ts';
import type { Actor, Place } from '../../../src/model/registry.ts';

const places = registry<Place>([
  { id: 'iraq', name: 'العراق', kind: 'state', nisba: ['عراقي'] },
  { id: 'lebanon', name: 'لبنان', kind: 'state', nisba: ['لبناني'] },
  { id: 'libya', name: 'ليبيا', kind: 'state', nisba: ['ليبي'] },
  { id: 'germany', name: 'ألمانيا', kind: 'state', nisba: ['ألماني'] },
  { id: 'anbar', name: 'الأنبار', kind: 'governorate', parent: 'iraq' },
  { id: 'diyala', name: 'ديالى', kind: 'governorate', parent: 'iraq' },
  { id: 'salah-al-din', name: 'صلاح الدين', kind: 'governorate', parent: 'iraq' },
  { id: 'haditha', name: 'حديثة', kind: 'town', parent: 'anbar', guarded: ['حديثة'], triggers: ['قضاء'] },
  { id: 'hit', name: 'هيت', kind: 'town', parent: 'anbar' },
  { id: 'beirut', name: 'بيروت', kind: 'city', parent: 'lebanon' },
  { id: 'tyre', name: 'صور', kind: 'city', parent: 'lebanon', guarded: ['صور'] },
  { id: 'sidon', name: 'صيدا', kind: 'city', parent: 'lebanon' },
  { id: 'tripoli-lebanon', name: 'طرابلس', kind: 'city', parent: 'lebanon', ambiguous: true },
  { id: 'tripoli-libya', name: 'طرابلس', kind: 'city', parent: 'libya', ambiguous: true },
  { id: 'benghazi', name: 'بنغازي', kind: 'city', parent: 'libya' },
]);
const office = (id: string, country: string, name: string, ...aliases: string[]) =>
  ({ id, name, aliases, kind: 'state-body', country, ambiguous: true }) as const;
const actors = registry<Actor>([
  office('iraqi-interior', 'iraq', 'وزارة الداخلية العراقية', 'وزارة الداخلية', 'وزير الداخلية'),
  office('lebanese-interior', 'lebanon', 'وزارة الداخلية اللبنانية', 'وزارة الداخلية', 'وزير الداخلية'),
  office('iraqi-defence', 'iraq', 'وزارة الدفاع العراقية', 'وزارة الدفاع'),
  {
    id: 'hilal',
    name: 'نادي الهلال',
    aliases: ['الهلال'],
    kind: 'club',
    country: 'libya',
    guarded: ['الهلال'],
  },
  {
    id: 'agency',
    name: 'وكالة أنباء النهرين',
    aliases: ['نين'],
    kind: 'media',
    country: 'iraq',
    guarded: ['نين'],
  },
  { id: 'rashid', name: 'رشيد الحمداني', kind: 'person', country: 'iraq' },
  { id: 'palm-party', name: 'حزب النخيل', kind: 'party', country: 'iraq' },
]);
const names = gatherNames(places, actors);

function registry<T extends Place | Actor>(entries: readonly Omit<T, 'slug'>[]): Map<string, T> {
  return new Map(entries.map((entry) => [entry.id, { ...entry, slug: entry.id } as T]));
}

/** The ids found, each with the words that show it. */
function found(...lines: string[]): string[] {
  const entities = findEntities(names, sourceLines(lines.map((raw, at) => ({ number: at + 1, raw }))).lines);
  return [...entities.sightings.values()].flat().map(({ text, ids }) => `${text} ${ids[0]?.split(':')[1]}`);
}

describe('the names of an article', () => {
  it('are each of a list joined by و', () => {
    assert.deepEqual(found('محافظات الأنبار وصلاح الدين وديالى'), [
      'الأنبار anbar',
      'وصلاح الدين salah-al-din',
      'وديالى diyala',
    ]);
  });

  it('are those that share a head', () => {
    assert.deepEqual(found('وزارتا الداخلية والدفاع في العراق'), [
      'وزارتا الداخلية iraqi-interior',
      'والدفاع iraqi-defence',
      'العراق iraq',
    ]);
  });

  it('are everyday words too, in a list beside a place of their country', () => {
    assert.deepEqual(found('بين بيروت وصور وصيدا'), ['بيروت beirut', 'وصور tyre', 'وصيدا sidon']);
    assert.deepEqual(found('نشر لبنان صورا، وفي بيروت صور معلقة'), ['لبنان lebanon', 'بيروت beirut']);
  });

  it('are everyday words only where nothing makes them an adjective', () => {
    assert.deepEqual(found('في هيت مدينة حديثة وأجهزة حديثة'), ['هيت hit']);
    assert.deepEqual(found('في قضاء حديثة'), ['حديثة haditha']);
    assert.deepEqual(found('شاحنات قرب حديثة'), ['حديثة haditha']);
  });
});

describe('an office without its country', () => {
  it('is that of the country the text speaks of', () => {
    assert.deepEqual(found('أعلنت وزارة الداخلية أن الطريق إلى بيروت سالك'), [
      'وزارة الداخلية lebanese-interior',
      'بيروت beirut',
    ]);
  });

  it('is that of the adjective or the place right behind it, whatever else is named', () => {
    assert.deepEqual(found('في بيروت التقى وزير الداخلية العراقي نظيره'), [
      'بيروت beirut',
      'وزير الداخلية iraqi-interior',
    ]);
  });

  it('of a country that has no such entry is nobody else’s', () => {
    assert.deepEqual(found('قال وزير الداخلية الألماني في بيروت'), ['بيروت beirut']);
  });

  it('stays open where nothing decides, with its candidates', () => {
    const { lines } = sourceLines([{ number: 1, raw: 'وصلت القافلة إلى طرابلس' }]);
    const { unsettled, places: none } = findEntities(names, lines);
    assert.deepEqual(none, []);
    assert.deepEqual(unsettled[0]?.candidates, ['طرابلس', 'طرابلس']);
  });

  it('of a province is not the country’s', () => {
    assert.deepEqual(found('في لبنان قال وزير الداخلية بالولاية'), ['لبنان lebanon']);
  });
});

describe('a name that two places share', () => {
  it('is settled by the other places, and the reason is kept', () => {
    const { lines } = sourceLines([{ number: 1, raw: 'من بنغازي إلى طرابلس' }]);
    const { places: settled } = findEntities(names, lines);
    assert.deepEqual(
      settled.map(({ id, reasons }) => [id, reasons.map(({ code, country }) => `${code} ${country}`)]),
      [
        ['benghazi', []],
        ['tripoli-libya', ['country libya']],
      ],
    );
  });
});

describe('a short name', () => {
  it('refers back to the body or the person that was named in full', () => {
    assert.deepEqual(found('قال رشيد الحمداني إن حزب النخيل باق.', 'وأضاف الحمداني أن الحزب مستعد.'), [
      'رشيد الحمداني rashid',
      'حزب النخيل palm-party',
      'الحمداني rashid',
      'الحزب palm-party',
    ]);
    assert.deepEqual(found('الحزب باق.', 'قال حزب النخيل ذلك، ثم قال الحزب الشعبي غيره.'), [
      'حزب النخيل palm-party',
    ]);
  });

  it('of a club counts where the text speaks of sport', () => {
    assert.deepEqual(found('شوهد الهلال في ليبيا'), ['ليبيا libya']);
    assert.deepEqual(found('فاز الهلال بهدفين في مباراة الدوري على ملعب بنغازي وقال المدرب إن الجولة صعبة'), [
      'الهلال hilal',
      'بنغازي benghazi',
    ]);
  });

  it('of an agency counts where it stands like a source', () => {
    assert.deepEqual(found('وقال في العراق لنين إن الماء كثير'), ['العراق iraq', 'لنين agency']);
    assert.deepEqual(found('بغداد - نين: افتتح جسر'), ['نين agency']);
    assert.deepEqual(found('في العراق نين كثير'), ['العراق iraq']);
  });
});

describe('what is called after somebody or some place', () => {
  it('is neither', () => {
    assert.deepEqual(found('في شارع رشيد الحمداني بالأنبار'), ['بالأنبار anbar']);
    assert.deepEqual(found('أغلق شارع بيروت في هيت'), ['هيت hit']);
  });
});
