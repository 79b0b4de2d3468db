// What only a folder on the disk can show: bytes, links, sizes, permissions.

import assert from 'node:assert/strict';
import { chmodSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { loadNewsroom } from '../../../src/newsroom/load.ts';
import { reportOf } from './problem-cases.ts';
import { articleFile, loadAlone, scratchFolder, scratchNewsroom, soundSettings } from './scratch-newsroom.ts';

function bytes(...parts: (string | number[])[]): Uint8Array {
  return Buffer.concat(
    parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : Uint8Array.from(part))),
  );
}

const head = '---\ntitle: x\nslug: a\n---\n';

describe('a file that is not UTF-8', () => {
  for (const [title, content, line, offset] of [
    // «عن» in Windows-1256 is DA E4: DA would begin a character of two bytes, and E4 cannot end one.
    ['at the first byte of a letter in another encoding', bytes(head, [0xda, 0xe4]), 5, head.length],
    ['at its first byte', bytes([0xff, 0xfe], head), 1, 0],
    ['at its only byte', bytes([0xff]), 1, 0],
    ['at a character cut off at the end', bytes(head, 'ab\n', [0xe2, 0x80]), 6, head.length + 3],
    ['at a character cut off by a letter', bytes(head, [0xd8], 'a'), 5, head.length],
    ['behind good Arabic, counting bytes', bytes(head, 'نص', [0x80]), 5, head.length + 4],
    ['at half of a surrogate pair', bytes(head, [0xed, 0xa0, 0x80]), 5, head.length],
  ] as const) {
    it(`is told ${title}`, () => {
      const root = scratchNewsroom({ 'articles/a.md': content });
      assert.equal(
        reportOf(loadAlone(root).problems),
        `articles/a.md:${line}:1 error not-utf8 offset=${offset}`,
      );
    });
  }
});

describe('a file of text', () => {
  it('is read with a byte order mark, and with the line ends of Windows', () => {
    const text = '\ufeff---\r\ntitle: عنوان\r\nslug: a\r\n---\r\nسطر\r\n\r\nسطر ثان\r\n';
    const { newsroom, problems } = loadAlone(scratchNewsroom({ 'articles/a.md': text }));
    assert.deepEqual(problems, []);
    assert.equal(newsroom?.articles[0]?.title, 'عنوان');
    assert.equal(newsroom?.articles[0]?.body, 'سطر\n\nسطر ثان\n');
  });

  it('has the same lines with the line ends of old Macs', () => {
    const text = '---\rtitle: عنوان\rslug: A\r---\rسطر\r';
    const { problems } = loadAlone(scratchNewsroom({ 'articles/a.md': text }));
    assert.equal(reportOf(problems), 'articles/a.md:3:7 error bad-slug value=A');
  });

  it('may hold zero bytes in its body, which are taken out with a warning', () => {
    const { newsroom, problems } = loadAlone(scratchNewsroom({ 'articles/a.md': articleFile('', 'ن\0ص\n') }));
    assert.equal(reportOf(problems), 'articles/a.md:5:2 warning body-unseen value=!u0000');
    assert.equal(newsroom?.articles[0]?.body, 'نص\n');
  });

  it('may hold no zero byte in its metadata', () => {
    const { problems } = loadAlone(scratchNewsroom({ 'articles/a.md': articleFile('kicker: ن\0ص\n') }));
    assert.match(reportOf(problems), /^articles\/a\.md:4:10 error yaml-syntax /);
  });

  it('of no bytes at all is told', () => {
    const { problems } = loadAlone(scratchNewsroom({ 'articles/a.md': '' }));
    assert.equal(reportOf(problems), 'articles/a.md:1:1 error empty-file');
  });

  it('of nine megabytes is told, and not read', () => {
    const { problems } = loadAlone(scratchNewsroom({ 'articles/a.md': Buffer.alloc(9 * 1024 * 1024, 'x') }));
    assert.equal(reportOf(problems), 'articles/a.md:1:1 error too-large most=8 size=9');
  });

  it('just over the limit is not said to have the size of the limit', () => {
    const { problems } = loadAlone(
      scratchNewsroom({ 'articles/a.md': Buffer.alloc(8 * 1024 * 1024 + 1, 'x') }),
    );
    assert.equal(reportOf(problems), 'articles/a.md:1:1 error too-large most=8 size=9');
  });

  for (const [title, metadata] of [
    ['closed', `kicker: ${'['.repeat(60)}${']'.repeat(60)}\n`],
    ['open', `kicker: ${'['.repeat(100_000)}\n`],
    ['of maps', `kicker: ${'{a: '.repeat(100_000)}\n`],
  ] as const) {
    it(`nested very deep (${title}) is told, at its twentieth level`, () => {
      const { problems } = loadAlone(scratchNewsroom({ 'articles/a.md': articleFile(metadata) }));
      assert.equal(problems.length, 1);
      assert.match(
        reportOf(problems),
        /^articles\/a\.md:4:\d+ error yaml-syntax detail=nesting exceeded maxDepth/,
      );
    });
  }
});

