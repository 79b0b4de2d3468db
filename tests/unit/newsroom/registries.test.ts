// Registries as files: several of them, what ships under what is a newsroom's own, and plain entries read quickly.

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { load } from 'js-yaml';
import { plainEntries } from '../../../src/newsroom/plain-entries.ts';
import { readRegistries } from '../../../src/newsroom/registries.ts';
import { reportOf } from './problem-cases.ts';
import { type Files, scratchFolder } from './scratch-newsroom.ts';

const town = (id: string, name: string, more = '') => `- id: ${id}\n  name: ${name}\n  kind: town\n${more}`;

function read(own: Files, shipped: Files = {}) {
  return readRegistries([
    { root: scratchFolder({ '_data/x': '', ...shipped }), name: (file) => `shipped/${file}`, own: false },
    { root: scratchFolder({ '_data/x': '', ...own }), name: (file) => file, own: true },
  ]);
}

describe('a registry', () => {
  it('may be one file and several in a folder', () => {
    const { registries, problems } = read({
      '_data/places.yaml': town('one', 'الأول'),
      '_data/places/b.yaml': town('two', 'الثاني'),
      '_data/places/a.yaml': `# لا شيء بعد\n`,
      '_data/places/notes.txt': 'not read',
    });
    assert.deepEqual(problems, []);
    assert.deepEqual([...registries.places.keys()], ['one', 'two']);
  });

  it('tells an id that two of its files have, with the other place', () => {
    const { problems } = read({
      '_data/places/a.yaml': town('one', 'الأول'),
      '_data/places/b.yaml': `${town('two', 'الثاني')}${town('one', 'الثالث')}`,
    });
    assert.equal(
      reportOf(problems),
      '_data/places/b.yaml:4:7 error duplicate-id other=_data/places/a.yaml:1 value=one',
    );
  });

  it('of the newsroom goes over what ships, entry by entry', () => {
    const { registries, problems } = read(
      { '_data/places.yaml': town('one', 'اسمنا') },
      { '_data/places/x.yaml': `${town('one', 'الاسم')}${town('two', 'الثاني')}` },
    );
    assert.deepEqual(problems, []);
    assert.deepEqual(
      [...registries.places.values()].map(({ name }) => name),
      ['اسمنا', 'الثاني'],
    );
  });

  it('wants a spelling that ships declared as shared on the newsroom’s own side alone', () => {
    const shipped = { '_data/places.yaml': town('one', 'القصير') };
    const { problems } = read({ '_data/places.yaml': town('two', 'القصير') }, shipped);
    assert.match(reportOf(problems), /^_data\/places\.yaml:2:9 error \S*shared\S* /);
    const declared = read({ '_data/places.yaml': town('two', 'القصير', '  ambiguous: true\n') }, shipped);
    assert.deepEqual(declared.problems, []);
  });
});

describe('plain entries', () => {
  const value = fc.oneof(
    fc.constantFrom(
      'الأنبار',
      'عين العرب',
      "'a: b'",
      'true',
      '1',
      '-3.50',
      '[أ, ب]',
      "['أ, ب', ج]",
      '"x\\n"',
      '~',
      '|',
    ),
    fc.constantFrom(
      '[]',
      '{a: 1}',
      '&x y',
      '*x',
      '# x',
      'y # z',
      '2017-01-01',
      '0x1f',
      '1e3',
      'أ: ب',
      '<<',
      '.inf',
    ),
  );
  const line = fc.tuple(fc.constantFrom('name', 'aliases', 'kind', '__proto__', 'a b'), value);
  const entry = fc.tuple(fc.constantFrom('one', 'two', '3'), fc.array(line, { maxLength: 4 }));

  it('are the same as a YAML parser reads them, or are left to it', () => {
    fc.assert(
      fc.property(
        fc.array(entry, { maxLength: 4 }),
        fc.constantFrom('', '# x\n', '\n'),
        (entries, between) => {
          const text = entries
            .map(
              ([id, lines]) => `- id: ${id}\n${lines.map(([key, words]) => `  ${key}: ${words}\n`).join('')}`,
            )
            .join(between);
          const parse = (yaml: string) => load(yaml, { maxDepth: 20, maxAliases: 0 });
          const quick = plainEntries(text, parse);
          if (quick === undefined || quick.length === 0) return;
          assert.deepEqual(quick, parse(text));
        },
      ),
      { numRuns: 3000 },
    );
  });
});
