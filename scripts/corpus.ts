// A made newsroom for measuring: as many articles as asked for, from a seed. The same seed gives the same bytes.

import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { nameKey } from '../src/text/key.ts';
import {
  bodies,
  firstSyllables,
  givenNames,
  headings,
  lastSyllables,
  patterns,
  placePrefixes,
  sections,
  slots,
  slugWords,
  titles,
} from './corpus-words.ts';

export type CorpusOptions = Readonly<{ articles: number; places?: number; actors?: number; seed?: number }>;

type Name = Readonly<{ id: string; name: string; lines: readonly string[] }>;
type Random = ReturnType<typeof randomFrom>;

/** Writes a newsroom into a folder that is not there yet, or is empty. */
export function writeCorpus(folder: string, options: CorpusOptions): void {
  const random = randomFrom(options.seed ?? 1);
  const names = nameMaker(random);
  const places = Array.from({ length: options.places ?? 300 }, (_, rank) => names.place(rank));
  const actors = Array.from({ length: options.actors ?? 2000 }, () => names.actor());
  mkdirSync(join(folder, '_data'), { recursive: true });
  writeFileSync(join(folder, '_data', 'site.yaml'), siteText());
  writeFileSync(join(folder, '_data', 'places.yaml'), registryText(places));
  writeFileSync(join(folder, '_data', 'actors.yaml'), registryText(actors));
  const pick = { place: zipf(places, random), actor: zipf(actors, random) };
  for (let index = 0; index < options.articles; index++) {
    const slug = `${random.one(slugWords)}-${random.one(slugWords)}-${String(index + 1).padStart(6, '0')}`;
    // A folder of 1,000 files, as an archive would have it.
    const shelf = join(folder, 'articles', String(Math.floor(index / 1000)).padStart(3, '0'));
    mkdirSync(shelf, { recursive: true });
    writeFileSync(join(shelf, `${slug}.md`), articleText(slug, pick, random));
  }
}

/** mulberry32: 32 bits of state, the same numbers on every machine. */
function randomFrom(seed: number) {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const upTo = (count: number) => Math.floor(next() * count);
  return {
    next,
    upTo,
    chance: (share: number) => next() < share,
    between: (least: number, most: number) => least + upTo(most - least + 1),
    one: <T>(list: readonly T[]): T => list[upTo(list.length)] as T,
  };
}

/** Draws from a list by Zipf's law: the first twice as often as the second, three times as often as the third. */
function zipf<T>(list: readonly T[], random: Random): () => T {
  let sum = 0;
  const sums = list.map((_, rank) => {
    sum += 1 / (rank + 1);
    return sum;
  });
  return () => {
    const drawn = random.next() * sum;
    let [low, high] = [0, list.length - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sums[middle] ?? 0) < drawn) low = middle + 1;
      else high = middle;
    }
    return list[low] as T;
  };
}

/** Makes names that are nobody else's, by the key that Warraq tells names apart with. */
function nameMaker(random: Random) {
  const taken = new Set<string>();
  const governorates: string[] = [];
  const stem = (): readonly [string, string] => {
    const [first, last] = [random.one(firstSyllables), random.one(lastSyllables)];
    return [first[0] + last[0], first[1] + last[1]];
  };
  // A name, an alias or none, and the Latin letters of the id.
  const fresh = (make: () => readonly [string, string, string?]): [string, string, string?] => {
    for (;;) {
      const [name, latin, alias] = make();
      const keys = [name, ...(alias === undefined ? [] : [alias])].map(nameKey);
      if (keys.some((key) => taken.has(key)) || taken.has(latin)) continue;
      for (const key of [...keys, latin]) taken.add(key);
      return alias === undefined ? [name, latin] : [name, latin, alias];
    }
  };
  return {
    place(rank: number): Name {
      const large = rank < 24;
      const [name, id] = fresh(() => {
        const [arabic, latin] = stem();
        const prefix = random.one(placePrefixes);
        return large ? [arabic, latin] : [`${prefix[0]} ${arabic}`, `${prefix[1]}-${latin}`];
      });
      const parent = large ? random.one(['iraq', 'egypt', 'jordan', 'syria']) : random.one(governorates);
      if (large) governorates.push(id);
      const kind = large ? 'governorate' : random.one(['city', 'town', 'village', 'district']);
      const lines = [`kind: ${kind}`, `parent: ${parent}`];
      if (large) lines.push(`aliases: [${JSON.stringify(`محافظة ${name}`)}]`);
      lines.push(`lat: ${random.between(100, 360) / 10}`, `lon: ${random.between(300, 480) / 10}`);
      return { id, name, lines };
    },
    actor(): Name {
      if (random.chance(0.25)) {
        const body = random.one(bodies);
        const [name, id] = fresh(() => {
          const [arabic, latin] = stem();
          return [`${body.before} ${arabic} ${body.after}`.trim(), `${latin}-${body.latin}`];
        });
        return { id, name, lines: [`kind: ${body.kind}`] };
      }
      const [name, id, alias] = fresh(() => {
        const [given, father, [arabic, latin]] = [random.one(givenNames), random.one(givenNames), stem()];
        const short = `${given[0]} ال${arabic}ي`;
        return [short, `${given[1]}-al-${latin}i`, `${given[0]} ${father[0]} ال${arabic}ي`];
      });
      return { id, name, lines: ['kind: person', `aliases: [${JSON.stringify(alias)}]`] };
    },
  };
}

