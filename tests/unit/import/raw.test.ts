// The import on whole raw texts of many countries' papers: how much of what a person finds in them it finds too.

import assert from 'node:assert/strict';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { packageRoot } from '../../../src/eleventy/prepare.ts';
import { gatherNames } from '../../../src/import/names/known.ts';
import { dataFolders } from '../../../src/newsroom/load.ts';
import { readRegistries } from '../../../src/newsroom/registries.ts';
import { type Fact, measureRaw } from './raw-quality.ts';

type Floors = Readonly<Record<Fact, number>>;

/**
 * The least share that must be right, as whole percents. Sentences of the body must all survive. The awkward texts ask
 * for more than a person is sure of, and the odd ones are what broken scrapers leave.
 */
const groups: Readonly<Record<string, { folders: readonly string[]; floors: Floors }>> = {
  usual: {
    folders: ['short-east', 'short-west', 'twenty-papers', 'scraped'],
    floors: floorsOf(
      'title 95, date 99, byline 92, agency 97, caption 91, dateline 90, kicker 95, summary 92, chrome 99',
    ),
  },
  awkward: {
    folders: ['east', 'west', 'nile', 'levant', 'gulf', 'maghreb'],
    floors: floorsOf(
      'title 90, date 95, byline 89, agency 94, caption 90, dateline 90, kicker 89, summary 86, chrome 98',
    ),
  },
  odd: {
    folders: ['odd-1', 'odd-2'],
    floors: floorsOf(
      'title 78, date 84, byline 90, agency 88, caption 82, dateline 90, kicker 96, summary 84, chrome 89, body 97',
    ),
  },
};

function floorsOf(words: string): Floors {
  const pairs = words.split(', ').map((pair) => pair.split(' '));
  return { body: 100, ...Object.fromEntries(pairs.map(([fact, least]) => [fact, Number(least)])) } as Floors;
}

const { places, actors } = readRegistries(dataFolders(packageRoot, packageRoot)).registries;
const names = gatherNames(places, actors);
const root = join(import.meta.dirname, '..', '..', 'fixtures', 'import', 'raw');

for (const [group, { folders, floors }] of Object.entries(groups)) {
  describe(`raw texts that are ${group}`, () => {
    const { score, faults, texts } = measureRaw(
      folders.map((folder) => join(root, folder)),
      names,
    );

    it('are at least sixty', () => {
      assert(texts >= 60, `${texts} texts`);
    });

    for (const [fact, least] of Object.entries(floors) as [Fact, number][]) {
      it(`are read right in ${least} % at least: ${fact}`, () => {
        const { right, of } = score[fact];
        const wrong = faults.filter((fault) => fault.includes(`: ${fact}: `)).join('\n');
        assert(right * 100 >= of * least, `${right} of ${of}\n${wrong}`);
      });
    }
  });
}

describe('raw texts', () => {
  const all = Object.values(groups).flatMap(({ folders }) => folders.map((folder) => join(root, folder)));
  const { countries, faults } = measureRaw(all, names);

  it('come from at least twelve countries', () => {
    assert(countries.size >= 12, `${countries.size} countries`);
  });

  it('are all imported, but those without a headline', () => {
    const refused = faults.filter(
      (fault) => fault.includes('not imported') && !fault.includes('no-headline'),
    );
    assert.deepEqual(refused, []);
  });
});
