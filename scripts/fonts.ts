// Cuts the fonts of the site out of Noto's, once: `npm run fonts`. The cuts are committed.
//
// Noto Naskh Arabic carries its own Latin (Noto Serif, drawn to its height) but Fontsource ships it in a
// second file, and files cannot be merged here. So each family is cut by what a page needs: letters of Arabic,
// signs (0–9 and punctuation, on nearly every page), Latin letters (only where they occur). Every character
// belongs to exactly one cut of a family, so the digits of a line never come from two designs.

import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';

type Range = readonly [first: number, last: number];
type Cut = Readonly<{
  file: string;
  family: string;
  from: string;
  ranges: readonly Range[];
  weight: number | Readonly<{ min: number; max: number }>;
}>;
type Subset = (font: Buffer, text: string, options: object) => Promise<Buffer>;

const require = createRequire(import.meta.url);
const subset: Subset = require('subset-font'); // ships no types
// All faces stand on the line alike: a name in the sans does not push the lines of the text apart.
const metrics = 'ascent-override: 107%;\n  descent-override: 63%;\n  line-gap-override: 0%;';

// Hashes and file names: the reader's own monospaced font, but never for Arabic.
const mono = `@font-face {
  font-family: "Warraq Mono";
  src: local("Menlo"), local("Consolas"), local("Roboto Mono"), local("DejaVu Sans Mono");
  unicode-range: U+21-7e;
}
`;

const target = new URL('../src/styles/fonts/', import.meta.url);

/** The letters, marks and signs that Arabic newspapers print. */
const arabicRanges: readonly Range[] = [
  [0x20, 0x20],
  [0xa0, 0xa0],
  [0x60c, 0x60c],
  [0x61b, 0x61b],
  [0x61f, 0x61f],
  [0x621, 0x63a],
  [0x640, 0x655],
  [0x660, 0x66c],
  [0x670, 0x671],
  [0x67e, 0x67e],
  [0x686, 0x686],
  [0x698, 0x698],
  [0x6a4, 0x6a4],
  [0x6a9, 0x6a9],
  [0x6af, 0x6af],
  [0x6cc, 0x6cc],
  [0x200c, 0x200d],
];
/** Kurdish and Urdu letters, Persian digits, signs of the Quran: one file, fetched only where one occurs. */
const restRanges: readonly Range[] = [
  [0x600, 0x60b],
  [0x60d, 0x61a],
  [0x61d, 0x61e],
  [0x620, 0x620],
  [0x63b, 0x63f],
  [0x656, 0x65f],
  [0x66d, 0x66f],
  [0x672, 0x67d],
  [0x67f, 0x685],
  [0x687, 0x697],
  [0x699, 0x6a3],
  [0x6a5, 0x6a8],
  [0x6aa, 0x6ae],
  [0x6b0, 0x6cb],
  [0x6cd, 0x6ff],
  [0x750, 0x77f],
  [0x8a0, 0x8ff],
  // No presentation forms: they are turned into letters at import. These stay, being words and brackets.
  [0xfd3e, 0xfd3f],
  [0xfdf0, 0xfdff],
];
const signRanges: readonly Range[] = [
  [0x21, 0x22],
  [0x25, 0x3f],
  [0x5b, 0x5b],
  [0x5d, 0x5d],
  [0xab, 0xab],
  [0xb7, 0xb7],
  [0xbb, 0xbb],
  [0x2013, 0x2014],
  [0x2018, 0x2019],
  [0x201c, 0x201d],
  [0x2026, 0x2026],
  [0x2039, 0x203a],
];
/** Labels hold names and dates: no rare marks. What is missing here comes from the Naskh. */
const labelRanges: readonly Range[] = [
  [0x20, 0x20],
  [0xa0, 0xa0],
  [0x60c, 0x60c],
  [0x61b, 0x61b],
  [0x61f, 0x61f],
  [0x621, 0x63a],
  [0x640, 0x652],
  [0x660, 0x66a],
  [0x67e, 0x67e],
  [0x686, 0x686],
  [0x6a4, 0x6a4],
  [0x6af, 0x6af],
  [0x200c, 0x200d],
];
const latinRanges: readonly Range[] = [
  [0x23, 0x24],
  [0x40, 0x5a],
  [0x5f, 0x5f],
  [0x61, 0x7a],
];
const latinRestRanges: readonly Range[] = [
  [0x5c, 0x5c],
  [0x5e, 0x5e],
  [0x60, 0x60],
  [0x7b, 0x7e],
  [0xa1, 0xaa],
  [0xac, 0xac],
  [0xae, 0xb6],
  [0xb8, 0xba],
  [0xbc, 0xff],
  [0x131, 0x131],
  [0x152, 0x153],
  [0x201a, 0x201a],
  [0x201e, 0x201e],
  [0x2022, 0x2022],
  [0x20ac, 0x20ac],
  [0x2122, 0x2122],
  [0x2212, 0x2212],
];
const latinExtendedRanges: readonly Range[] = [
  [0x100, 0x130],
  [0x132, 0x151],
  [0x154, 0x17f],
];

