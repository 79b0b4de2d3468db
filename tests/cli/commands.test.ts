// The commands as a user meets them: what they print, where, and how they end.

import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { unzipSync } from 'fflate';
import { temporaryFolder, warraq } from './warraq.ts';

const folder = temporaryFolder('cli');
const newsroom = join(folder, 'newsroom');
const text = join(folder, 'text.txt');
writeFileSync(
  text,
  'افتتاح مكتبة عامة في مدينة إربد\n\nافتتحت في مدينة إربد شمالي الأردن مكتبة عامة تضم ثلاثة آلاف كتاب للأطفال والكبار.\n',
);

describe('from an empty folder to a published article', () => {
  it('makes a newsroom, and refuses a folder that is not empty', () => {
    assert.equal(warraq(['new', newsroom]).code, 0);
    assert.deepEqual(readdirSync(newsroom).sort(), ['_data', 'articles', 'images']);
    const again = warraq(['new', newsroom]);
    assert.equal(again.code, 1);
    assert.match(again.err, /is not empty/);
  });

  it('writes nothing on a dry run', () => {
    const { code, out } = warraq(['import', text, '--newsroom', newsroom, '--dry-run']);
    assert.equal(code, 0);
    assert.match(out, /dry run/);
    assert.deepEqual(readdirSync(join(newsroom, 'articles')), []);
  });

  it('imports a text with the date and the outlet that it is given', () => {
    const words = [
      'import',
      text,
      '--newsroom',
      newsroom,
      '--published',
      '2026-11-23',
      '--outlet',
      'صحيفة الحي',
      '--json',
    ];
    const { code, out } = warraq(words);
    assert.equal(code, 0);
    const [article] = JSON.parse(out).articles;
    assert.equal(article.published, '2026-11-23');
    assert.equal(article.outlet.name, 'صحيفة الحي');
    assert.deepEqual(
      article.places.map(({ id }: { id: string }) => id),
      ['irbid', 'jordan'],
    );
    assert.equal(readdirSync(join(newsroom, 'articles')).length, 1);
  });

  it('brings up to date what nobody has edited, and keeps what was given before', () => {
    const words = ['import', text, '--newsroom', newsroom, '--published', '2026-11-24', '--json'];
    const [article] = JSON.parse(warraq(words).out).articles;
    assert.deepEqual(
      [article.outcome, article.published, article.outlet.name],
      ['written', '2026-11-24', 'صحيفة الحي'],
    );
    const again = JSON.parse(warraq(['import', text, '--newsroom', newsroom, '--json']).out).articles[0];
    assert.deepEqual([again.outcome, again.published], ['unchanged', '2026-11-24']);
    assert.equal(readdirSync(join(newsroom, 'articles')).length, 1);
  });

  it('never overwrites what a person has edited, and puts the new text beside it', () => {
    const [name = ''] = readdirSync(join(newsroom, 'articles'));
    const file = join(newsroom, 'articles', name);
    const edited = `${readFileSync(file, 'utf8')}\nسطر أضافه المحرر.\n`;
    writeFileSync(file, edited);
    const { code, err } = warraq(['import', text, '--newsroom', newsroom]);
    assert.equal(code, 0);
    assert.match(err, /warning edited-article/);
    assert.equal(readFileSync(file, 'utf8'), edited);
    assert(existsSync(`${file}.new`));
  });

  it('builds with a base address, and says which file to open', () => {
    const { code, out } = warraq(['build', '--newsroom', newsroom, '--base-url', 'https://example.org/news']);
    assert.equal(code, 0);
    assert.match(out, /Open .*index\.html/);
    assert.match(
      readFileSync(join(newsroom, '_site', 'places', 'irbid.xml'), 'utf8'),
      /https:\/\/example\.org\/news\/articles\//,
    );
  });

  it('leaves feeds out where the site has no address, and says so', () => {
    const output = join(folder, 'plain');
    const { code, err } = warraq(['build', '--newsroom', newsroom, '--output', output]);
    assert.equal(code, 0);
    assert.match(err, /warning no-address/);
    assert(!existsSync(join(output, 'feed.xml')));
    assert.doesNotMatch(readFileSync(join(output, 'index.html'), 'utf8'), /canonical|rss\+xml/);
  });

  it('checks the site it has built', () => {
    const { code, out } = warraq([
      'check',
      '--newsroom',
      newsroom,
      '--base-url',
      'https://example.org/news/',
    ]);
    assert.equal(code, 0, out);
    assert.match(out, /Errors: 0/);
  });

  it('packs the site into the same zip file twice', () => {
    const [first, second] = ['one.zip', 'two.zip'].map((name) => join(folder, name)) as [string, string];
    for (const file of [first, second])
      assert.equal(warraq(['export', '--newsroom', newsroom, '--to', file]).code, 0);
    assert.deepEqual(readFileSync(first), readFileSync(second));
    assert('index.html' in unzipSync(readFileSync(first)));
  });
});

