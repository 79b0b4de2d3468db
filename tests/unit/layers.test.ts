// The order of the folders and the purity of most of them, which no compiler minds.

import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, relative, sep } from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';

/** What each folder may import from, besides itself (design §4). */
const layers: Readonly<Record<string, readonly string[]>> = {
  'src/text': [],
  'src/model': ['src/text'],
  'src/import': ['src/text', 'src/model'],
  'src/newsroom': ['src/text', 'src/model'],
  'src/indexes': ['src/text', 'src/model'],
  'src/render': ['src/text', 'src/model', 'src/indexes'],
  _includes: ['src/text', 'src/model', 'src/indexes', 'src/render'],
  'src/checks': ['src/text', 'src/model'],
  'src/browser': ['src/text'],
  'src/styles': [],
  'src/eleventy': [
    'src/text',
    'src/model',
    'src/newsroom',
    'src/indexes',
    'src/render',
    'src/styles',
    'src/checks',
    '_includes',
  ],
};

/** Folders that touch no file, clock, environment or network. */
const pure = ['src/text', 'src/model', 'src/import', 'src/indexes', 'src/render', 'src/checks', '_includes'];

/** Files that may be long: tables of data, which would not be read any better in two. */
const tables: Readonly<Record<string, string>> = {
  'src/checks/finding-words.ts': 'every finding in two languages',
};
const longest = 300;

const root = fileURLToPath(new URL('../../', import.meta.url));

function sourcesBelow(folder: string): string[] {
  const entries = readdirSync(join(root, folder), { withFileTypes: true, recursive: true });
  return entries
    .filter(
      (entry) => entry.isFile() && /\.(?:[cm]?ts|js|css)$/.test(entry.name) && !entry.name.startsWith('_exp'),
    )
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}

const sources = ['src', '_includes', 'scripts'].flatMap(sourcesBelow);
const texts = new Map(sources.map((file) => [file, readFileSync(join(root, file), 'utf8')]));

type Import = Readonly<{ target: string; typeOnly: boolean; line: number }>;

/**
 * The imports of a module, by the forms that the formatter leaves: a statement begins its line, and quotes are single.
 * TypeScript 7 has no parser for JavaScript to call.
 */
