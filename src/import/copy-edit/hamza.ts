// Words that lack their hamza: where the same text writes them with it, and everyday words that always have one.

import { remember } from '../../text/remember.ts';
import { hamzaNouns, hamzaVerbs, hamzaWithArticle, rightWithoutHamza } from './hamza-words.ts';
import { bareAlef } from './spellings.ts';
import type { WordCheck } from './word-checks.ts';

/** أمام, and in «امام المسجد» إمام. */
const imamOrBefore = 'امام';

type Usual = Readonly<{ word: string; kind: 'verb' | 'noun' | 'with-article' }>;

const usualWords = new Map<string, Usual>([
  ...hamzaVerbs.map((word) => [bareAlef(word), { word, kind: 'verb' }] as const),
  ...hamzaNouns.map((word) => [bareAlef(word), { word, kind: 'noun' }] as const),
  ...hamzaWithArticle.map((word) => [bareAlef(word), { word, kind: 'with-article' }] as const),
]);

/** A dropped hamza at the beginning of a word, behind its clitics. */
export const droppedHamza: WordCheck = ({ text }, _index, _line, { hamza }) => {
  const readings = bareReadings(text);
  if (!readings) return undefined;
  for (const { prefix, stem, usual } of readings) {
    const seen = isFirm(stem, prefix) ? hamza.get(stem) : undefined;
    const first = seen && [...seen].find((other) => mayBe(stem, other, prefix));
    if (first !== undefined) {
      return { code: 'dropped-hamza', suggestion: prefix + first, fixable: seen?.size === 1 };
    }
    if (usual !== undefined)
      return { code: 'dropped-hamza', suggestion: prefix + usual, fixable: stem !== imamOrBefore };
  }
  return undefined;
};

type Reading = Readonly<{ prefix: string; stem: string; usual: string | undefined }>;

/** The ways to part a word so that its stem begins with a bare alef, the longest clitics first. */
const bareReadings = remember((word: string): readonly Reading[] | false => {
  // «ان» may be أن or إن: two letters decide nothing, but «او» does.
  if (word === 'او') return [{ prefix: '', stem: word, usual: 'أو' }];
  if (word.length < 3 || !word.includes('ا') || /[أإآ]/.test(word) || rightWithoutHamza.has(word))
    return false;
  const readings: Reading[] = [];
  for (const pattern of [/^([وف]?(?:[بكل]?ال|لل))(ا.{2,})$/, /^([وف]?[بكلس]?)(ا.{2,})$/]) {
    const [, prefix, stem] = pattern.exec(word) ?? [];
    if (prefix === undefined || stem === undefined || rightWithoutHamza.has(stem)) continue;
    readings.push({ prefix, stem, usual: usualOf(prefix, stem) });
  }
  return readings.length > 0 && readings;
});

function usualOf(prefix: string, stem: string): string | undefined {
  const usual = usualWords.get(stem);
  if (!usual) return undefined;
  const definite = /(?:ال|لل)$/.test(prefix);
  if (usual.kind === 'verb' && (definite || /[بكل]/.test(prefix))) return undefined;
  if (usual.kind === 'with-article' && !definite) return undefined;
  // «لاول» is ل and أول, but «باول» and «فاول» are words of their own.
  if (definite || stem.length > 3 || prefix === '' || prefix === 'و') return usual.word;
  return (prefix === 'ف' && usual.kind === 'verb') || (prefix === 'ل' && stem === 'اول')
    ? usual.word
    : undefined;
}

// Three letters behind a single one may be a word without any clitic: «واحد», «وافق», «لازم».
function isFirm(stem: string, prefix: string): boolean {
  return stem.length > 3 || prefix === '' || /(?:ال|لل)$/.test(prefix);
}

// An alef that is rightly bare: the verbal nouns and verbs of the seventh, eighth and tenth forms. With أ the same
// letters are the first person («أعتقد»), which says nothing of «اعتقد»; with إ they are a slip («إجتماع»).
function mayBe(stem: string, other: string, prefix: string): boolean {
  if (/^ا(?:.ت|ن..ا|ست|[صض]ط|زد|ت|ط|دع)/.test(stem)) return false;
  const verb = !/(?:ال|لل)$/.test(prefix) && other.startsWith('أ');
  return !(verb && /^ان[^ا]{3,5}$/.test(stem));
}