describe('a newsroom with faults', () => {
  it('is told all of them at once, keeps its site, and ends with 1', () => {
    const site = join(newsroom, '_site', 'index.html');
    const before = { text: readFileSync(site, 'utf8'), time: statSync(site).mtimeMs };
    writeFileSync(
      join(newsroom, 'articles', 'one.md'),
      "---\ntitel: 'أ'\nslug: one\nplaces: [irbd]\n---\nنص\n",
    );
    writeFileSync(join(newsroom, 'articles', 'two.md'), "---\ntitle: 'ب'\nslug: ../two\n---\nنص\n");
    const { code, err, out } = warraq(['build', '--newsroom', newsroom, '--json']);
    assert.equal(code, 1);
    assert.equal(err, '');
    const told = JSON.parse(out).problems.filter(
      ({ severity }: { severity: string }) => severity === 'error',
    );
    const lines = told.map(
      ({ file, line, column, code: of }: Record<string, string>) =>
        `${file?.slice(-15)}:${line}:${column} ${of}`,
    );
    assert.deepEqual(lines, [
      'articles/one.md:2:1 missing-key',
      'articles/one.md:2:1 unknown-key',
      'articles/two.md:3:7 bad-slug',
    ]);
    assert.deepEqual({ text: readFileSync(site, 'utf8'), time: statSync(site).mtimeMs }, before);
  });

  it('is told in Arabic where the machine speaks it', () => {
    const { code, err } = warraq(['build', '--newsroom', newsroom], { env: { LANG: 'ar_IQ.UTF-8' } });
    assert.equal(code, 1);
    assert.match(err, /لعلك أردت «title»/);
    assert.match(err, /الموقع كما كان/);
  });

  it('prints its problems and nothing else when told to be quiet', () => {
    const { out, err } = warraq(['build', '--newsroom', newsroom, '--quiet']);
    assert.equal(out, '');
    for (const line of err.trimEnd().split('\n'))
      assert.match(line, /^\S+:\d+:\d+ (error|warning) [a-z0-9-]+ .+ — .+$/);
  });
});

describe('wrong usage', () => {
  const cases: [string, string[], RegExp][] = [
    ['an unknown command', ['bild'], /no command "bild"/],
    ['an unknown option', ['build', '--ouput', 'x'], /no option "--ouput"/],
    ['a missing argument', ['import'], /argument is missing/],
    ['a missing option', ['export'], /option is missing/],
    [
      'a date that is none',
      ['import', text, '--published', 'yesterday'],
      /"yesterday" is not accepted for --published/,
    ],
    [
      'an address that is none',
      ['build', '--base-url', 'example'],
      /"example" is not accepted for --base-url/,
    ],
    ['a port that is none', ['serve', '--port', '99999'], /99999/],
  ];
  for (const [name, words, message] of cases) {
    it(`${name} ends with 2 and a line that says so`, () => {
      const { code, err } = warraq(words);
      assert.equal(code, 2, err);
      assert.match(err, message);
      assert.doesNotMatch(err, /\n\s+at /, 'no stack trace');
    });
  }

  it('says which path cannot be written, and does not call it our fault', () => {
    const { code, err } = warraq([
      'export',
      '--newsroom',
      newsroom,
      '--to',
      join(folder, 'no-such', 'x.zip'),
    ]);
    assert.equal(code, 2, err);
    assert.match(err, /cannot read or write .*no-such/);
  });

  it('says that a folder is no newsroom', () => {
    const empty = join(folder, 'empty');
    mkdirSync(empty);
    const { code, err } = warraq(['build', '--newsroom', empty]);
    assert.equal(code, 1);
    assert.match(err, /no-newsroom/);
  });

  it('shows help in both languages', () => {
    assert.match(warraq(['build', '--help']).out, /build the site/);
    assert.match(warraq(['build', '--help', '--lang', 'ar']).out, /بناء الموقع/);
  });
});

describe('texts that cannot be imported', () => {
  it('get one line each, while the others are imported', () => {
    const bad = ['empty.txt', 'binary.txt', 'latin.txt', 'broken.txt'].map((name) => join(folder, name));
    const [empty, binary, latin, broken] = bad as [string, string, string, string];
    writeFileSync(empty, '');
    writeFileSync(binary, Buffer.from([0x50, 0x4b, 0, 0, 1]));
    writeFileSync(latin, 'A headline\n\nA paragraph in English that goes on and on for a while.\n');
    writeFileSync(broken, Buffer.from([0xd8, 0xae, 0xc7, 0x20]));
    const missing = join(folder, 'missing.txt');
    const { code, err } = warraq([
      'import',
      ...bad,
      missing,
      text,
      '--newsroom',
      newsroom,
      '--dry-run',
      '--quiet',
    ]);
    assert.equal(code, 1);
    const codes = [...err.matchAll(/ error ([a-z0-9-]+) /g)].map(([, of]) => of);
    assert.deepEqual(codes, ['empty-file', 'not-text', 'not-arabic', 'not-utf8', 'unreadable']);
  });
});
