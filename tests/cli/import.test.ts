// Importing as a desk does it: folders, exports, standard input, bad files among good ones, and a machine that stops.

import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { root, temporaryFolder, warraq } from './warraq.ts';

const folder = temporaryFolder('import');

/** A text of its own for each number. */
function textOf(number: number): string {
  return [
    `افتتاح المكتبة رقم ${number} في مدينة إربد`,
    '',
    `افتتحت في مدينة إربد شمالي الأردن المكتبة العامة رقم ${number}، وتضم ثلاثة آلاف كتاب للأطفال والكبار.`,
    '',
    `وقال أمين المكتبة رقم ${number} إن الأبواب مفتوحة كل يوم من الثامنة صباحا حتى السادسة مساء.`,
    '',
  ].join('\n');
}

function newsroomOf(name: string): string {
  const newsroom = join(folder, name);
  assert.equal(warraq(['new', newsroom]).code, 0);
  return newsroom;
}

function articlesOf(newsroom: string): string[] {
  return readdirSync(join(newsroom, 'articles'));
}

type Article = {
  source: string;
  title: string | null;
  published: string | null;
  byline: string | null;
  problems: { code: string; line: number; severity: string }[];
};

function importJson(words: readonly string[]): { code: number | null; articles: Article[] } {
  const { code, out } = warraq(['import', ...words, '--json']);
  return { code, articles: (JSON.parse(out) as { articles: Article[] }).articles };
}

describe('a folder with good and bad files', () => {
  const newsroom = newsroomOf('mixed');
  const texts = join(folder, 'mixed-texts');
  mkdirSync(join(texts, 'deeper'), { recursive: true });
  writeFileSync(join(texts, 'good.txt'), textOf(1));
  writeFileSync(join(texts, 'deeper', 'good.txt'), textOf(2));
  writeFileSync(join(texts, 'empty.txt'), '');
  writeFileSync(
    join(texts, 'binary.txt'),
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13]),
  );
  writeFileSync(
    join(texts, 'english.txt'),
    'A library opens\n\nA library has opened in the town with many books for all.\n',
  );
  writeFileSync(join(texts, 'headless.txt'), `${textOf(3).split('\n')[2]}\n`);
  writeFileSync(join(texts, 'enormous.txt'), '');
  truncateSync(join(texts, 'enormous.txt'), 100 * 1024 * 1024);
  writeFileSync(join(texts, 'picture.png'), 'not looked at');

  it('imports the good ones, tells each bad one once, and ends with 1', () => {
    const { code, articles } = importJson([texts, '--newsroom', newsroom]);
    assert.equal(code, 1);
    const errors = Object.fromEntries(
      articles
        .filter(({ title }) => title === null)
        .map(({ source, problems }) => [
          source.slice(texts.length + 1),
          problems.map((problem) => problem.code),
        ]),
    );
    assert.deepEqual(errors, {
      'binary.txt': ['not-text'],
      'empty.txt': ['empty-file'],
      'english.txt': ['not-arabic'],
      'enormous.txt': ['too-large'],
      'headless.txt': ['no-headline'],
    });
    assert.equal(articlesOf(newsroom).length, 2);
  });

  it('tells a person one clear line for each, in their language', () => {
    const { code, err } = warraq(['import', texts, '--newsroom', newsroom, '--lang', 'ar']);
    assert.equal(code, 1);
    assert.match(err, /enormous\.txt:1:1 error too-large حجم الملف 100 ميغابايت، والحد 4 — /);
    assert.equal(err.trimEnd().split('\n').length, 5);
  });

  it('names what is not there', () => {
    const { code, err } = warraq(['import', join(texts, 'gone.txt'), '--newsroom', newsroom]);
    assert.equal(code, 1);
    assert.match(err, /gone\.txt:1:1 error unreadable/);
  });

  it('goes past a folder that may not be read', () => {
    const locked = join(folder, 'locked');
    mkdirSync(join(locked, 'closed'), { recursive: true });
    writeFileSync(join(locked, 'open.txt'), textOf(4));
    chmodSync(join(locked, 'closed'), 0);
    // The administrator may read everything, so somebody else is asked where we are the administrator.
    const other = newsroomOf('locked-newsroom');
    const words = ['import', locked, '--newsroom', other, '--lang', 'en'];
    if (process.getuid?.() === 0) {
      cpSync(join(root, '_data'), join(other, '_data'), { recursive: true });
      for (const path of [folder, other, join(other, 'articles')]) chmodSync(path, 0o777);
    }
    const run = spawnSync(process.execPath, [join(root, 'scripts', 'warraq.js'), ...words], {
      cwd: folder,
      encoding: 'utf8',
      env: { ...process.env, TSX_DISABLE_CACHE: '1', npm_config_cache: folder },
      ...(process.getuid?.() === 0 && { uid: 65534, gid: 65534 }),
    });
    chmodSync(join(locked, 'closed'), 0o755);
    assert.equal(run.status, 1, run.stderr);
    assert.match(run.stderr, /closed:1:1 error unreadable/);
    assert.equal(articlesOf(other).length, 1);
  });
});

