import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { buildSite, writeSite } from '../../../src/eleventy/build.ts';
import { packageRoot, prepareSite } from '../../../src/eleventy/prepare.ts';
import { articleFile, emptyFolder, removeFolders, writeFiles } from '../../made-newsroom.ts';

const golden = join(packageRoot, 'tests', 'golden', 'newsroom');
const builder = join(import.meta.dirname, 'build-once.ts');
const run = promisify(execFile);

after(removeFolders);

function goldenCopy(): string {
  const folder = join(emptyFolder(), 'newsroom');
  cpSync(golden, folder, { recursive: true });
  return folder;
}

/** Every file of a folder with its content's length and when it was written, by its path. */
function facts(folder: string): Map<string, string> {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((one) => one.isFile());
  return new Map(
    names
      .map(({ parentPath, name }) => join(parentPath, name))
      .sort()
      .map((path) => {
        const { size, mtimeMs, ino } = statSync(path);
        return [relative(folder, path), `${size} bytes, ${mtimeMs}, ${ino}`];
      }),
  );
}

function manifest(output: string): string {
  return readFileSync(join(output, 'manifest.sha256'), 'utf8');
}

/** Builds in another process; its environment is `env` over this one's. */
async function buildThere(
  newsroom: string,
  output: string,
  { env = {}, cwd = packageRoot, flags = [] as string[], rest = [] as string[] } = {},
) {
  const tsx = import.meta.resolve('tsx');
  const { stdout } = await run(
    process.execPath,
    ['--import', tsx, ...flags, builder, newsroom, output, ...rest],
    {
      env: { ...process.env, ...env },
      cwd,
      timeout: 120_000,
    },
  );
  return JSON.parse(stdout) as { built?: { written: number }; year: number };
}

describe('the same newsroom', () => {
  const reference = { output: '', manifest: '' };

  before(async () => {
    reference.output = join(emptyFolder(), 'site');
    await buildSite({ newsroom: golden, output: reference.output });
    reference.manifest = manifest(reference.output);
  });

  it('becomes the same bytes in any time zone and language of the machine, from any folder', async () => {
    const there = join(goldenCopy(), '..');
    const environments = [
      { TZ: 'Asia/Baghdad', LANG: 'ar_IQ.UTF-8', LC_ALL: 'ar_IQ.UTF-8' },
      { TZ: 'America/Lima', LANG: 'C', LC_ALL: 'C' },
    ];
    const manifests = await Promise.all(
      environments.map(async (env, index) => {
        const output = join(there, `site-${index}`);
        await buildThere(index === 0 ? golden : join(there, 'newsroom'), output, { env });
        return manifest(output);
      }),
    );
    for (const text of manifests) assert.equal(text, reference.manifest);
  });

  it('becomes the same bytes a year later', async () => {
    const output = join(emptyFolder(), 'site');
    const clock = pathToFileURL(join(import.meta.dirname, 'later-clock.mjs')).href;
    const { year } = await buildThere(golden, output, { flags: ['--import', clock] });
    assert.ok(year > new Date().getFullYear(), 'the clock was not ahead');
    assert.equal(manifest(output), reference.manifest);
  });

  it('is built from a working directory that has nothing to do with it', async () => {
    const [cwd, newsroom] = [emptyFolder(), goldenCopy()];
    // What Eleventy would read in its working directory, were it asked: none of it may have a say.
    writeFiles(
      { '.eleventyignore': '**\n', 'eleventy.config.js': 'process.exit(9);\n', '.gitignore': '*\n' },
      cwd,
    );
    await buildThere(relative(cwd, newsroom), 'deep/site', { cwd });
    assert.equal(manifest(join(cwd, 'deep', 'site')), reference.manifest);
    assert.deepEqual(readdirSync(cwd).sort(), [
      '.eleventyignore',
      '.gitignore',
      'deep',
      'eleventy.config.js',
    ]);
  });

  it('is listed in a manifest that sha256sum can check', async () => {
    await run('sha256sum', ['--check', '--strict', '--quiet', 'manifest.sha256'], { cwd: reference.output });
    const listed = reference.manifest.match(/\S+$/gm);
    const there = [...facts(reference.output).keys()].filter((name) => name !== 'manifest.sha256');
    assert.deepEqual(listed, there.sort());
  });

  it('can be read by others than who built it', () => {
    // mkdtemp makes folders for their owner only; the umask of this process is what counts.
    const mode = 0o777 & ~process.umask();
    assert.equal(statSync(reference.output).mode & 0o777, mode);
    assert.equal(statSync(join(reference.output, 'articles')).mode & 0o777, mode);
  });
});