function importsOf(source: string): Import[] {
  const text = withoutComments(source);
  const found: Import[] = [];
  const add = (match: RegExpMatchArray, target: string | undefined, typeOnly: boolean) => {
    const line = text.slice(0, match.index).split('\n').length;
    if (target !== undefined) found.push({ target, typeOnly, line });
  };
  for (const match of text.matchAll(
    /^[ ]*(?:import|export)\s+(type\s+)?(?:[\w*{][^;'"`]*?\sfrom\s+)?'([^'\n]+)'/gm,
  ))
    add(match, match[2], match[1] !== undefined);
  for (const match of text.matchAll(/\bimport\(\s*['"`]([^'"`\n]+)['"`]/g)) add(match, match[1], false);
  return found;
}

/** A module without its comments, its lines where they were. A comment begins its line, or a glob would begin one. */
function withoutComments(text: string): string {
  return text
    .replace(/^[ ]*\/\*[\s\S]*?\*\//gm, (comment) => comment.replace(/[^\n]/g, ' '))
    .replace(/(^|[\s;{(])\/\/.*$/gm, '$1');
}

function folderOf(file: string): string | undefined {
  return Object.keys(layers).find((folder) => file.startsWith(`${folder}/`));
}

function resolveImport(file: string, target: string): string {
  return join(dirname(file), target).split(sep).join('/');
}

const inLayers = sources.filter((file) => folderOf(file) !== undefined);
const inPure = sources.filter((file) => pure.some((folder) => file.startsWith(`${folder}/`)));

describe('the reader of imports', () => {
  it('finds every form of import', () => {
    const text = [
      "import { a } from './a.ts';",
      "import type { B } from './b.ts';",
      'import {',
      '  c,',
      '  type D,',
      "} from './c.ts';",
      "import './d.ts';",
      "export * from './e.ts';",
      "export type { F } from './f.ts';",
      "const g = await import('./g.ts');",
      "import h, { type I } from 'h';",
      "import * as i from 'node:fs';",
      'const text = "import x from \'no\'";',
      "// import z from './no.ts';",
    ].join('\n');
    assert.deepEqual(
      importsOf(text).map(({ target, typeOnly, line }) => `${line} ${target}${typeOnly ? ' type' : ''}`),
      [
        '1 ./a.ts',
        '2 ./b.ts type',
        '3 ./c.ts',
        '7 ./d.ts',
        '8 ./e.ts',
        '9 ./f.ts type',
        '11 h',
        '12 node:fs',
        '10 ./g.ts',
      ],
    );
  });

  it('finds a file behind every relative import of the source', () => {
    const known = new Set(sources);
    const lost = sources.flatMap((file) =>
      importsOf(texts.get(file) ?? '')
        .filter(({ target }) => target.startsWith('.'))
        .map(({ target }) => resolveImport(file, target))
        .filter((target) => !known.has(target) && !/\.json$|^eleventy\.config|^tests\//.test(target))
        .map((target) => `${file} → ${target}`),
    );
    assert.deepEqual(lost, []);
  });

  it('finds as many imports as there are lines that end like one', () => {
    for (const [file, text] of texts) {
      const lines = withoutComments(text).match(/^.*[}\w] from '[^']+';$/gm)?.length ?? 0;
      const found = importsOf(text).length;
      assert.ok(found >= lines, `${file}: ${found} of ${lines}`);
    }
  });
});

describe('each folder', () => {
  it('imports only from those before it', () => {
    const wrong = inLayers.flatMap((file) => {
      const own = folderOf(file) ?? '';
      return importsOf(texts.get(file) ?? '')
        .filter(({ target }) => target.startsWith('.'))
        .filter(({ target }) => {
          const folder = folderOf(resolveImport(file, target));
          return folder !== own && !(folder !== undefined && layers[own]?.includes(folder));
        })
        .map(({ target, line }) => `${file}:${line} imports ${target}`);
    });
    assert.deepEqual(wrong, []);
  });

  it('of src has its place in the order', () => {
    const folders = readdirSync(join(root, 'src'), { withFileTypes: true });
    const unknown = folders.filter((entry) => !entry.isDirectory() || !(`src/${entry.name}` in layers));
    assert.deepEqual(
      unknown.map((entry) => entry.name),
      [],
    );
  });

  it('but src/eleventy knows nothing of Eleventy', () => {
    const knowing = sources.filter((file) =>
      importsOf(texts.get(file) ?? '').some(({ target }) => target.startsWith('@11ty/')),
    );
    assert.deepEqual(
      knowing.filter((file) => !file.startsWith('src/eleventy/')),
      [],
    );
    assert.ok(knowing.length > 0);
  });

  it('has no circle of imports', () => {
    const edges = new Map(
      sources.map((file) => [
        file,
        importsOf(texts.get(file) ?? '')
          .filter(({ target, typeOnly }) => target.startsWith('.') && !typeOnly)
          .map(({ target }) => resolveImport(file, target)),
      ]),
    );
    const done = new Set<string>();
    const circles: string[] = [];
    const visit = (file: string, path: readonly string[]): void => {
      if (path.includes(file)) circles.push([...path.slice(path.indexOf(file)), file].join(' → '));
      if (done.has(file) || path.includes(file)) return;
      for (const next of edges.get(file) ?? []) visit(next, [...path, file]);
      done.add(file);
    };
    for (const file of sources) visit(file, []);
    assert.deepEqual(circles, []);
  });
});

describe('a pure folder', () => {
  const impure: readonly (readonly [string, RegExp])[] = [
    [
      'asks the clock',
      /\bDate\.now\b|\bnew Date\(\s*\)|\bDateTime\.(?:now|local|utc)\(\s*\)|\bperformance\.now\b/g,
    ],
    ['throws dice', /\bMath\.random\b|\brandomUUID\b/g],
    ['asks the environment', /\bprocess\b\s*[.[?]|\bglobalThis\.process\b/g],
    ['uses the network', /(?<![.\w])fetch\(|\bnew WebSocket\b|\bXMLHttpRequest\b/g],
    ['imports what only running it will tell', /\bimport\((?!\s*['"])/g],
  ];

  for (const [title, pattern] of impure) {
    it(`never ${title}`, () => {
      const wrong = inPure.flatMap((file) => {
        const text = withoutComments(texts.get(file) ?? '');
        return [...text.matchAll(pattern)].map((match) => {
          return `${file}:${text.slice(0, match.index).split('\n').length} ${match[0]}`;
        });
      });
      assert.deepEqual(wrong, []);
    });
  }

  it('imports no module of the system, but for a hash whose reason stands beside it', () => {
    const system =
      /^(?:node:|fs$|path$|os$|net$|http|https$|child_process$|process$|url$|crypto$|stream$|worker_threads$)/;
    const wrong = inPure.flatMap((file) => {
      const text = texts.get(file) ?? '';
      return importsOf(text)
        .filter(({ target }) => system.test(target))
        .filter(({ target, line }) => {
          const [before = '', here = ''] = text.split('\n').slice(Math.max(0, line - 2), line);
          return target !== 'node:crypto' || !/\/\/ \S+ \S+/.test(`${before}\n${here}`);
        })
        .map(({ target, line }) => `${file}:${line} imports ${target}`);
    });
    assert.deepEqual(wrong, []);
  });

  it('is recognised by the patterns above', () => {
    const samples = [
      ['Date.now()', 'new Date()', 'DateTime.now()'],
      ['Math.random()'],
      ['process.env', "process['env']"],
      ["fetch('x')"],
      ['import(name)'],
    ];
    for (const [index, [, pattern]] of impure.entries()) {
      for (const sample of samples[index] ?? []) assert.match(sample, new RegExp(pattern.source));
    }
  });
});

describe('a file', () => {
  it('has a name that says what it is about', () => {
    const drawers = /^(?:utils?|helpers?|lib|common|misc|shared|index)\.|\/(?:utils?|helpers?|lib|common)\//;
    const wrong = sources.filter((file) => drawers.test(basename(file)) || drawers.test(`/${file}`));
    assert.deepEqual(wrong, []);
    const unkempt = sources.filter(
      (file) => !/^[a-z0-9]+(?:-[a-z0-9]+)*(?:\.[a-z0-9]+)+$/.test(basename(file)),
    );
    assert.deepEqual(unkempt, []);
  });

  it(`has at most ${longest} lines, unless it is a table`, () => {
    const long = [...texts].filter(
      ([file, text]) => text.trimEnd().split('\n').length > longest && !(file in tables),
    );
    assert.deepEqual(
      long.map(([file]) => file),
      [],
    );
  });

  it('that is excused as a table exists', () => {
    for (const file of Object.keys(tables)) assert.ok(texts.has(file), file);
  });

  it('says in its first line what it is for', () => {
    const modules = sources.filter((file) => !file.endsWith('.css'));
    const silent = modules.filter((file) => {
      const [first = '', second = ''] = (texts.get(file) ?? '').split('\n');
      return !/^(?:\/\/|\/\*)\s*\S/.test(first.startsWith('#!') ? second : first);
    });
    assert.deepEqual(silent, []);
  });
});
