// npm run bench:names: how well names are found in annotated news, and how fast; below a floor it fails.

import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { packageRoot } from '../src/eleventy/prepare.ts';
import { findEntities } from '../src/import/entities.ts';
import { gatherNames, type Names } from '../src/import/names/known.ts';
import { type SourceLine, sourceLines } from '../src/import/source-lines.ts';
import { spellingsOf } from '../src/model/registry.ts';
import { readRegistries } from '../src/newsroom/registries.ts';
import { findNames } from '../src/text/finder.ts';
import { type AnnotatedArticle, readAnnotated } from './annotated.ts';
import { type Kind, noScores, type Score, type Scores, scoreArticle } from './score-names.ts';

const { values } = parseArgs({
  options: { faults: { type: 'boolean', default: false }, set: { type: 'string', default: '' } },
});

/** In percent; of proposals only their precision, since what they miss costs nobody's trust. */
const floors: Readonly<Record<Kind, Readonly<{ precision: number; recall: number }>>> = {
  places: { precision: 95, recall: 95 },
  actors: { precision: 93, recall: 93 },
  persons: { precision: 70, recall: 0 },
  organisations: { precision: 65, recall: 0 },
};

const manyEntries = 100_000;

/** Of the speed: the best counts, so that another process does not. */
const rounds = 12;

const { registries } = readRegistries([{ root: packageRoot, name: (file) => file, own: false }]);
const names = gatherNames(registries.places, registries.actors);
const folder = join(packageRoot, 'tests', 'fixtures', 'names');
const sets = readdirSync(folder)
  .filter((file) => file.includes(values.set))
  .map((file) => ({ file, articles: readAnnotated(readFileSync(join(folder, file), 'utf8')) }));

const all = noScores();
const out: string[] = [
  '| texts | names | precision | recall | F1 | right | wrong | missed |',
  '|---|---|---|---|---|---|---|---|',
];
for (const { file, articles } of sets) {
  const scores = noScores();
  for (const article of articles) for (const into of [scores, all]) scoreArticle(names, article, into);
  out.push(...rowsOf(file.replace('.txt', ''), scores));
}
if (sets.length > 1) out.push(...rowsOf('all', all));
const paragraphs = sets
  .flatMap(({ articles }) => articles)
  .reduce((sum, { lines }) => sum + lines.length - 1, 0);
process.stdout.write(
  `${paragraphs} paragraphs and their headlines, ${names.places.size} places, ${names.actors.size} actors\n\n${out.join('\n')}\n\n`,
);
if (values.faults) process.stdout.write(`${all.faults.join('\n')}\n\n`);
process.stdout.write(
  speed(
    names,
    sets.flatMap(({ articles }) => articles),
  ),
);
process.stdout.write(`\n${loading()}`);
const below = (Object.keys(floors) as Kind[]).filter((kind) => {
  const { precision, recall } = rates(all.mentions[kind]);
  return precision < floors[kind].precision || recall < floors[kind].recall;
});
if (below.length > 0) {
  process.stderr.write(`below the floor: ${below.join(', ')}\n`);
  process.exitCode = 1;
}

function rowsOf(texts: string, scores: Scores): string[] {
  return (Object.entries(scores.mentions) as [Kind, Score][]).map(([kind, score]) => {
    const { precision, recall, f1 } = rates(score);
    const { right, wrong, missed } = score;
    return `| ${texts} | ${kind} | ${percent(precision)} | ${percent(recall)} | ${percent(f1)} | ${right} | ${wrong} | ${missed} |`;
  });
}

function rates({ right, wrong, missed }: Score): { precision: number; recall: number; f1: number } {
  const share = (part: number, whole: number) => (whole === 0 ? 100 : (100 * part) / whole);
  return {
    precision: share(right, right + wrong),
    recall: share(right, right + missed),
    f1: share(2 * right, 2 * right + wrong + missed),
  };
}

function percent(value: number): string {
  return value.toFixed(1);
}

/** The largest registry that is promised to load in two seconds. */
function loading(): string {
  const root = mkdtempSync(join(tmpdir(), 'warraq-registry-'));
  try {
    mkdirSync(join(root, '_data'));
    const entries = Array.from(
      { length: manyEntries },
      (_, index) =>
        `- id: town-${index}\n  name: بلدة ${index}\n  aliases: [قرية ${index}]\n  kind: town\n  lat: 33.04\n  lon: 40.28\n`,
    );
    writeFileSync(join(root, '_data', 'places.yaml'), entries.join(''));
    const started = performance.now();
    const { registries } = readRegistries([{ root, name: (file) => file, own: true }]);
    const seconds = (performance.now() - started) / 1000;
    return `A registry of ${registries.places.size} entries is read in ${seconds.toFixed(2)} s.\n`;
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

// The annotated texts over and over, on one core: the search alone, and with all that settles what was found.
function speed(known: Names, articles: readonly AnnotatedArticle[]): string {
  const texts = articles.map(
    ({ lines }) => sourceLines(lines.map((raw, index) => ({ number: index + 1, raw }))).lines,
  );
  const bytes = texts.flat().reduce((sum, { text }) => sum + Buffer.byteLength(text), 0);
  const spellings = [...known.places.values(), ...known.actors.values()].reduce(
    (sum, entry) => sum + spellingsOf(entry).length,
    0,
  );
  const search = (lines: readonly SourceLine[]) => lines.map(({ text }) => findNames(known.finder, text));
  return (
    `| ${spellings} spellings | MB a second |\n|---|---|\n` +
    `| search | ${megabytesASecond(texts, bytes, search).toFixed(1)} |\n` +
    `| search and settle | ${megabytesASecond(texts, bytes, (lines) => findEntities(known, lines)).toFixed(1)} |\n`
  );
}

function megabytesASecond(
  texts: readonly (readonly SourceLine[])[],
  bytes: number,
  find: (lines: readonly SourceLine[]) => unknown,
): number {
  let best = 0;
  for (let round = 0; round < rounds; round++) {
    const started = performance.now();
    for (const lines of texts) find(lines);
    best = Math.max(best, bytes / 1000 / (performance.now() - started));
  }
  return best;
}
