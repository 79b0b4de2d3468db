// A likely slip: a word that stands once, and is another of the text but for a letter moved, lost, doubled or mistaken.

import { editDistance } from '../../text/distance.ts';
import { remember } from '../../text/remember.ts';
import type { EditedText } from './edited-text.ts';
import { readsAsOther } from './typo-words.ts';
import type { WordCheck } from './word-checks.ts';

/** What is compared of a word. `root` is what is left of it without affixes and weak letters. */
type Shape = Readonly<{ word: string; letters: number; length: number; root: string }>;

const shortest = 6;

/** Reads the words that a slip may be of, and gives the check of the text's words. */
export function readTypos({ counts }: EditedText): WordCheck {
  const usual = new Map<string, Shape[]>();
  for (const [word, count] of counts) {
    if (count < 2 || word.length < shortest) continue;
    const shape = shapeOf(word);
    if (!shape) continue;
    const group = usual.get(word.charAt(0));
    if (group) group.push(shape);
    else usual.set(word.charAt(0), [shape]);
  }
  if (usual.size === 0) return () => undefined;
  return ({ text: word }) => {
    if (word.length < shortest || counts.get(word) !== 1) return undefined;
    const shape = shapeOf(word);
    const group = shape && usual.get(word.charAt(0));
    if (!group) return undefined;
    const other = group.find((one) => mayBeSlipOf(shape, one, (counts.get(one.word) ?? 0) > 2));
    return other && { code: 'likely-typo', suggestion: other.word, fixable: true };
  };
}

/** Arabic letters only, and no vowel marks: those make two words of one for other reasons. */
const shapeOf = remember((word: string): Shape | false => {
  if (!/^[\u0621-\u063a\u0641-\u064a]+$/.test(word)) return false;
  let letters = 0;
  for (let at = 0; at < word.length; at++) letters |= 1 << ((word.charCodeAt(at) - 0x621) % 31);
  const bare = word.replace(/^[وف](?=[بكل]?ال|لل)/, '').replace(/^[بك](?=ال)/, '');
  return { word, letters, length: bare.length, root: rootOf(bare) };
});

// `often`: the other stands three times or more.
function mayBeSlipOf(one: Shape, other: Shape, often: boolean): boolean {
  const difference = one.word.length - other.word.length;
  if (difference > 1 || difference < -1 || one.word === other.word) return false;
  // Words of quite different letters are no slips of each other, and most pairs are such.
  if (moreThanTwo(one.letters ^ other.letters)) return false;
  const length = Math.min(one.length, other.length);
  // Arabic makes a word of nearly every order of three letters: «عملية» and «علمية», «متقاعد» and «متعاقد». What makes
  // a slip likely is that the word is long, or that its root is.
  const long = Math.min(one.root.length, other.root.length) >= 4;
  const moved = difference === 0 ? movedLetter(one.word, other.word) : undefined;
  if (moved !== undefined) {
    const weak = /[اويى]/.test(moved);
    return (
      (length >= 9 || (!weak && (long || (length >= 8 && often && moved.length === 2)))) &&
      !readsAsOther(one.word, other.word)
    );
  }
  if (difference === 1 && isDoubled(one.word, other.word))
    return length >= 7 && one.root.length > other.root.length;
  const at = firstDifference(one.word, other.word);
  const inside = at >= 3 && at < Math.min(one.word.length, other.word.length) - 2;
  if (!inside || !long || length < 6) return false;
  const letters = changed(one.word, other.word, at);
  // «الإنجليزية», «الإنكليزية», «الكونغرس»: countries write one foreign sound with letters of their own.
  if (/^[جغكق]{2}$/.test(letters ?? '')) return false;
  // Weak letters come and go between the forms of a word, but not in a foreign name: «زيلينسكي», «زيلنسكي».
  const foreign = Math.min(one.root.length, other.root.length) >= 5 && !/[ةءأإآؤئ]/.test(letters ?? '');
  return letters !== undefined && (foreign || !/[اويىةءأإآؤئت]/.test(letters));
}

/** The letters that stand between, where one is carried over by at most three others; «رها» and «هار». */
function movedLetter(one: string, other: string): string | undefined {
  const start = firstDifference(one, other);
  let end = one.length - 1;
  while (end > start && one[end] === other[end]) end--;
  if (end === start || end - start > 3) return undefined;
  const a = one.slice(start, end + 1);
  const b = other.slice(start, end + 1);
  if (a.slice(1) + a.charAt(0) === b) return a.length === 2 ? a : a.charAt(0);
  if (b.slice(1) + b.charAt(0) === a) return a.length === 2 ? a : b.charAt(0);
  return undefined;
}

function isDoubled(longer: string, shorter: string): boolean {
  const at = firstDifference(longer, shorter);
  return at > 2 && longer[at] === longer[at - 1] && longer.slice(0, at) + longer.slice(at + 1) === shorter;
}

/** The letters that differ, where it is one that was lost, added or mistaken. */
function changed(one: string, other: string, at: number): string | undefined {
  if (editDistance(one, other) !== 1) return undefined;
  if (one.length > other.length) return one.charAt(at);
  return one.length < other.length ? other.charAt(at) : one.charAt(at) + other.charAt(at);
}

function firstDifference(one: string, other: string): number {
  let at = 0;
  while (at < one.length && one[at] === other[at]) at++;
  return at;
}

function moreThanTwo(bits: number): boolean {
  let rest = bits;
  rest &= rest - 1;
  rest &= rest - 1;
  return rest !== 0;
}

function rootOf(word: string): string {
  return (
    word
      .replace(/^(?:ال|لل)/, '')
      // «استقبال», «مجتمع», «تعاون»: the letters of the form are none of the root.
      .replace(/^(?:[ايتنم]?ست|ان|[متين]ت|[ايتنم](.)ت(?=..)|[أإآايتنم])/, '$1')
      .replace(/(?:يات|ات|ين|ون|ان|ية|يين|يون|[ةهيا]|ها|هم|نا|وا)$/, '')
      .replace(/[اويىءآأإؤئة]/g, '')
  );
}