describe('a second build', () => {
  it('writes nothing and touches nothing where nothing has changed', async () => {
    const output = join(emptyFolder(), 'site');
    const first = await buildSite({ newsroom: golden, output });
    const then = facts(output);
    const second = await buildSite({ newsroom: golden, output });
    assert.equal(second.built?.written, 0);
    assert.equal(second.built?.removed, 0);
    assert.equal(second.built?.unchanged, first.built?.written);
    // The manifest itself is moved in last, always.
    for (const [name, fact] of facts(output))
      if (name !== 'manifest.sha256') assert.equal(fact, then.get(name), name);
  });

  it('gives what a full build would, whatever was changed, added and taken away between', async () => {
    const newsroom = goldenCopy();
    const output = join(newsroom, '..', 'warm');
    await buildSite({ newsroom, output });
    rmSync(join(newsroom, 'articles', 'long-headline.md'));
    writeFiles(
      { 'articles/new.md': articleFile({ title: 'خبر جديد', slug: 'new', places: ['amman'] }) },
      newsroom,
    );
    const file = join(newsroom, 'articles', 'day-only.md');
    writeFileSync(file, readFileSync(file, 'utf8').replace('سوق الثلاثاء', 'سوق الأربعاء'));
    const { built } = await buildSite({ newsroom, output });
    assert.ok(built && built.written > 0 && built.unchanged > 0 && built.removed > 0);
    const full = join(newsroom, '..', 'full');
    await buildSite({ newsroom, output: full });
    assert.equal(manifest(output), manifest(full));
    assert.deepEqual([...facts(output).keys()], [...facts(full).keys()]);
    await run('sha256sum', ['--check', '--strict', '--quiet', 'manifest.sha256'], { cwd: output });
  });

  it('takes away the pages of an article that is gone, and leaves what Warraq did not write', async () => {
    const newsroom = goldenCopy();
    const output = join(newsroom, '..', 'site');
    await buildSite({ newsroom, output });
    const foreign = {
      CNAME: 'golden.example\n',
      'articles/notes.txt': 'x',
      'old/kept.html': '<p>',
      '.nojekyll': '',
    };
    writeFiles(foreign, output);
    // Amman, Oman and Jordan have no other article; the island has.
    for (const name of ['amman-and-oman', 'year-only']) rmSync(join(newsroom, 'articles', `${name}.md`));
    rmSync(join(newsroom, '_data', 'redirects.yaml'));
    const { built } = await buildSite({ newsroom, output });
    for (const gone of [
      'articles/amman-and-oman.html',
      'places/amman.html',
      'places/amman.xml',
      'places/oman.html',
      'old/harbour-news.html',
      'sahel.html',
    ])
      assert.ok(!existsSync(join(output, gone)), gone);
    for (const [name, text] of Object.entries(foreign))
      assert.equal(readFileSync(join(output, name), 'utf8'), text, name);
    assert.ok(built && built.removed >= 8);
  });

  it('takes away nothing outside the site, whatever the manifest claims', async () => {
    const folder = emptyFolder();
    const output = join(folder, 'site');
    await buildSite({ newsroom: golden, output });
    writeFiles({ 'precious.txt': 'x', 'site/.htaccess': 'x' }, folder);
    const hash = '0'.repeat(64);
    const claims = [
      '../precious.txt',
      `${folder}/precious.txt`,
      '.htaccess',
      'articles/../../precious.txt',
      'a\\..\\b',
    ];
    writeFileSync(
      join(output, 'manifest.sha256'),
      manifest(output) + claims.map((claim) => `${hash}  ${claim}\n`).join(''),
    );
    const { built } = await buildSite({ newsroom: golden, output });
    assert.equal(built?.removed, 0);
    assert.ok(existsSync(join(folder, 'precious.txt')) && existsSync(join(output, '.htaccess')));
  });

  it('mends a file of the site that was spoiled', async () => {
    const output = join(emptyFolder(), 'site');
    await buildSite({ newsroom: golden, output });
    const page = join(output, 'index.html');
    const good = readFileSync(page, 'utf8');
    writeFileSync(page, 'spoiled');
    const { built } = await buildSite({ newsroom: golden, output });
    assert.equal(built?.written, 1);
    assert.equal(readFileSync(page, 'utf8'), good);
  });
});