describe('a symbolic link', () => {
  const outside = scratchFolder({
    'secret.md': articleFile(),
    'site.yaml': soundSettings,
    'places.yaml': '- id: iraq\n  name: العراق\n  kind: state\n',
    'x.png': Buffer.from(
      'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
      'base64',
    ),
  });

  it('to an article is told, and not followed', () => {
    const root = scratchNewsroom({ 'articles/b.md': articleFile() });
    symlinkSync(join(outside, 'secret.md'), join(root, 'articles/a.md'));
    assert.equal(reportOf(loadAlone(root).problems), 'articles/a.md:1:1 error symbolic-link');
  });

  it('to a folder of articles is told, and not followed', () => {
    const root = scratchNewsroom({ 'articles/b.md': articleFile() });
    symlinkSync(outside, join(root, 'articles/more'));
    assert.equal(reportOf(loadAlone(root).problems), 'articles/more:1:1 error symbolic-link');
  });

  it('in the place of articles/ is told, and not followed', () => {
    const root = scratchNewsroom({});
    symlinkSync(outside, join(root, 'articles'));
    assert.equal(reportOf(loadAlone(root).problems), 'articles:1:1 error symbolic-link');
  });

  it('to a registry is told, and not followed', () => {
    const root = scratchNewsroom({});
    symlinkSync(join(outside, 'places.yaml'), join(root, '_data/places.yaml'));
    assert.equal(reportOf(loadAlone(root).problems), '_data/places.yaml:1:1 error symbolic-link');
  });

  it('in the place of _data/ is told, and not followed', () => {
    const root = scratchFolder({});
    symlinkSync(outside, join(root, '_data'));
    assert.match(reportOf(loadAlone(root).problems), /^_data\/site\.yaml:1:1 error symbolic-link$/m);
  });

  for (const [title, link, target, file] of [
    ['to a picture', 'images/a.png', 'x.png', 'a.png'],
    ['to a folder of pictures', 'images/more', '.', 'more/x.png'],
    ['in the place of images/', 'images', '.', 'x.png'],
  ] as const) {
    it(`${title} is told, and not followed`, () => {
      const root = scratchNewsroom({ 'articles/a.md': articleFile(`image: {file: ${file}, alt: و}\n`) });
      if (link !== 'images') mkdirSync(join(root, 'images'));
      symlinkSync(join(outside, target), join(root, link));
      const { problems } = loadAlone(root);
      assert.equal(reportOf(problems), `articles/a.md:4:15 error symbolic-link value=${file}`);
    });
  }

  it('that is the newsroom itself is followed: a user names it', () => {
    const root = scratchNewsroom({ 'articles/a.md': articleFile() });
    const link = join(scratchFolder({}), 'newsroom');
    symlinkSync(root, link);
    assert.deepEqual(loadAlone(link).problems, []);
  });
});

describe('a folder', () => {
  it('that is no newsroom is told once, and nothing else of it', () => {
    const root = scratchFolder({ 'articles/a.md': 'x', '_data/places.yaml': 'x' });
    assert.equal(reportOf(loadAlone(root).problems), '_data/site.yaml:1:1 error no-newsroom');
  });

  it('that does not exist is no newsroom', () => {
    const root = join(scratchFolder({}), 'nowhere');
    assert.equal(reportOf(loadAlone(root).problems), '_data/site.yaml:1:1 error no-newsroom');
  });

  it('without articles is a newsroom', () => {
    const { newsroom, problems } = loadAlone(scratchNewsroom({}));
    assert.deepEqual(problems, []);
    assert.deepEqual(newsroom?.articles, []);
  });

  const root =
    process.getuid?.() === 0 && 'root may read everything, so a missing permission cannot be shown';
  it('without permission is told, beside the rest', { skip: root }, () => {
    const newsroom = scratchNewsroom({ 'articles/closed/a.md': articleFile(), 'articles/b.md': 'x' });
    const closed = join(newsroom, 'articles/closed');
    chmodSync(closed, 0);
    try {
      assert.equal(
        reportOf(loadAlone(newsroom).problems),
        'articles/b.md:1:1 error missing-front-matter\narticles/closed:1:1 error unreadable detail=EACCES',
      );
    } finally {
      chmodSync(closed, 0o700);
    }
  });
});

