// Letters that do not belong: Persian and Latin ones in an Arabic word, other scripts, drawn-out words, lone marks.

import { remember } from '../../text/remember.ts';
import { alefMaqsura } from './final-words.ts';
import { readingsOf } from './spellings.ts';
import type { WordCheck, WordDoubt } from './word-checks.ts';

/** Letters that look like Arabic ones, each with its twin. */
const twins: Readonly<Record<string, string>> = {
  ی: 'ي',
  ۍ: 'ي',
  ک: 'ك',
  ڪ: 'ك',
  ھ: 'ه',
  ہ: 'ه',
  ە: 'ه',
  ۀ: 'ه',
};
const twin = /[یۍکڪھہەۀ]/g;

/** Letters of Kurdish, Persian and Urdu that Arabic does not borrow: their word is of that language, and right. */
const otherLanguage = /[ڕڵێۆۊۇڈٹڑںےۓ]|[گچپژ].*[یکە]|[یکە].*[گچپژ]/;

/** Persian letters for Arabic ones, and Latin letters inside an Arabic word. In a Kurdish sentence they are right. */
export const foreignLetter: WordCheck = ({ text }, index, { words }) => {
  const doubt = lookAlike(text);
  if (!doubt) return undefined;
  const beside = words.slice(Math.max(0, index - 2), index + 3);
  return beside.some((word) => otherLanguage.test(word.text)) ? undefined : doubt;
};

const lookAlike = remember((text: string): WordDoubt | false => {
  if (otherLanguage.test(text)) return false;
  const latin = /[A-Za-z]/.test(text) && hasLatinInside(text);
  if (text.search(twin) < 0 && !latin) return false;
  // «o» at the end is drawn as ه; anywhere else a Latin letter came in by a slip of the finger.
  const arabic = latin ? text.replace(/o$/i, 'ه').replace(/[A-Za-z]/g, '') : text;
  // The ه of a Hijri year is written drawn out.
  const plain = arabic.replace(/(?<=[0-9٠-٩])ھ$/, 'هـ').replace(twin, (letter) => twins[letter] ?? letter);
  const maqsura = `${plain.slice(0, -1)}ى`;
  // A Persian ی at the end is either ي or ى: «علی».
  const either = /[یۍ]$/.test(text) && readingsOf(maqsura).some(({ stem }) => alefMaqsura.has(stem));
  return { code: 'foreign-letter', suggestion: either ? maqsura : plain, fixable: !latin && !either };
});

// «الـGDP», «الGDP», «كوفيدX» say that the Latin letters are meant; between Arabic ones, or a single small one, they are not.
function hasLatinInside(text: string): boolean {
  if (text.includes('\u0640')) return false;
  return /[\u0620-\u064a][A-Za-z]+[\u0620-\u064a]|^[a-zOI][\u0620-\u064a]{2,}$|^[\u0620-\u064a]{2,}[a-zOI]$/.test(
    text,
  );
}

/** Letters of neither script: a word of another language stands in quotation marks or among its like. */
export const foreignScript: WordCheck = (word, index, { words, source }) => {
  if (!isOther(word.text)) return undefined;
  const beside = [words[index - 1], words[index + 1]].some((one) => one !== undefined && isOther(one.text));
  const mixed = /[\p{Script=Arabic}\p{Script=Latin}]/u.test(word.text);
  const meant = /[«“(["']/.test(source.text.charAt(word.start - 1));
  // A Greek letter alone is a symbol: α, π.
  if (!mixed && (beside || meant || word.text.length === 1)) return undefined;
  return { code: 'foreign-script' };
};

const isOther = remember((text: string): boolean => {
  // Arabic, Latin, digits and marks, by their blocks: this is asked of every word.
  if (
    /^[\u0000-\u024f\u0300-\u036f\u0600-\u06ff\u0750-\u077f\u1e00-\u1eff\ufb50-\ufdff\ufe70-\ufeff]*$/.test(
      text,
    )
  )
    return false;
  return /(?![\p{Script=Arabic}\p{Script=Latin}])\p{Letter}/u.test(text);
});

/** Words drawn out. «هـ» after a year, and «الـ» before a quotation or a number, are right. */
export const drawnOut: WordCheck = ({ text }) => {
  if (
    !/[\u0621-\u064a\u064b-\u0652]\u0640+[\u0621-\u063f\u0641-\u0652]|[\u0621-\u063f\u0641-\u0652]\u0640{2}/.test(
      text,
    )
  )
    return undefined;
  const suggestion = text
    .replace(/\u0640+(?=[\u0621-\u063f\u0641-\u0652]|\u0640)/g, '')
    .replace(/(?<=[^ه])\u0640$/, '');
  return { code: 'tatweel', suggestion: suggestion || text, fixable: true };
};

/** A vowel mark that stands on no letter; cleaning has rejoined those behind a space. */
export const loneMark: WordCheck = ({ text }) =>
  /^[\u064b-\u0652\u0670]/.test(text) ? { code: 'detached-mark' } : undefined;
