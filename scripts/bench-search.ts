// npm run bench:search: the right article among the first three, bytes and time to the first results, and what the index costs.

import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { search } from '../src/browser/search-engine.ts';
import { packageRoot } from '../src/eleventy/prepare.ts';
import { renderPage } from '../src/eleventy/render-page.ts';
import { buildEdition } from '../src/indexes/edition.ts';
import { searchPieces } from '../src/indexes/search/pieces.ts';
import { siteView } from '../src/indexes/site-view.ts';
import type { Address } from '../src/indexes/views.ts';
import { loadNewsroom } from '../src/newsroom/load.ts';
import { wordTerms } from '../src/text/search-terms.ts';
import { wordsOf } from '../src/text/words.ts';
import { piecesOf } from '../tests/search-pieces.ts';
import { readAnnotated } from './annotated.ts';
import { writeCorpus } from './corpus.ts';

const { values } = parseArgs({ options: { articles: { type: 'string', default: '25,1000,10000' } } });

/** In percent of the queries. */
const floor = 95;

type Asked = Readonly<{ words: string; address: Address }>;

const news = readNews();
const rows: Measured[] = [];
for (const count of values.articles.split(',')) rows.push(await measured(Number(count)));
process.stdout.write(
  '| articles | queries | first three, % | first, % | KB before results: median | most | ms: median | most | index, files | MB compressed | seconds | share of the build, % |\n|---|---|---|---|---|---|---|---|---|---|---|---|\n' +
    rows.map(({ row }) => `| ${row.join(' | ')} |\n`).join(''),
);
if (rows.some(({ found }) => found < floor)) process.exitCode = 1;

/** The annotated news, which is nobody's model for the made articles around it. */
function readNews(): { slug: string; title: string; body: string }[] {
  const folder = join(packageRoot, 'tests', 'fixtures', 'names');
  return readdirSync(folder).flatMap((file) =>
    readAnnotated(readFileSync(join(folder, file), 'utf8')).map(
      ({ name, lines: [title = '', ...body] }, at) => {
        return { slug: `${file.replace('.txt', '')}-${at}-${name}`, title, body: body.join('\n\n') };
      },
    ),
  );
}

// Two queries of a headline, as people type: without hamzas and articles, with something written onto a word, unfinished.
function queriesOf({ slug, title }: { slug: string; title: string }): Asked[] {
  const words = wordsOf(title)
    .map(({ text }) => text)
    .filter((text) => wordTerms(text) !== null && text.length > 3);
  if (words.length < 3) return [];
  const plain = (word: string) => word.replace(/[أإآ]/g, 'ا').replace(/^ال/, '').replace(/ى$/, 'ي');
  const address = `articles/${slug}.html`;
  const last = words.at(-1) ?? '';
  return [
    { words: words.slice(0, 3).map(plain).join(' '), address },
    { words: `${words[1]} و${words[0]} ${last.slice(0, Math.max(3, last.length - 1))}`, address },
  ];
}

/** Where the right article stood (from 0), and what it took. */
type Answered = Readonly<{ place: number; bytes: number; milliseconds: number }>;

type Measured = Readonly<{ row: readonly (string | number)[]; found: number }>;

async function measured(count: number): Promise<Measured> {
  const folder = mkdtempSync(join(tmpdir(), 'warraq-search-'));
  try {
    const asked = news.slice(0, count);
    writeCorpus(folder, { articles: Math.max(0, count - asked.length) });
    mkdirSync(join(folder, 'articles', 'news'), { recursive: true });
    for (const { slug, title, body } of asked)
      writeFileSync(
        join(folder, 'articles', 'news', `${slug}.md`),
        `---\ntitle: ${JSON.stringify(title)}\nslug: ${slug}\n---\n\n${body.replace(/[\\`*_{}[\]<>#|]/g, '\\$&')}\n`,
      );
    const { newsroom, problems } = loadNewsroom(folder, packageRoot);
    if (!newsroom) throw new Error(JSON.stringify(problems[0]));
    const started = performance.now();
    const edition = buildEdition(newsroom);
    const site = siteView(newsroom.site, new Set(), {
      styles: 'a.css',
      icon: 'a.svg',
      search: 'a.js',
      fonts: [],
    });
    for (const page of edition.pages) renderPage(site, page, newsroom.site.timeZone);
    const rendered = performance.now();
    const files = searchPieces(edition.catalogue);
    const indexed = performance.now();
    const queries = asked.flatMap(queriesOf);
    const answers: Answered[] = [];
    for (const query of queries) answers.push(await ask(files, query));
    const share = (most: number) =>
      (100 * answers.filter(({ place }) => place < most).length) / answers.length;
    const size = [...files.values()].reduce((sum, text) => sum + gzipSync(text).length, 0);
    const seconds = (indexed - rendered) / 1000;
    return {
      found: share(3),
      row: [
        newsroom.articles.length,
        queries.length,
        share(3).toFixed(1),
        share(1).toFixed(1),
        ...spread(answers.map(({ bytes }) => bytes / 1024)),
        ...spread(answers.map(({ milliseconds }) => milliseconds)),
        files.size,
        (size / 1024 / 1024).toFixed(1),
        seconds.toFixed(1),
        ((100 * seconds) / ((indexed - started) / 1000)).toFixed(0),
      ],
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

// As a page that has just been opened; then once more with the pieces in, for the time.
async function ask(files: ReadonlyMap<Address, string>, { words, address }: Asked): Promise<Answered> {
  let bytes = 0;
  const pieces = piecesOf(files, (text) => {
    bytes += gzipSync(text).length;
  });
  const { cards } = await search(pieces, { words }, 0, 10);
  const started = performance.now();
  await search(pieces, { words }, 0, 10);
  const milliseconds = performance.now() - started;
  const place = cards.findIndex((card) => card.address === address);
  return { place: place < 0 ? Number.POSITIVE_INFINITY : place, bytes, milliseconds };
}

function spread(numbers: readonly number[]): [median: string, most: string] {
  const sorted = numbers.toSorted((a, b) => a - b);
  return [(sorted[sorted.length >> 1] ?? 0).toFixed(1), (sorted.at(-1) ?? 0).toFixed(1)];
}
