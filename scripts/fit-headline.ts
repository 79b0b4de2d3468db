// Fits the weights by which the headline is chosen to raw texts whose headline a person has named, and says how well
// they choose on texts they were not fitted to. Writes src/import/head/headline-weights.ts.

import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stripChrome } from '../src/import/chrome.ts';
import { headlineRegion } from '../src/import/head/find-headline.ts';
import { candidatesOf, featuresOf } from '../src/import/head/headline-features.ts';
import { plainArticle } from '../src/import/raw-article.ts';
import { sourceLines } from '../src/import/source-lines.ts';

type Features = Readonly<Record<string, number>>;
type Example = Readonly<{ file: string; candidates: readonly Features[]; right: number }>;
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
    const expected = JSON.parse(readFileSync(join(folder, file.replace(/txt$/, 'json')), 'utf8')) as {
      title: string | null;
      country: string;
    };
    if (expected.title === null) return [];
    const text = readFileSync(join(folder, file), 'utf8');
    const { title, country } = expected;
    const wrapped = wrapHeadline(text, title);
    return [
      ...exampleOf(file, text, title, country),
      ...(wrapped === undefined || index % wrappedEvery !== 0
        ? []
        : exampleOf(`${file} (wrapped)`, wrapped, title, country)),
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

function exampleOf(file: string, text: string, title: string, country: string): Example[] {
  const { lines } = sourceLines(plainArticle(text).lines);
  const stripped = stripChrome(lines);
  const region = headlineRegion(stripped.lines, stripped, { country });
  const candidates = candidatesOf(region);
  const right = candidates.findIndex(({ text }) => letters(text) === letters(title));
  return right < 0 ? [] : [{ file, candidates: featuresOf(region, candidates), right }];
}

/** Softmax over the candidates of each text; plain gradient ascent is enough for a few hundred texts. */
function fit(some: readonly Example[]): Weights {
  const weights: Weights = {};
  for (const name of Object.keys(some[0]?.candidates[0] ?? {})) weights[name] = 0;
  for (let round = 0; round < rounds; round++) {
    const slope: Weights = {};
    for (const { candidates, right } of some) {
      const scores = candidates.map((features) => scoreOf(features, weights));
      const highest = Math.max(...scores);
      const raised = scores.map((score) => Math.exp(score - highest));
      const sum = raised.reduce((one, other) => one + other, 0);
      candidates.forEach((features, at) => {
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

function isRight({ candidates, right }: Example, weights: Weights): boolean {
  const scores = candidates.map((features) => scoreOf(features, weights));
  return scores.indexOf(Math.max(...scores)) === right;
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