const fontsource = '@fontsource-variable';
const naskh = `${fontsource}/noto-naskh-arabic/files/noto-naskh-arabic`;
const sans = `${fontsource}/noto-sans-arabic/files/noto-sans-arabic`;
const textWeights = { min: 400, max: 700 };

const cuts: readonly Cut[] = [
  {
    file: 'naskh',
    family: 'Warraq Naskh',
    from: `${naskh}-arabic`,
    ranges: arabicRanges,
    weight: textWeights,
  },
  {
    file: 'naskh-signs',
    family: 'Warraq Naskh',
    from: `${naskh}-latin`,
    ranges: signRanges,
    weight: textWeights,
  },
  {
    file: 'naskh-rest',
    family: 'Warraq Naskh',
    from: `${naskh}-arabic`,
    ranges: restRanges,
    weight: textWeights,
  },
  { file: 'sans', family: 'Warraq Sans', from: `${sans}-arabic`, ranges: labelRanges, weight: 500 },
  { file: 'sans-signs', family: 'Warraq Sans', from: `${sans}-latin`, ranges: signRanges, weight: 500 },
  // Two weights apart: most pages with a foreign word have none in bold. Faces of one family must have the same
  // weights, or a browser sees only some of them: so the rest is a family of its own.
  { file: 'latin', family: 'Warraq Latin', from: `${naskh}-latin`, ranges: latinRanges, weight: 400 },
  { file: 'latin-bold', family: 'Warraq Latin', from: `${naskh}-latin`, ranges: latinRanges, weight: 700 },
  {
    file: 'latin-rest',
    family: 'Warraq Latin Rest',
    from: `${naskh}-latin`,
    ranges: latinRestRanges,
    weight: textWeights,
  },
  {
    file: 'latin-extended',
    family: 'Warraq Latin Rest',
    from: `${naskh}-latin-ext`,
    ranges: latinExtendedRanges,
    weight: textWeights,
  },
];

// Joining and marks, and nothing that only a designer would switch on: alternates pull their glyphs in.
// Without `locl`, which serves Persian, Urdu and Sindhi.
const keepFeatures = 'ccmp isol fina medi init rlig rclt calt liga curs kern mark mkmk'.split(' ');

await mkdir(target, { recursive: true });
for (const { file, from, ranges, weight } of cuts) {
  const font = await readFile(require.resolve(`${from}-wght-normal.woff2`));
  const text = ranges.flatMap(characters).join('');
  const variationAxes = { wght: weight };
  const bytes = await subset(font, text, {
    targetFormat: 'woff2',
    variationAxes,
    keepFeatures,
    noHinting: true,
  });
  await writeFile(new URL(`${file}.woff2`, target), bytes);
  process.stdout.write(`${file}.woff2 ${bytes.length}\n`);
}
await copyFile(require.resolve(`${fontsource}/noto-naskh-arabic/LICENSE`), new URL('OFL.txt', target));
await writeFile(new URL('../fonts.css', target), sheet());

/** The faces, from the same ranges as the cuts, so that the two cannot disagree. */
function sheet(): string {
  const faces = cuts.map(
    ({ file, family, ranges, weight }) => `@font-face {
  font-family: "${family}";
  src: url("fonts/${file}.woff2") format("woff2");
  font-weight: ${typeof weight === 'number' ? weight : `${weight.min} ${weight.max}`};
  font-display: swap;
  ${metrics}
  unicode-range:${filled(ranges.map(unicodeRange))};
}
`,
  );
  return `/* Written by scripts/fonts.ts: do not edit. */\n\n${[...faces, mono].join('\n')}`;
}

/** As Biome lays a long list out: as much as a line holds. */
function filled(items: readonly string[]): string {
  const line = items.join(', ');
  if (line.length < 90) return ` ${line}`;
  const lines = [''];
  for (const item of items) {
    const last = lines.at(-1) ?? '';
    const longer = last === '' ? item : `${last}, ${item}`;
    if (longer.length > 106) lines.push(item);
    else lines[lines.length - 1] = longer;
  }
  return `\n    ${lines.join(',\n    ')}`;
}

function unicodeRange([first, last]: Range): string {
  const hex = (code: number) => code.toString(16);
  return first === last ? `U+${hex(first)}` : `U+${hex(first)}-${hex(last)}`;
}

function characters([first, last]: Range): readonly string[] {
  return Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index));
}
