// One name in two spellings: behind a rank or a title, or with a Persian letter in one of them («الخفاچي»).

import { editDistance } from '../../text/distance.ts';
import { remember } from '../../text/remember.ts';
import { titles } from '../../text/roles.ts';
import type { EditedLine, EditedText } from './edited-text.ts';
import type { WordCheck } from './word-checks.ts';

/** Letters that Arabic borrows for foreign names, and what newspapers write for them. */
const borrowed: readonly (readonly [RegExp, string])[] = [
  [/پ/g, 'ب'],
  [/چ/g, 'ج'],
  [/ڤ/g, 'ف'],
  [/گ/g, 'ك'],
  [/ژ/g, 'ز'],
];

const titleWords = new Set(titles.flatMap((title) => title.split(' ')).filter((word) => word !== 'أول'));

/** Two words side by side that name somebody, and how often they do. */
type Name = { first: string; last: string; count: number };

/** Reads the names of a text, and gives the check of its words. */
export function readNames(text: EditedText): WordCheck {
  const usual = borrowedSpellings(text);
  const names = titledNames(text);
  return ({ text: word }, index, line) => {
    const plain = usual.get(word);
    if (plain !== undefined) return { code: 'two-spellings', suggestion: plain, fixable: true };
    if (names.length === 0) return undefined;
    const after = adjacent(line, index);
    const before = adjacent(line, index - 1, true);
    for (const name of names) {
      if (before === name.first && isOtherSpelling(word, name.last, text)) return doubt(name.last);
      if (after === name.last && isOtherSpelling(word, name.first, text)) return doubt(name.first);
    }
    return undefined;
  };
}

function doubt(suggestion: string) {
  return { code: 'two-spellings' as const, suggestion, fixable: true };
}

// The rarer spelling of two that differ in borrowed letters alone, by the other.
function borrowedSpellings({ counts }: EditedText): Map<string, string> {
  const usual = new Map<string, string>();
  for (const [word, count] of counts) {
    const plain = plainLetters(word);
    const other = plain === word ? undefined : counts.get(plain);
    if (other === undefined || word.length < 4) continue;
    if (other >= count) usual.set(word, plain);
    else usual.set(plain, word);
  }
  return usual;
}

const plainLetters = remember((word: string): string => {
  if (!/[پچڤگژ]/.test(word)) return word;
  return borrowed.reduce((plain, [letter, usual]) => plain.replace(letter, usual), word);
});

function titledNames({ lines }: EditedText): Name[] {
  const names = new Map<string, Name>();
  const seen = new Set<string>();
  for (const line of lines) {
    line.words.forEach(({ text }, index) => {
      if (!titleWords.has(text)) return;
      const first = adjacent(line, index);
      const last = adjacent(line, index + 1);
      if (first && last && !first.startsWith('ال')) seen.add(`${first} ${last}`);
    });
  }
  if (seen.size === 0) return [];
  for (const line of lines) {
    line.words.forEach(({ text: first }, index) => {
      const last = adjacent(line, index);
      const key = `${first} ${last ?? ''}`;
      if (last === undefined || !seen.has(key)) return;
      const known = names.get(key);
      if (known) known.count++;
      else names.set(key, { first, last, count: 1 });
    });
  }
  // The more frequent first: it is the one that is suggested.
  return [...names.values()].sort((a, b) => b.count - a.count);
}

/** The word that follows the one at the index (or that one itself) after a space and nothing else. */
function adjacent({ words, source }: EditedLine, index: number, itself = false): string | undefined {
  const one = words[index];
  const next = words[index + 1];
  if (!one || !next || source.text.slice(one.end, next.start) !== ' ') return undefined;
  return itself ? one.text : next.text;
}

// Spellings differ in hamza, ي, ة or a borrowed letter, or in one letter of a long name. Two names that the text uses
// again and again, and short ones («حسن», «حسين»; «الحسني», «الحسيني»), are of two people.
function isOtherSpelling(word: string, name: string, { counts }: EditedText): boolean {
  if (word === name || word.length < 4) return false;
  const count = counts.get(word) ?? 0;
  const other = counts.get(name) ?? 0;
  if (looseLetters(word) === looseLetters(name))
    return count < other || (count === other && isPlainer(name, word));
  if (count > 1 || other < 2) return false;
  // «هيتم», «هيثم»: but for a dot they are the same.
  if (withoutDots(word) === withoutDots(name)) return true;
  const definite = word.startsWith('ال') && name.startsWith('ال');
  const least = definite ? 7 : 6;
  if (Math.min(word.length, name.length) < least) return false;
  return (
    word[0] === name[0] &&
    word.slice(0, -1) !== name &&
    name.slice(0, -1) !== word &&
    editDistance(word, name) === 1
  );
}

// Of two spellings used as often, the one with its hamzas and dots is the usual one.
function isPlainer(name: string, word: string): boolean {
  const marks = (text: string) => text.replace(/[^أإآيةؤئ]/g, '').length;
  return marks(name) > marks(word) || (marks(name) === marks(word) && name < word);
}

const looseLetters = remember((word: string): string =>
  plainLetters(word)
    .replace(/[أإآٱ]/g, 'ا')
    .replace(/ى/g, 'ي')
    .replace(/ة/g, 'ه')
    .replace(/ؤ/g, 'و')
    .replace(/ئ/g, 'ي'),
);

/** Letters that are drawn alike, each with one that stands for all. */
const drawnAlike: readonly (readonly [RegExp, string])[] = [
  [/[تثن]/g, 'ب'],
  [/[حخ]/g, 'ج'],
  [/ذ/g, 'د'],
  [/ز/g, 'ر'],
  [/ش/g, 'س'],
  [/ض/g, 'ص'],
  [/ظ/g, 'ط'],
  [/غ/g, 'ع'],
  [/ق/g, 'ف'],
];

const withoutDots = remember((word: string): string =>
  drawnAlike.reduce((drawn, [letter, one]) => drawn.replace(letter, one), word),
);