describe('a build that fails', () => {
  it('leaves the site untouched, and nothing beside it, where one article has an error', async () => {
    const newsroom = goldenCopy();
    const parent = dirname(newsroom);
    const output = join(parent, 'site');
    await buildSite({ newsroom, output });
    const then = facts(output);
    writeFiles(
      { 'articles/bad.md': articleFile({ title: 'خبر', slug: 'bad', places: ['no-such-place'] }) },
      newsroom,
    );
    const { built, problems } = await buildSite({ newsroom, output });
    assert.equal(built, undefined);
    assert.deepEqual(
      problems.map(({ file, code }) => [file, code]),
      [['articles/bad.md', 'unknown-place']],
    );
    assert.deepEqual(facts(output), then);
    assert.deepEqual(readdirSync(parent).sort(), ['newsroom', 'site']);
  });

  it('leaves the site untouched, and nothing beside it, where rendering fails half-way', async () => {
    const newsroom = goldenCopy();
    const parent = dirname(newsroom);
    const output = join(parent, 'site');
    await buildSite({ newsroom, output });
    const then = facts(output);
    writeFiles({ 'articles/new.md': articleFile({ title: 'خبر', slug: 'new' }) }, newsroom);
    const failing = buildSite({
      newsroom,
      output,
      onPage: (done) => {
        if (done === 20) throw new Error('a fault in the middle');
      },
    });
    await assert.rejects(failing);
    assert.deepEqual(facts(output), then);
    assert.deepEqual(readdirSync(parent).sort(), ['newsroom', 'site']);
    // And the next one works, in the same process.
    assert.ok((await buildSite({ newsroom, output })).built);
  });

  it('says so where a view throws', async () => {
    const { prepared } = prepareSite({ newsroom: golden });
    assert.ok(prepared);
    const [first, ...pages] = prepared.edition.pages;
    assert.ok(first?.kind === 'front');
    const view = () => {
      throw new Error('no view');
    };
    const broken = { ...prepared, edition: { ...prepared.edition, pages: [{ ...first, view }, ...pages] } };
    await assert.rejects(writeSite(broken, emptyFolder()));
  });

  it('names the file that holds two pages at one address', async () => {
    const site = readFileSync(join(golden, '_data', 'site.yaml'), 'utf8');
    const redirect = (text: string) => ({ '_data/redirects.yaml': text });
    const table: [what: string, files: Record<string, string>, expected: [string, string][]][] = [
      [
        'two sections',
        { '_data/site.yaml': site.replace('slug: market', 'slug: sea') },
        // Its page and its feed.
        [
          ['_data/site.yaml', 'duplicate-slug'],
          ['_data/site.yaml', 'duplicate-slug'],
        ],
      ],
      [
        'a place named like the index',
        {
          '_data/places.yaml': '- { id: index, name: الفهرس, kind: town }\n',
          'articles/x.md': inPlace('index'),
        },
        [['_data/places.yaml', 'duplicate-slug']],
      ],
      [
        'a page that is redirected',
        redirect('index.html: about.html\n'),
        [['_data/redirects.yaml', 'duplicate-slug']],
      ],
      ['no such page', redirect('a.html: b.html\n'), [['_data/redirects.yaml', 'dead-redirect']]],
      ['itself', redirect('a.html: a.html\n'), [['_data/redirects.yaml', 'dead-redirect']]],
      [
        'a circle',
        redirect('a.html: b.html\nb.html: c.html\nc.html: a.html\n'),
        [
          ['_data/redirects.yaml', 'dead-redirect'],
          ['_data/redirects.yaml', 'dead-redirect'],
          ['_data/redirects.yaml', 'dead-redirect'],
        ],
      ],
      ['another redirect, which leads to a page', redirect('a.html: b.html\nb.html: about.html\n'), []],
    ];
    for (const [what, files, expected] of table) {
      const newsroom = writeFiles({
        '_data/site.yaml': site,
        'articles/one.md': articleFile({ title: 'أ', slug: 'one', section: 'sea' }),
        'articles/two.md': articleFile({ title: 'ب', slug: 'two', section: 'souk' }),
        ...files,
      });
      const { problems } = prepareSite({ newsroom });
      assert.deepEqual(
        problems.map(({ file, code }) => [file, code]),
        expected,
        what,
      );
    }
  });
});

function inPlace(place: string): string {
  return articleFile({ title: 'خبر', slug: 'in-place', places: [place] });
}