function siteText(): string {
  const list = sections.map(([id, name]) => `  - id: ${id}\n    name: ${JSON.stringify(name)}\n`).join('');
  return `name: جريدة القياس\nurl: https://bench.example/\nmonths: IQ\ndualMonths: true\nsections:\n${list}`;
}

function registryText(names: readonly Name[]): string {
  return names
    .map(({ id, name, lines }) =>
      [`- id: ${id}`, `name: ${JSON.stringify(name)}`, ...lines].join('\n  ').concat('\n'),
    )
    .join('');
}

type Pick = Readonly<{ place: () => Name; actor: () => Name }>;

function articleText(slug: string, pick: Pick, random: Random): string {
  const places = distinct(pick.place, random.between(1, 4));
  const actors = distinct(pick.actor, random.between(1, 5));
  const writer = sentenceWriter(places, actors, random);
  const [section] = random.one(sections);
  const ids = (names: readonly Name[]) => names.map(({ id }) => id).join(', ');
  const quoted = (text: string) => JSON.stringify(text);
  const lines = [
    `title: ${quoted(writer.fill(random.one(titles)))}`,
    `slug: ${slug}`,
    `published: ${quoted(publishedText(random))}`,
    `section: ${section}`,
    `places: [${ids(places)}]`,
    `actors: [${ids(actors)}]`,
  ];
  if (random.chance(0.5)) lines.push(`summary: ${quoted(writer.fill(random.one(patterns)))}`);
  if (random.chance(0.5)) lines.push(`byline: ${quoted(random.one(givenNames)[0])}`);
  if (random.chance(0.4)) lines.push('agency: Reuters');
  const sha256 = Array.from({ length: 64 }, () => random.upTo(16).toString(16)).join('');
  lines.push('source:', `  file: ${slug}.txt`, `  sha256: ${quoted(sha256)}`, '  encoding: utf-8');
  return `---\n${lines.join('\n')}\n---\n${bodyText(writer, random)}\n`;
}

function distinct(draw: () => Name, count: number): Name[] {
  const drawn = new Set<Name>();
  while (drawn.size < count) drawn.add(draw());
  return [...drawn];
}

/** Most are known to the minute, some to the day or the month, a few not at all: as in a scraped archive. */
function publishedText(random: Random): string {
  const two = (number: number) => String(number).padStart(2, '0');
  const [year, month, day] = [random.between(2014, 2025), random.between(1, 12), random.between(1, 28)];
  const kind = random.next();
  if (kind < 0.01) return 'XXXX';
  if (kind < 0.02) return String(year);
  if (kind < 0.05) return `${year}-${two(month)}`;
  if (kind < 0.2) return `${year}-${two(month)}-${two(day)}`;
  const time = `${two(random.between(5, 22))}:${two(random.upTo(60))}`;
  return `${year}-${two(month)}-${two(day)}T${time}:00+03:00`;
}

/** Fills patterns; every place and actor of the article has its turn, so that each occurs in the text. */
function sentenceWriter(places: readonly Name[], actors: readonly Name[], random: Random) {
  const turns = { place: 0, actor: 0 };
  const place = () => places[turns.place++ % places.length]?.name ?? '';
  const fillers: Readonly<Record<string, () => string>> = {
    place,
    actor: () => actors[turns.actor++ % actors.length]?.name ?? '',
    number: () => String(random.between(3, 900)),
    inPlace: () => (random.chance(0.3) ? `ب${place()}` : `في ${place()}`),
  };
  return {
    fill: (pattern: string) =>
      pattern.replace(
        /\{(\w+)\}/g,
        (_, slot: string) => fillers[slot]?.() ?? random.one(slots[slot] ?? ['']),
      ),
  };
}

function bodyText(writer: ReturnType<typeof sentenceWriter>, random: Random): string {
  const blocks: string[] = [];
  let words = 0;
  const target = random.between(220, 400);
  // Each pattern is used before one is used again.
  let left: string[] = [];
  const sentence = () => {
    if (left.length === 0) left = [...patterns];
    return writer.fill(left.splice(random.upTo(left.length), 1)[0] ?? '');
  };
  while (words < target) {
    const paragraph = Array.from({ length: random.between(2, 4) }, sentence).join(' ');
    words += paragraph.split(' ').length;
    blocks.push(paragraph);
    if (random.chance(0.04)) blocks.push(`## ${random.one(headings)}`);
    if (random.chance(0.03)) blocks.push(listText(random));
    if (random.chance(0.02)) blocks.push(tableText(random));
    if (random.chance(0.03)) blocks.push('التفاصيل في [صفحة المشروع](https://example.org/project).');
  }
  return blocks.join('\n\n');
}

function listText(random: Random): string {
  return Array.from(
    { length: 4 },
    () => `- ${random.one(slots['thing'] ?? [])}: **${random.between(2, 90)}**`,
  ).join('\n');
}

function tableText(random: Random): string {
  const rows = (slots['crop'] ?? []).slice(0, 5).map((crop) => `| ${crop} | ${random.between(10, 999)} |`);
  return ['| المحصول | الكمية بالطن |', '|---|---|', ...rows].join('\n');
}
