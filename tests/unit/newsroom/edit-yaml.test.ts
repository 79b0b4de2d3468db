// Edits of YAML: what changes, and that nothing else does.

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { load } from 'js-yaml';
import {
  addToList,
  appendEntry,
  entryLine,
  removeEntry,
  removeKey,
  replaceInList,
  setField,
  setKey,
} from '../../../src/newsroom/edit-yaml.ts';

const registry = `# سجلنا
- id: one   # الأول
  name: 'الأول: واحد'
  kind: town

# تعليق على الثاني
- id: two
  aliases: [ثان, "اثنان"]
  name: الثاني
  kind: town # بلدة
`;

describe('an edit of a registry', () => {
  it('puts an entry behind the others and leaves every letter before it', () => {
    const text = appendEntry(registry, { id: 'three', name: 'الثالث: x', aliases: ['أ', 'ب, ج'] });
    assert.ok(text.startsWith(registry));
    assert.equal(text.slice(registry.length), `- id: three\n  name: "الثالث: x"\n  aliases: [أ, "ب, ج"]\n`);
  });

  it('puts the first entry where the empty list stood, below its comments', () => {
    assert.equal(appendEntry('# هنا\n[]\n', { id: 'one', name: 'أ' }), '# هنا\n- id: one\n  name: أ\n');
    assert.equal(appendEntry('', { id: 'one' }), '- id: one\n');
    assert.equal(appendEntry('# هنا\n', { id: 'one' }), '# هنا\n- id: one\n');
  });

  it('follows the indentation and the form of the list', () => {
    assert.equal(
      appendEntry('  - id: one\n', { id: 'two', name: 'ب' }),
      '  - id: one\n  - id: two\n    name: ب\n',
    );
    assert.deepEqual(load(appendEntry('[{id: one}]', { id: 'two' })), [{ id: 'one' }, { id: 'two' }]);
  });

  it('takes an entry out and keeps the comments', () => {
    assert.equal(
      removeEntry(registry, 'one'),
      registry.replace("- id: one   # الأول\n  name: 'الأول: واحد'\n  kind: town\n", ''),
    );
    assert.equal(removeEntry(registry, 'two'), registry.slice(0, registry.indexOf('- id: two')));
    assert.deepEqual(load(removeEntry('# لا شيء\n- id: one\n  name: أ\n', 'one')), []);
    assert.equal(removeEntry(registry, 'none'), registry);
  });

  it('sets a field that is there, and puts a new one below the name', () => {
    assert.equal(
      setField(registry, 'two', 'aliases', ['ثان', 'ثانٍ']),
      registry.replace('[ثان, "اثنان"]', '[ثان, ثانٍ]'),
    );
    assert.equal(
      setField(registry, 'one', 'aliases', ['أول']),
      registry.replace("واحد'\n", "واحد'\n  aliases: [أول]\n"),
    );
    assert.equal(setField(registry, 'one', 'name', 'a: b'), registry.replace("'الأول: واحد'", '"a: b"'));
  });

  it('tells the line of an entry', () => {
    assert.equal(entryLine(registry, 'two'), 7);
    assert.equal(entryLine(registry, 'none'), undefined);
  });
});

describe('an edit of metadata', () => {
  const facts = 'title: أ\nplaces:\n  - one\n  - two # هنا\nactors: [a, b]\n';

  it('adds to a list of lines, to one in brackets, and to none', () => {
    assert.equal(addToList(facts, 'places', 'three'), facts.replace('هنا\n', 'هنا\n  - three\n'));
    assert.equal(addToList(facts, 'actors', 'c'), facts.replace('[a, b]', '[a, b, c]'));
    assert.equal(addToList('title: أ\n', 'actors', 'c'), 'title: أ\nactors:\n  - c\n');
    assert.equal(addToList(facts, 'actors', 'b'), facts);
  });

  it('replaces a value, or takes it out where the other is there', () => {
    assert.equal(replaceInList(facts, 'places', 'one', 'three'), facts.replace('one', 'three'));
    assert.equal(replaceInList(facts, 'places', 'one', 'two'), facts.replace('  - one\n', ''));
    assert.equal(replaceInList(facts, 'actors', 'a', 'b'), facts.replace('[a, b]', '[b]'));
    assert.equal(replaceInList(facts, 'actors', 'x', 'b'), facts);
  });

  it('takes a redirect out', () => {
    assert.equal(removeKey('# x\na.html: b.html # y\nc.html: d.html\n', 'a.html'), '# x\nc.html: d.html\n');
    assert.equal(removeKey('a.html: b.html\n', 'b.html'), 'a.html: b.html\n');
  });

  it('sets a redirect', () => {
    assert.equal(setKey('', 'a.html', 'b.html'), 'a.html: b.html\n');
    assert.equal(setKey('# x\na.html: b.html\n', 'a.html', 'c.html'), '# x\na.html: c.html\n');
    assert.equal(setKey('a.html: b.html\n', 'd.html', 'c.html'), 'a.html: b.html\nd.html: c.html\n');
  });
});

describe('any name', () => {
  const anyName = fc
    .string({ unit: 'grapheme', minLength: 1, maxLength: 30 })
    .filter((name) => name.trim() === name && !/[\p{C}\u2028\u2029\u0085]/u.test(name));

  it('comes back from a registry as it went in, whatever its letters', () => {
    fc.assert(
      fc.property(anyName, anyName, (name, alias) => {
        const text = setField(appendEntry(registry, { id: 'new', name }), 'new', 'aliases', [alias, name]);
        const entries = load(text) as { id: string; name: string; aliases?: string[] }[];
        assert.deepEqual(entries[2], { id: 'new', name, aliases: [alias, name] });
        assert.ok(text.startsWith(registry));
      }),
      { numRuns: 500 },
    );
  });
});