describe('a picture', () => {
  it('is measured, and known by its hash', () => {
    // A PNG is known by its first 24 bytes: the signature, and IHDR with a width of 3 and a height of 2.
    const png = bytes(
      [0x89],
      'PNG\r\n',
      [0x1a, 0x0a, 0, 0, 0, 13],
      'IHDR',
      [0, 0, 0, 3, 0, 0, 0, 2, 8, 6, 0, 0, 0],
    );
    const root = scratchNewsroom({ 'articles/a.md': articleFile('image: {file: a.png, alt: و}\n') });
    mkdirSync(join(root, 'images'));
    writeFileSync(join(root, 'images/a.png'), png);
    const { newsroom } = loadAlone(root);
    const picture = newsroom?.pictures.get('a.png');
    assert.deepEqual([picture?.width, picture?.height], [3, 2]);
    assert.match(picture?.sha256 ?? '', /^[0-9a-f]{64}$/);
  });
});

describe('the registries of a newsroom', () => {
  const shipped = scratchFolder({
    '_data/places.yaml': [
      '- {id: iraq, name: العراق, kind: state}',
      '- {id: anbar, name: الأنبار, kind: governorate, parent: iraq}',
    ].join('\n'),
  });

  it('add to what is shipped, and override it by id', () => {
    const root = scratchNewsroom({
      '_data/places.yaml':
        '- {id: anbar, slug: al-anbar, name: محافظة الأنبار, kind: governorate}\n- {id: heet, name: هيت, kind: town, parent: anbar}\n',
    });
    const { newsroom, problems } = loadNewsroom(root, shipped);
    assert.deepEqual(problems, []);
    assert.deepEqual([...(newsroom?.places.keys() ?? [])], ['iraq', 'anbar', 'heet']);
    const anbar = newsroom?.places.get('anbar');
    assert.deepEqual([anbar?.name, anbar?.slug, anbar?.parent], ['محافظة الأنبار', 'al-anbar', undefined]);
    assert.equal(newsroom?.places.get('iraq')?.slug, 'iraq');
  });

  it('are told to share a name with what is shipped, at their own line', () => {
    const root = scratchNewsroom({ '_data/places.yaml': '- {id: irak, name: العراق, kind: state}\n' });
    assert.equal(
      reportOf(loadNewsroom(root, shipped).problems),
      '_data/places.yaml:1:20 error shared-spelling id=irak other=iraq value=العراق',
    );
  });
});

describe('a registry of many faults', () => {
  // Positions cost a reading of the whole file: one for each fault would take minutes.
  it('is told in seconds', { timeout: 10_000 }, () => {
    const entry = (id: string, index: number) =>
      `- {id: ${id}, name: مكان ${index}, kind: city, parent: nowhere}\n`;
    const once = Array.from({ length: 1000 }, (_, index) => entry(`p${index}`, index));
    const root = scratchNewsroom({ '_data/places.yaml': [...once, ...once].join('') });
    const { problems } = loadAlone(root);
    const codes = problems.map(({ code }) => code);
    assert.equal(codes.filter((code) => code === 'duplicate-id').length, 1000);
    assert.equal(codes.filter((code) => code === 'unknown-parent').length, 1000);
    const last = problems.at(-1);
    assert.deepEqual([last?.line, last?.column, last?.values['other']], [2000, 8, '_data/places.yaml:1000']);
  });
});

describe('hostile keys', () => {
  it('pollute nothing', () => {
    const hostile = '__proto__: {polluted: yes}\nconstructor: {prototype: {polluted: yes}}\n';
    loadAlone(
      scratchNewsroom({
        'articles/a.md': articleFile(`${hostile}image:\n  __proto__: {polluted: yes}\n`),
        '_data/places.yaml': '- __proto__: {polluted: yes}\n  id: x\n',
        '_data/redirects.yaml': hostile,
        '_data/site.yaml': soundSettings + hostile,
      }),
    );
    assert.equal(({} as { polluted?: unknown }).polluted, undefined);
    assert.deepEqual(
      Object.getOwnPropertyNames(Object.prototype).filter((name) => name === 'polluted'),
      [],
    );
  });

  it('are told at the top of an article, with the keys that are known', () => {
    const text = articleFile('__proto__: {slug: b}\npermalink: ../../x\ntemplateEngineOverride: njk\n');
    const { problems } = loadAlone(scratchNewsroom({ 'articles/a.md': text }));
    const told = problems.map(({ line, column, code, values }) => [line, column, code, values['key']]);
    assert.deepEqual(told, [
      [4, 1, 'strange-key', '__proto__'],
      [5, 1, 'strange-key', 'permalink'],
      [6, 1, 'strange-key', 'templateEngineOverride'],
    ]);
  });
});
