// Finds known names in running text: by word, longest first, through what is written onto them.

import { type Guard, mayBeAdjective, type Standing, standingOf } from './guards.ts';
import { looseKey, nameKey } from './key.ts';
import { formsOf, lookupWords, type NameWord, nameStart, nameWordsOf } from './name-words.ts';
import { isNoName } from './not-names.ts';
import { remember } from './remember.ts';
import { sharedHeadOf, singularOf } from './shared-heads.ts';

/** A spelling to look for; `guard` where it is an everyday word too. */
export type Spelling = Readonly<{ id: string; text: string; guard?: Guard }>;

/** An id that a guarded spelling may stand for, with nothing to show it but where it stands. */
export type Doubtful = Readonly<{ id: string; standing: Standing; soft: boolean; adjective: boolean }>;

/**
 * A name found: where it stands (UTF-16 offsets; `nameStart` without what is written onto it), the words as written,
 * and the ids it may belong to. `doubtful` are ids that count only if the rest of the article speaks for them;
 * `stripped` are those that need more taken off the word: «وجدة» is a town, or و and جدة.
 */
export type Sighting = Readonly<{
  start: number;
  nameStart: number;
  end: number;
  text: string;
  ids: readonly string[];
  doubtful: readonly Doubtful[];
  stripped: readonly string[];
}>;

type Entry = Readonly<{ id: string; key: string; vowelled?: string; guard?: Guard }>;

/** Known names, word by word: a node for each beginning of a name. */
export type Node = { next?: Map<string, Node>; entries?: Entry[] };

/**
 * A word as the first of names: the node they go on from, the letters taken off it, whether it may be all of a name,
 * and whether it is a head in the dual or the plural, so that the node is that of its singular.
 */
export type Start = Readonly<{ node: Node; taken: number; mayBeBare: boolean; isShared: boolean }>;
export type Finder = Readonly<{ root: Node; startsOf: (word: string) => readonly Start[] }>;

// Harakat, sukun and superscript alef; not the shadda, which decides by itself.
const vowel = /[\u064b-\u0650\u0652\u0670]/;

const nameOf = remember((text: string) => {
  const key = nameKey(text);
  const vowelled = vowel.test(text) ? { vowelled: text.normalize('NFC') } : {};
  return { key, words: lookupWords(text), ...vowelled };
});

/** Builds a finder. The order of the spellings decides nothing. */
export function buildFinder(spellings: Iterable<Spelling>): Finder {
  const root: Node = {};
  for (const { id, text, guard } of spellings) {
    const { words, ...name } = nameOf(text);
    let node = root;
    for (const word of words) {
      node.next ??= new Map();
      const next: Node = node.next.get(word) ?? {};
      node.next.set(word, next);
      node = next;
    }
    if (node === root) continue;
    node.entries ??= [];
    node.entries.push({ id, ...name, ...(guard && { guard }) });
  }
  return { root, startsOf: remember((word) => startsIn(root, word)) };
}

// Asked for every word of every text, so that most are passed over by one look-up.
function startsIn(root: Node, word: string): readonly Start[] {
  const starts: Start[] = [];
  for (const { form, taken } of formsOf(word)) {
    const node = root.next?.get(form);
    if (node) {
      const bare = taken === 0 || mayBeBare(form, word.slice(0, taken));
      starts.push({ node, taken, mayBeBare: bare, isShared: false });
    }
    const shared = root.next?.get(singularOf(form) ?? '');
    if (shared) starts.push({ node: shared, taken, mayBeBare: false, isShared: true });
  }
  return starts;
}

/** Every known name in a text, in order. None stands inside another, unless the longer one is doubtful. */
export function findNames(finder: Finder, text: string): Sighting[] {
  const words = nameWordsOf(text);
  const sightings: Sighting[] = [];
  for (let index = 0; index < words.length; index++) {
    const starts = finder.startsOf(words[index]?.text ?? '');
    if (starts.length === 0) continue;
    const head = starts.find(({ isShared }) => isShared);
    const shared = head && sharedHeadOf(head, words, index, text);
    if (shared) {
      sightings.push(...shared.matches.map((match) => sightingOf([match], words, text)).filter(isSomething));
      index += shared.length - 1;
      continue;
    }
    const matches = matchesAt(starts, words, index, text);
    // The longest first: one that is doubtful leaves room for the shorter one behind it.
    for (let at = 0; at < matches.length; ) {
      const length = matches[at]?.length ?? 0;
      const ofLength = matches.filter((match) => match.length === length);
      at += ofLength.length;
      const sighting = sightingOf(ofLength, words, text);
      if (!sighting) continue;
      sightings.push(sighting);
      if (sighting.ids.length === 0) continue;
      index += length - 1;
      break;
    }
  }
  return sightings;
}

/**
 * The names of an article's own places and actors in a text of it: what is doubtful elsewhere counts here, but for
 * everyday words without their triggers. None overlaps another.
 */
