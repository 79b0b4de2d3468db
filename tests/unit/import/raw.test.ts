// The import on whole raw texts of many countries' papers: how much of what a person finds in them it finds too.

import assert from 'node:assert/strict';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { packageRoot } from '../../../src/eleventy/prepare.ts';
import { gatherNames } from '../../../src/import/entities.ts';
import { dataFolders } from '../../../src/newsroom/load.ts';
import { readRegistries } from '../../../src/newsroom/registries.ts';
import { type Fact, measureRaw } from './raw-quality.ts';

/**
 * The least share that must be right, as whole percents. Sentences of the body must all survive; the others are what
 * the rules reach today, and are raised with them.
 */
const floors: Readonly<Record<Fact, number>> = {
  title: 90,
  date: 92,
  byline: 88,
  agency: 92,
  caption: 88,
  dateline: 88,
  kicker: 64,
  summary: 91,
  chrome: 92,
  body: 100,
};

describe('raw texts', () => {
  const { places, actors } = readRegistries(dataFolders(packageRoot, packageRoot)).registries;
  const folder = join(import.meta.dirname, '..', '..', 'fixtures', 'import', 'raw');
  const { score, faults, countries, texts } = measureRaw(folder, gatherNames(places, actors));

  it('come from at least sixty pages of at least twelve countries', () => {
    assert(texts >= 60 && countries.size >= 12, `${texts} texts, ${countries.size} countries`);
  });

  it('are all imported', () => {
    assert.deepEqual(
      faults.filter((fault) => fault.includes('not imported')),
      [],
    );
  });

  for (const [fact, least] of Object.entries(floors) as [Fact, number][]) {
    it(`are read right in ${least} % at least: ${fact}`, () => {
      const { right, of } = score[fact];
      const wrong = faults.filter((fault) => fault.includes(`: ${fact}: `)).join('\n');
      assert(right * 100 >= of * least, `${right} of ${of}\n${wrong}`);
    });
  }
});
