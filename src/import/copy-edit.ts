// What looks wrong in the copy. Nothing is corrected: each doubt is told with its line, its words and a suggestion.

import type { ProblemCode } from '../model/problem.ts';
import { bareForms } from '../text/clitics.ts';
import { editDistance } from '../text/distance.ts';
import { nameKey } from '../text/key.ts';
import { loneQuotes } from '../text/quotes.ts';
import { type Word, wordsOf } from '../text/words.ts';
import { type SourceLine, sourceColumn } from './source-lines.ts';

/** A doubt about some words of the source. */
export type Doubt = Readonly<{
  code: ProblemCode;
  line: number;
  column: number;
  values: Readonly<Record<string, string>>;
}>;

type Context = Readonly<{
  counts: ReadonlyMap<string, number>;
  byKey: ReadonlyMap<string, readonly string[]>;
  byLetters: ReadonlyMap<string, readonly string[]>;
}>;

/** The checks of a word, in the order in which one may speak: the first that does silences the others. */
const wordChecks: readonly ((
  word: string,
  context: Context,
) => { code: ProblemCode; suggestion: string } | undefined)[] = [
  foreignLetter,
  droppedHamza,
  finalYa,
  likelyTypo,
];

/** Looks an article's lines over, in the order of the text. */
export function copyEdit(lines: readonly SourceLine[]): Doubt[] {
  const context = contextOf(lines);
  return lines.flatMap((line) =>
    [...quoteDoubts(line), ...wordDoubts(line, context)].sort((a, b) => a.column - b.column),
  );
}

function quoteDoubts(line: SourceLine): Doubt[] {
  return loneQuotes(line.text).map(({ offset, kind }): Doubt => {
    const code = kind === 'unclosed' ? 'unclosed-quotation' : 'unopened-quotation';
    // The mark itself may have been another in the source: its column is that of the words beside it.
    const beside =
      kind === 'unclosed'
        ? line.text.slice(offset + 1, offset + 12)
        : line.text.slice(Math.max(0, offset - 11), offset);
    const column =
      kind === 'unclosed'
        ? sourceColumn(line, offset + 1, beside) - 1
        : sourceColumn(line, Math.max(0, offset - 11), beside) + beside.length;
    return { code, line: line.number, column, values: { value: beside } };
  });
}

function wordDoubts(line: SourceLine, context: Context): Doubt[] {
  return wordsOf(line.text).flatMap((word: Word): Doubt[] => {
    for (const check of wordChecks) {
      const doubt = check(word.text, context);
      if (!doubt) continue;
      const column = sourceColumn(line, word.start, word.text);
      return [
        {
          code: doubt.code,
          line: line.number,
          column,
          values: { value: word.text, suggestion: doubt.suggestion },
        },
      ];
    }
    return [];
  });
}

function contextOf(lines: readonly SourceLine[]): Context {
  const counts = new Map<string, number>();
  for (const line of lines)
    for (const { text } of wordsOf(line.text)) counts.set(text, (counts.get(text) ?? 0) + 1);
  return {
    counts,
    byKey: groupWords(counts.keys(), nameKey),
    byLetters: groupWords(counts.keys(), sortedLetters),
  };
}

function groupWords(words: Iterable<string>, keyOf: (word: string) => string): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const word of words) {
    const key = keyOf(word);
    const group = groups.get(key);
    if (group) group.push(word);
    else groups.set(key, [word]);
  }
  return groups;
}

function sortedLetters(word: string): string {
  return [...word].sort().join('');
}

function foreignLetter(word: string) {
  if (!/[یۍکڪھہەۀ]/.test(word) && !(/\p{Script=Latin}/u.test(word) && /\p{Script=Arabic}/u.test(word)))
    return undefined;
  return {
    code: 'foreign-letter' as const,
    suggestion: word
      .replace(/[یۍ]/g, 'ي')
      .replace(/[کڪ]/g, 'ك')
      .replace(/[ھہەۀ]/g, 'ه'),
  };
}

/** Everyday words whose hamza is often dropped; each has no other meaning without it. */
const hamzaWords = new Map(
  [
    'إلى',
    'إضافة',
    'الإضافة',
    'أيضا',
    'أكثر',
    'أمس',
    'أكد',
    'أكدت',
    'أعلن',
    'أعلنت',
    'أوضح',
    'أوضحت',
    'أشار',
    'أشارت',
    'أضاف',
    'أضافت',
    'إذا',
    'أمام',
    'أول',
    'الأول',
    'الأولى',
    'أسعار',
    'إطار',
    'أهمية',
    'إجراءات',
    'الإجراءات',
    'الأمن',
    'الأمم',
    'إيران',
    'الأردن',
    'الإمارات',
    'أمريكا',
    'أميركا',
    'أوروبا',
    'إسرائيل',
    'الإرهاب',
    'أبرز',
    'أحد',
    'إحدى',
    'أخرى',
    'أفاد',
    'أفادت',
    'إنشاء',
    'إصابة',
    'أضرار',
    'الأهالي',
  ].map((word) => [bareAlef(word), word]),
);

function bareAlef(word: string): string {
  return word.replace(/[أإ]/g, 'ا');
}

// With a hamza elsewhere in the same text, or an everyday word that always has one.
function droppedHamza(word: string, { byKey }: Context) {
  // «ان» may be أن or إن: two letters decide nothing.
  if (word.length < 3 || !word.includes('ا') || /[أإآ]/.test(word)) return undefined;
  const seen = byKey.get(nameKey(word))?.find((other) => /[أإآ]/.test(other) && bareAlef(other) === word);
  const usual =
    seen ??
    bareForms(word)
      .map((form) => prefixed(word, form))
      .find((form) => form !== undefined);
  return usual === undefined ? undefined : { code: 'dropped-hamza' as const, suggestion: usual };
}

function prefixed(word: string, form: string): string | undefined {
  const usual = hamzaWords.get(form);
  return usual === undefined || !word.endsWith(form)
    ? undefined
    : word.slice(0, word.length - form.length) + usual;
}

/** Words that end in ى by right, and would be others with ي. */
const rightfulAlef = new Set([
  'على',
  'إلى',
  'حتى',
  'متى',
  'لدى',
  'مدى',
  'سوى',
  'أتى',
  'بنى',
  'جرى',
  'مضى',
  'علي',
]);
const egyptianYa = new Map([
  ['فى', 'في'],
  ['التى', 'التي'],
  ['الذى', 'الذي'],
  ['هى', 'هي'],
  ['الى', 'إلى'],
  ['مجلسى', 'مجلسي'],
  ['أى', 'أي'],
]);

function finalYa(word: string, { counts }: Context) {
  if (!word.endsWith('ى') || rightfulAlef.has(word)) return undefined;
  const withYa = `${word.slice(0, -1)}ي`;
  const usual = egyptianYa.get(word) ?? (counts.has(withYa) ? withYa : undefined);
  return usual === undefined ? undefined : { code: 'final-ya' as const, suggestion: usual };
}

// The same letters in another order, once, beside a word of the text that is more frequent: «الإهاربيين».
function likelyTypo(word: string, { counts, byLetters }: Context) {
  if (word.length < 6 || counts.get(word) !== 1) return undefined;
  const other = byLetters
    .get(sortedLetters(word))
    ?.find(
      (one) =>
        one !== word && (counts.get(one) ?? 0) > 1 && one[0] === word[0] && editDistance(one, word) <= 2,
    );
  return other === undefined ? undefined : { code: 'likely-typo' as const, suggestion: other };
}