describe('standard input, patterns and exports', () => {
  it('reads standard input', () => {
    const newsroom = newsroomOf('stdin');
    const run = spawnSync(
      process.execPath,
      [join(root, 'scripts', 'warraq.js'), 'import', '-', '--newsroom', newsroom],
      { input: textOf(1), encoding: 'utf8' },
    );
    assert.equal(run.status, 0, run.stderr);
    assert.equal(articlesOf(newsroom).length, 1);
  });

  it('expands a pattern that the shell did not', () => {
    const newsroom = newsroomOf('glob');
    const texts = join(folder, 'glob-texts');
    mkdirSync(texts);
    for (const number of [1, 2, 3]) writeFileSync(join(texts, `text-${number}.txt`), textOf(number));
    assert.equal(warraq(['import', join(texts, 'text-[12].txt'), '--newsroom', newsroom]).code, 0);
    assert.equal(articlesOf(newsroom).length, 2);
  });

  it('reads a table by the columns that it is told', () => {
    const newsroom = newsroomOf('table');
    const table = join(folder, 'table.csv');
    const [title = '', , first = ''] = textOf(7).split('\n');
    writeFileSync(table, `عنوان الخبر,المتن,اليوم,المحرر\n${title},"${first}",2021-05-04,سمير الحداد\n`);
    const map = [
      '--map',
      'title=عنوان الخبر',
      '--map',
      'body=المتن',
      '--map',
      'published=اليوم',
      '--map',
      'byline=المحرر',
    ];
    const { code, articles } = importJson([table, ...map, '--newsroom', newsroom]);
    assert.equal(code, 0);
    assert.deepEqual(
      articles.map((article) => [article.title, article.published, article.byline]),
      [[title, '2021-05-04', 'سمير الحداد']],
    );
  });

  it('refuses an option that means nothing, before it reads anything', () => {
    for (const words of [
      ['--fix', 'nonsense'],
      ['--form', 'pdf'],
      ['--map', 'title'],
      ['--published', 'soon'],
    ]) {
      const { code, err } = warraq(['import', 'any.txt', ...words]);
      assert.equal(code, 2, words.join(' '));
      assert.match(err, new RegExp(`is not accepted for ${words[0]}`));
    }
  });
});

describe('an import that is interrupted', () => {
  it('goes on where it stopped, and leaves no half article', async () => {
    const newsroom = newsroomOf('interrupted');
    const texts = join(folder, 'many');
    mkdirSync(texts);
    for (let number = 0; number < 240; number++) {
      writeFileSync(join(texts, `${String(number).padStart(3, '0')}.txt`), textOf(number));
    }
    const words = [
      join(root, 'scripts', 'warraq.js'),
      'import',
      texts,
      '--newsroom',
      newsroom,
      '--lang',
      'en',
    ];
    const first = spawn(process.execPath, words, { stdio: 'ignore' });
    const ended = new Promise((resolve) => first.once('exit', resolve));
    const journal = join(newsroom, '.warraq', 'import-journal');
    // Some are done and told, and most are not.
    const isUnderWay = () =>
      existsSync(journal) && readFileSync(journal, 'utf8').includes('\n') && articlesOf(newsroom).length > 0;
    while (first.exitCode === null && !isUnderWay()) await new Promise((resolve) => setTimeout(resolve, 2));
    first.kill('SIGKILL');
    await ended;
    const before = articlesOf(newsroom);
    assert(before.length > 0 && before.length < 240, `${before.length} were imported before the end`);
    const { code, out } = warraq(words.slice(1));
    assert.equal(code, 0);
    assert.match(out, /Already done before the interruption: \d+ files/);
    const articles = articlesOf(newsroom).filter((name) => !name.startsWith('.'));
    assert.equal(articles.length, 240);
    assert(articles.every((name) => readFileSync(join(newsroom, 'articles', name), 'utf8').endsWith('\n')));
    assert.equal(existsSync(journal), false);
  });

  it('changes nothing when all is imported again', () => {
    const newsroom = join(folder, 'interrupted');
    const { code, out } = warraq(['import', join(folder, 'many'), '--newsroom', newsroom]);
    assert.equal(code, 0);
    assert.match(out, /Written 0, unchanged 240, edited and left alone 0, not imported 0/);
  });
});

describe('the report', () => {
  it('is a page of its own, in which hostile text is text', () => {
    const newsroom = newsroomOf('report');
    const text = join(folder, 'hostile.txt');
    writeFileSync(text, textOf(9).replace('وقال', 'وقال <script>alert(1)</script>'));
    const page = join(folder, 'report.html');
    assert.equal(warraq(['import', text, '--newsroom', newsroom, '--report', page, '--lang', 'ar']).code, 0);
    const html = readFileSync(page, 'utf8');
    assert.match(html, /^<!doctype html>\n<html lang="ar" dir="rtl">/i);
    assert.match(html, /افتتاح المكتبة رقم/);
    assert.doesNotMatch(html, /<script/);
  });

  it('is refused where it cannot be written, before anything is imported', () => {
    const newsroom = newsroomOf('no-report');
    const text = join(folder, 'hostile.txt');
    const { code } = warraq([
      'import',
      text,
      '--newsroom',
      newsroom,
      '--report',
      join(folder, 'no', 'report.html'),
    ]);
    assert.equal(code, 2);
    assert.deepEqual(articlesOf(newsroom), []);
  });
});
