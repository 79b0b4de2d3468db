// Fits the weights by which the headline is chosen to raw texts whose headline a person has named, and says how well
// they choose on texts they were not fitted to. Writes src/import/head/headline-weights.ts.

import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stripChrome } from '../src/import/chrome.ts';
import { headlineRegion } from '../src/import/head/find-headline.ts';
import { weighedReadings } from '../src/import/head/headline.ts';
import { plainArticle } from '../src/import/raw-article.ts';
import { sourceLines } from '../src/import/source-lines.ts';

type Features = Readonly<Record<string, number>>;
type Example = Readonly<{
  file: string;
  readings: readonly Features[];
  right: number;
  /** Which readings have the right headline, whatever else they tell. */
  named: readonly boolean[];
}>;
type Said = Readonly<{
  title: string | null;
  kicker: string | null;
  summary: string | null;
  country: string;
}>;
type Weights = Record<string, number>;

const parts = 5;
const rounds = 600;
const step = 0.5;
/** Keeps weights small that few texts speak for. */
/** Of so many texts one is read with its headline wrapped as well. */
const wrappedEvery = 6;
const decay = 0.002;

const folders = process.argv.slice(2);
const examples = (folders.length > 0 ? folders : ['tests/fixtures/import/raw']).flatMap(examplesOf);
let right = 0;
for (let part = 0; part < parts; part++) {
  const weights = fit(examples.filter((_, at) => at % parts !== part));
  right += examples.filter((example, at) => at % parts === part && isRight(example, weights)).length;
}
const weights = fit(examples);
const fitted = examples.filter((example) => isRight(example, weights)).length;
process.stdout.write(`${examples.length} texts: ${fitted} right, ${right} by weights fitted to the others\n`);
for (const example of examples)
  if (!isRight(example, weights)) process.stdout.write(`wrong: ${example.file}\n`);
writeFileSync(join('src', 'import', 'head', 'headline-weights.ts'), sourceOf(weights));

function examplesOf(folder: string): Example[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.txt'),
  );
  return files.sort().flatMap((file, index) => {
    const said = JSON.parse(readFileSync(join(folder, file.replace(/txt$/, 'json')), 'utf8')) as Said;
    if (said.title === null) return [];
    const text = readFileSync(join(folder, file), 'utf8');
    const wrapped = wrapHeadline(text, said.title);
    return [
      ...exampleOf(file, text, said),
      ...(wrapped === undefined || index % wrappedEvery !== 0
        ? []
        : exampleOf(`${file} (wrapped)`, wrapped, said)),
    ];
  });
}

// Some headlines of one line are broken as a narrow column would break them: texts of that kind are few.
function wrapHeadline(text: string, title: string): string | undefined {
  const words = title.split(' ');
  if (words.length < 8 || text.split(title).length !== 2) return undefined;
  const half = Math.ceil(words.length * 0.6);
  return text.replace(title, `${words.slice(0, half).join(' ')}\n${words.slice(half).join(' ')}`);
}

function exampleOf(file: string, text: string, { title, kicker, summary, country }: Said): Example[] {
  const { lines } = sourceLines(plainArticle(text).lines);
  const stripped = stripChrome(lines);
  const region = headlineRegion(stripped.lines, stripped, { country });
  const { readings, features } = weighedReadings(region);
  const named = readings.map(({ text }) => letters(text) === letters(title ?? ''));
  if (!named.includes(true)) return [];
  // Of the readings with this headline the one that tells most of the rest as the person does.
  const agreement = readings.map((reading, at) => {
    if (!named[at]) return -1;
    const isSub = reading.sub !== undefined && letters(summary ?? '').includes(letters(reading.sub.text));
    return (
      Number(letters(reading.kicker?.text ?? '') === letters(kicker ?? '')) +
      Number(reading.sub === undefined ? summary === null : isSub)
    );
  });
  const right = agreement.indexOf(Math.max(...agreement));
  return [{ file, readings: features, right, named }];
}

/** Softmax over the readings of each text; plain gradient ascent is enough for a few hundred texts. */
function fit(some: readonly Example[]): Weights {
  const weights: Weights = {};
  for (const { readings } of some)
    for (const reading of readings) for (const name of Object.keys(reading)) weights[name] = 0;
  for (let round = 0; round < rounds; round++) {
    const slope: Weights = {};
    for (const { readings, right } of some) {
      const scores = readings.map((features) => scoreOf(features, weights));
      const highest = Math.max(...scores);
      const raised = scores.map((score) => Math.exp(score - highest));
      const sum = raised.reduce((one, other) => one + other, 0);
      readings.forEach((features, at) => {
        const error = (at === right ? 1 : 0) - (raised[at] ?? 0) / sum;
        for (const [name, value] of Object.entries(features))
          slope[name] = (slope[name] ?? 0) + error * value;
      });
    }
    for (const name of Object.keys(weights)) {
      const by = (slope[name] ?? 0) / some.length - decay * (weights[name] ?? 0);
      weights[name] = (weights[name] ?? 0) + step * by;
    }
  }
  return weights;
}

function scoreOf(features: Features, weights: Weights): number {
  return Object.entries(features).reduce((sum, [name, value]) => sum + (weights[name] ?? 0) * value, 0);
}

function isRight({ readings, named }: Example, weights: Weights): boolean {
  const scores = readings.map((features) => scoreOf(features, weights));
  return named[scores.indexOf(Math.max(...scores))] === true;
}

function letters(text: string): string {
  return text.replace(/[^\p{Letter}\p{Number}]/gu, '');
}

function sourceOf(fitted: Weights): string {
  const rows = Object.entries(fitted).map(([name, weight]) => `  ${name}: ${weight.toFixed(2)},`);
  return [
    '// How much each feature of a line says for its being the headline. Data: made by `npm run fit:headline`.',
    '',
    'export const headlineWeights: Readonly<Record<string, number>> = {',
    ...rows,
    '};',
    '',
  ].join('\n');
}