describe('newsrooms', () => {
  it('do not mix in one process, one after the other or at once', async () => {
    const folder = emptyFolder();
    const newsrooms = ['first', 'second'].map((name) =>
      writeFiles(
        {
          '_data/site.yaml': `name: صحيفة ${name}\nurl: https://${name}.example/\n`,
          '_data/places.yaml': `- { id: square, slug: square-${name}, name: ساحة ${name}, kind: quarter }\n`,
          [`articles/${name}.md`]: articleFile({ title: `خبر ${name}`, slug: name, places: ['square'] }),
        },
        join(folder, name),
      ),
    );
    const alone = [];
    for (const newsroom of newsrooms) {
      await buildSite({ newsroom, output: `${newsroom}-alone` });
      alone.push(manifest(`${newsroom}-alone`));
    }
    await Promise.all(newsrooms.map((newsroom) => buildSite({ newsroom, output: `${newsroom}-at-once` })));
    assert.deepEqual(
      newsrooms.map((newsroom) => manifest(`${newsroom}-at-once`)),
      alone,
    );
    const [first = '', second = ''] = alone;
    assert.ok(first.includes('articles/first.html') && first.includes('places/square-first.html'));
    assert.ok(!first.includes('second') && !second.includes('first'));
  });

  it('take the address that is asked for over their own', async () => {
    const output = join(emptyFolder(), 'site');
    await buildSite({ newsroom: golden, output, baseUrl: 'https://other.example/' });
    const files = [...facts(output).keys()].filter((name) => /\.(html|xml|txt)$/.test(name));
    for (const name of files)
      assert.ok(!readFileSync(join(output, name), 'utf8').includes('golden.example'), name);
    assert.match(readFileSync(join(output, 'sitemap.xml'), 'utf8'), /<loc>https:\/\/other\.example\/<\/loc>/);
  });
});

describe('plain eleventy', () => {
  it('builds the same files as Warraq, takes old pages away, and writes nothing where there is an error', async () => {
    const copy = join(emptyFolder(), 'clone');
    for (const name of ['_data', '_includes', 'articles', 'images', 'src', 'package.json', 'tsconfig.json'])
      cpSync(join(packageRoot, name), join(copy, name), { recursive: true });
    for (const name of ['eleventy.config.js', 'eleventy.config.ts'])
      cpSync(join(packageRoot, name), join(copy, name));
    // A README would be published by an Eleventy that is given the whole folder.
    writeFiles(
      { 'README.md': '# x\n', 'articles/samples/gone.md': articleFile({ title: 'خبر', slug: 'gone' }) },
      copy,
    );
    symlinkSync(join(packageRoot, 'node_modules'), join(copy, 'node_modules'));
    // Eleventy never exits when it fails after its reader has gone: the time is limited.
    const eleventy = () =>
      run(process.execPath, [join(packageRoot, 'node_modules', '@11ty', 'eleventy', 'cmd.cjs'), '--quiet'], {
        cwd: copy,
        timeout: 60_000,
      });
    await eleventy();
    const site = join(copy, '_site');
    assert.ok(existsSync(join(site, 'articles', 'gone.html')));
    rmSync(join(copy, 'articles', 'samples', 'gone.md'));
    await Promise.all([
      eleventy(),
      buildThere(copy, join(copy, 'ours'), { cwd: copy, rest: [join(copy, 'src', 'eleventy', 'build.ts')] }),
    ]);
    assert.equal(manifest(site), manifest(join(copy, 'ours')));
    assert.deepEqual([...facts(site).keys()], [...facts(join(copy, 'ours')).keys()]);
    await run('sha256sum', ['--check', '--strict', '--quiet', 'manifest.sha256'], { cwd: site });

    const then = facts(site);
    writeFiles({ 'articles/bad.md': '---\ntitle: خبر: بلا اقتباس\n---\nنص\n' }, copy);
    await assert.rejects(eleventy(), (error: { code: number; stderr: string }) => {
      assert.equal(error.code, 1);
      assert.match(error.stderr, /^articles\/bad\.md:2:\d+ error yaml-syntax /m);
      return true;
    });
    assert.deepEqual(facts(site), then);
  });
});

describe('a package inside node_modules', () => {
  it('builds every page, though Eleventy passes over folders of that name', async () => {
    const copy = join(emptyFolder(), 'node_modules', 'warraq');
    mkdirSync(copy, { recursive: true });
    for (const name of ['_data', '_includes', 'src', 'package.json', 'tsconfig.json'])
      cpSync(join(packageRoot, name), join(copy, name), { recursive: true });
    symlinkSync(join(packageRoot, 'node_modules'), join(copy, 'node_modules'));
    const output = join(copy, '..', '..', 'site');
    const { built } = await buildThere(golden, output, { rest: [join(copy, 'src', 'eleventy', 'build.ts')] });
    assert.ok(built);
    await buildSite({ newsroom: golden, output: `${output}-here` });
    assert.deepEqual([...facts(output).keys()], [...facts(`${output}-here`).keys()]);
  });
});
