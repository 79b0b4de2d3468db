// Finds known names in running text: by word, longest first, through what is written onto them.

import { bareForms } from './clitics.ts';
import { looseKey, nameKey } from './key.ts';
import { remember } from './remember.ts';
import { type Word, wordsOf } from './words.ts';

/** A spelling to look for. `guarded`: an everyday word too, which counts only shortly after one of `triggers`. */
export type Spelling = Readonly<{ id: string; text: string; triggers?: readonly string[] }>;

/** A name found: where it stands (UTF-16 offsets), the words as written, and the ids it may belong to. */
export type Sighting = Readonly<{ start: number; end: number; text: string; ids: readonly string[] }>;

/** A word's key, then what it is without what is written onto it. */
type Forms = readonly string[];

type Entry = Readonly<{
  id: string;
  key: string;
  words: readonly string[];
  /** The spelling itself, where a vowel is written in it. */
  vowelled?: string;
  triggers?: ReadonlySet<string>;
}>;

/** Known names by their first word, the longest name first. */
export type Finder = ReadonlyMap<string, readonly Entry[]>;

/** How many words before a guarded name its trigger may stand: «قوات الجيش العراقي ومكافحة الإرهاب والرد السريع». */
const triggerReach = 5;

// Harakat, sukun and superscript alef; not the shadda, which decides by itself.
const vowel = /[\u064b-\u0650\u0652\u0670]/;

// Kept: the words and the names of a newsroom repeat, and their keys are most of the cost.
const formsOf = remember((word: string): Forms => bareForms(looseKey(nameKey(word))));
const nameOf = remember((text: string) => {
  const key = nameKey(text);
  const words = wordsOf(looseKey(key)).map((word) => word.text);
  return vowel.test(text) ? { key, words, vowelled: text.normalize('NFC') } : { key, words };
});

/** Builds a finder. The order of the spellings decides nothing. */
export function buildFinder(spellings: Iterable<Spelling>): Finder {
  const entries = new Map<string, Entry[]>();
  for (const spelling of spellings) {
    const name = nameOf(spelling.text);
    const first = name.words[0];
    if (first === undefined) continue;
    const triggers = spelling.triggers && new Set(spelling.triggers.map((word) => looseKey(nameKey(word))));
    const entry: Entry = { id: spelling.id, ...name, ...(triggers && { triggers }) };
    const others = entries.get(first);
    if (others) others.push(entry);
    else entries.set(first, [entry]);
  }
  for (const list of entries.values()) list.sort((a, b) => b.words.length - a.words.length);
  return entries;
}

/** Every known name in a text, in order, none inside another. */
export function findNames(finder: Finder, text: string): Sighting[] {
  const words = wordsOf(text);
  const forms = words.map((word) => formsOf(word.text));
  const sightings: Sighting[] = [];
  for (let index = 0; index < words.length; index++) {
    const found = longestAt(finder, text, words, forms, index);
    if (!found) continue;
    sightings.push(found.sighting);
    index += found.length - 1;
  }
  return sightings;
}

function longestAt(
  finder: Finder,
  text: string,
  words: readonly Word[],
  forms: readonly Forms[],
  index: number,
) {
  let best: Entry[] = [];
  let bestForm = '';
  for (const form of forms[index] ?? []) {
    for (const entry of finder.get(form) ?? []) {
      const length = best[0]?.words.length ?? 0;
      if (entry.words.length < length) break;
      // With the same length, the form with least taken off it wins: «واسط» is a place, not و and «اسط».
      if (entry.words.length === length && bestForm !== form) break;
      if (!follows(entry, text, words, forms, index)) continue;
      if (entry.triggers && !triggered(entry.triggers, text, words, forms, index)) continue;
      best = entry.words.length > length ? [entry] : [...best, entry];
      bestForm = form;
    }
  }
  const length = best[0]?.words.length;
  const start = words[index]?.start;
  const end = words[index + (length ?? 1) - 1]?.end;
  if (length === undefined || start === undefined || end === undefined) return undefined;
  const surface = text.slice(start, end);
  return { length, sighting: { start, end, text: surface, ids: sameMarks(best, surface) } };
}

// The words of a name follow one another with nothing but white space between.
function follows(
  entry: Entry,
  text: string,
  words: readonly Word[],
  forms: readonly Forms[],
  index: number,
): boolean {
  for (let offset = 1; offset < entry.words.length; offset++) {
    if (forms[index + offset]?.[0] !== entry.words[offset]) return false;
    const before = words[index + offset - 1];
    const word = words[index + offset];
    if (!before || !word || text.slice(before.end, word.start).trim() !== '') return false;
  }
  return true;
}

// A trigger stands in the same clause: no mark but quotation marks between it and the name.
function triggered(
  triggers: ReadonlySet<string>,
  text: string,
  words: readonly Word[],
  forms: readonly Forms[],
  index: number,
): boolean {
  for (let offset = 1; offset <= triggerReach; offset++) {
    const word = words[index - offset];
    const next = words[index - offset + 1];
    if (!word || !next || /[^\s«»"“”]/.test(text.slice(word.end, next.start))) return false;
    if (forms[index - offset]?.some((form) => triggers.has(form))) return true;
  }
  return false;
}

// A vowel that is written decides where a spelling has the same ones (عُمان is Oman), and so does a written shadda
// (عمّان is Amman); what is left out leaves all of them (عمان is either). What is written onto a name stands in front.
function sameMarks(entries: readonly Entry[], surface: string): string[] {
  const kept = [sameVowels(entries, surface), sameShadda(entries, surface), entries].find(
    (some) => some.length > 0,
  );
  return [...new Set(kept?.map((entry) => entry.id))].sort();
}

function sameVowels(entries: readonly Entry[], surface: string): readonly Entry[] {
  if (!vowel.test(surface)) return [];
  const written = surface.normalize('NFC').replace(/\s+/g, ' ');
  return entries.filter(({ vowelled }) => vowelled !== undefined && written.endsWith(vowelled));
}

function sameShadda(entries: readonly Entry[], surface: string): readonly Entry[] {
  const key = nameKey(surface);
  return key.includes('\u0651') ? entries.filter((entry) => key.endsWith(entry.key)) : [];
}
