// The last letter of a word: ى for ي as Egypt writes, ي for ى, ه for ة and ة for ه.

import { remember } from '../../text/remember.ts';
import { alefMaqsura, alefWords, nisbaStems, taWords, yaWords } from './final-words.ts';
import { partsOf, readingsOf } from './spellings.ts';
import type { WordCheck, WordDoubt } from './word-checks.ts';

/** ى where ي is right, in words of which nothing else can be made; and the few with ي for ى. */
export const finalYa: WordCheck = ({ text }, _index, _line, { nisba }) => {
  const last = text.at(-1);
  if (last !== 'ى' && last !== 'ي') return undefined;
  const known = knownEnd(text);
  if (known || last === 'ي') return known;
  const { stem } = partsOf(text);
  if (stem.length < 4 || isRightAlef(text) || !nisba.has(stem.slice(0, -1))) return undefined;
  return { code: 'final-ya', suggestion: `${text.slice(0, -1)}ي`, fixable: true };
};

const knownEnd = remember((text: string): WordDoubt | false => {
  for (const { prefix, stem } of readingsOf(text)) {
    const other = alefWords.get(stem) ?? (prefix === '' ? yaWords.get(stem) : undefined);
    if (other !== undefined) return { code: 'final-ya', suggestion: prefix + other, fixable: true };
    if (nisbaStems.has(stem)) {
      return { code: 'final-ya', suggestion: `${text.slice(0, -1)}ي`, fixable: true };
    }
  }
  return false;
});

// A verb may end in either by right («يسمى», «يسمي»), so its ي elsewhere in the text shows nothing.
const isRightAlef = remember(
  (text: string): boolean =>
    readingsOf(text).some(({ stem }) => alefMaqsura.has(stem)) || /^[وف]?(?:[يتن]|ا.ت|است|ان)/.test(text),
);

/** ه for ة, and ة for ه. Without an article ه may be «his»: «كتابه» is no slip for «كتابة». */
export const finalHa: WordCheck = ({ text }, _index, _line, { taMarbuta }) => {
  const last = text.at(-1);
  if (last !== 'ه' && last !== 'ة') return undefined;
  const known = knownHa(text);
  if (known || last === 'ة') return known;
  const { prefix, stem } = partsOf(text);
  if (!/(?:ال|لل)$/.test(prefix) || !taMarbuta.has(stem.slice(0, -1))) return undefined;
  return { code: 'final-ha', suggestion: `${text.slice(0, -1)}ة`, fixable: true };
};

const knownHa = remember((text: string): WordDoubt | false => {
  for (const { prefix, stem } of readingsOf(text)) {
    const right = taWords.get(stem);
    if (right !== undefined) return { code: 'final-ha', suggestion: prefix + right, fixable: true };
  }
  return false;
});