export function findTagged(finder: Finder, text: string): Sighting[] {
  let end = 0;
  return findNames(finder, text).flatMap((sighting) => {
    const more = sighting.doubtful.filter(({ soft, adjective }) => soft && !adjective).map(({ id }) => id);
    const ids = [...sighting.ids, ...sighting.stripped, ...more];
    if (ids.length === 0 || sighting.start < end) return [];
    end = sighting.end;
    return [{ ...sighting, ids }];
  });
}

function isSomething<T>(value: T | undefined): value is T {
  return value !== undefined;
}

/** Entries that a run of words spells. `index`: its first word; `taken`: letters written onto that. */
export type Match = Readonly<{ index: number; length: number; taken: number; entries: readonly Entry[] }>;

/** The names that begin at a word, the longest first; of the same length, the one with least taken off. */
function matchesAt(
  starts: readonly Start[],
  words: readonly NameWord[],
  index: number,
  text: string,
): Match[] {
  const matches: Match[] = [];
  for (const { node, taken, mayBeBare, isShared } of starts) {
    if (isShared) continue;
    for (const match of walk(node, words, index, text)) {
      if (match.length > 1 || mayBeBare) matches.push({ ...match, taken });
    }
  }
  return matches.length < 2 ? matches : matches.sort((a, b) => b.length - a.length || a.taken - b.taken);
}

// A short name shows itself less behind a clitic: «وقم» is no Qom, «كريمة» not like Raymah.
function mayBeBare(form: string, clitics: string): boolean {
  return form.length >= (clitics.endsWith('ك') && !form.startsWith('ال') ? 5 : 3);
}

/** The names that go on from a node with the words behind `index`. */
function* walk(node: Node, words: readonly NameWord[], index: number, text: string): Generator<Match> {
  let here: Node | undefined = node;
  for (let length = 1; here; length++) {
    if (here.entries) yield { index, length, taken: 0, entries: here.entries };
    const [last, next] = [words[index + length - 1], words[index + length]];
    if (!here.next || !last || !next || !isJoined(text, last, next)) return;
    here = here.next.get(next.forms[0]?.form ?? '');
  }
}

// The words of a name follow one another with white space between, or the hyphen or full stops of «أ.ف.ب».
function isJoined(text: string, last: NameWord, next: NameWord): boolean {
  if (next.start - last.end === 1) {
    const mark = text[last.end];
    if (mark === ' ' || mark === '-') return true;
    if (mark === '.') return last.text.length === 1;
  }
  return text.slice(last.end, next.start).trim() === '';
}

// Matches of one length as one sighting: the one with least taken off that counts by itself, and what is doubtful.
function sightingOf(
  matches: readonly Match[],
  words: readonly NameWord[],
  text: string,
): Sighting | undefined {
  let best: Match | undefined;
  let ids: string[] = [];
  const doubtful = new Map<string, Doubtful & { match: Match }>();
  const stripped: string[] = [];
  for (const match of matches) {
    if (isNoName(words, match.index, match.length, text)) continue;
    const sure: Entry[] = [];
    for (const entry of match.entries) {
      const standing = entry.guard && standingOf(entry.guard, words, match.index, match.taken, text);
      if (!entry.guard || standing === 'triggered') sure.push(entry);
      else if (standing && !doubtful.has(entry.id))
        doubtful.set(entry.id, {
          match,
          id: entry.id,
          standing,
          soft: entry.guard.soft,
          adjective: match.taken === 0 && mayBeAdjective(words, match.index, text),
        });
    }
    if (sure.length === 0) continue;
    const named = sameMarks(sure, surfaceOf(match, words, text));
    if (best) stripped.push(...named);
    else [best, ids] = [match, named];
  }
  const kept = [...doubtful.values()].filter(({ id }) => !ids.includes(id));
  best ??= kept[0]?.match;
  const first = best && words[best.index];
  if (!best || !first) return undefined;
  const end = words[best.index + best.length - 1]?.end ?? first.end;
  return {
    start: first.start,
    nameStart: nameStart(first, best.taken),
    end,
    text: text.slice(first.start, end),
    ids,
    doubtful: kept.map(({ id, standing, soft, adjective }) => ({ id, standing, soft, adjective })),
    stripped: stripped.filter((id) => !ids.includes(id)),
  };
}

function surfaceOf(match: Match, words: readonly NameWord[], text: string): string {
  return text.slice(words[match.index]?.start, words[match.index + match.length - 1]?.end);
}

// A vowel that is written decides where a spelling has the same ones (عُمان is Oman), and so does a written shadda
// (عمّان is Amman); what is left out leaves all of them (عمان is either). What is written onto a name stands in front.
// Spelt the same letter by letter goes before what is the same but for ة and ه, ى and ي.
function sameMarks(entries: readonly Entry[], surface: string): string[] {
  const [only, ...others] = entries;
  if (only && others.length === 0) return [only.id];
  const kept = [
    sameVowels(entries, surface),
    sameShadda(entries, surface),
    sameLetters(entries, surface),
    entries,
  ];
  return [...new Set(kept.find((some) => some.length > 0)?.map((entry) => entry.id))].sort();
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

function sameLetters(entries: readonly Entry[], surface: string): readonly Entry[] {
  const key = looseKey(nameKey(surface));
  return entries.filter((entry) => key.endsWith(looseKey(entry.key)));
}
