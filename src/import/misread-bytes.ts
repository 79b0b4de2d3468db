// Windows-1256 or ISO 8859-6 read as Western European: a letter with an accent, or a sign, for each letter.

import { arabicScore, scoreReading } from './arabic-score.ts';
import { type ByteEncoding, iso88596, readBytes, upperBytes, windows1256, writeBytes } from './encodings.ts';
import { arabicLetter, characterSet, type MisreadIn, type Misreading, unchanged } from './misreading.ts';

const frenchLetter = '[\\u00c0-\\u00d6\\u00d8-\\u00f6\\u00f8-\\u00ff\\u0152\\u0153]';

/** What a letter of Arabic scores at least, on average, in words that are words. */
const leastScore = 1.2;

/** How much better than the other encoding one must read a line. ISO 8859-6 is far rarer; a word or two can be either. */
const margins = { 'windows-1256': 1, 'iso-8859-6': 9 };

/**
 * What shows that a line was not misread so. «Élysée» would get a letter of Arabic, and only the first words of
 * «وGenève» may stand before a Latin one; what came out would stand beside a letter of French; or not all was undone.
 */
const impossible = new RegExp(
  [
    `[A-Za-z]${arabicLetter}`,
    `${arabicLetter}[a-z]`,
    `(?:(?![وبلكف])${arabicLetter}|${arabicLetter}{2})[A-Z]`,
    `${arabicLetter}${frenchLetter}|${frenchLetter}${arabicLetter}`,
    '[\\u0080-\\u009f\\ufffd]',
  ].join('|'),
);

/** An Arabic encoding of one byte a character, read in another. */
export function bytesReadAs<Wrong extends MisreadIn>(
  right: typeof windows1256 | typeof iso88596,
  wrong: ByteEncoding<Wrong>,
): Misreading {
  const other = right.name === 'windows-1256' ? iso88596 : windows1256;
  const runs = new RegExp(`${characterSet(wrong, upperBytes)}+`, 'g');
  // A word of three letters, which no other language writes with accents only.
  const likelyWord = new RegExp(`${characterSet(wrong, upperBytes)}{3}`);
  const undo = (line: string, follows: boolean) => {
    if (!follows && !likelyWord.test(line)) return undefined;
    const bytes = (line.match(runs) ?? []).map((run) => writeBytes(wrong, run) ?? new Uint8Array());
    let at = 0;
    const after = line.replace(runs, () => readBytes(right, bytes[at++] ?? new Uint8Array()));
    if (after === line) return unchanged(line);
    if (impossible.test(after)) return undefined;
    // Only what came out counts, not what Arabic the line had already.
    const fresh = Uint8Array.from(bytes.flatMap((run) => [...run, 0x20]));
    const text = readBytes(right, fresh);
    const letters = text.match(/[\u0621-\u063a\u0641-\u064a]/g)?.length ?? 0;
    const score = arabicScore(text);
    const words = text.match(/[\u0621-\u064a]{3,}/g) ?? [];
    const sure =
      score >= letters * leastScore &&
      (text === readBytes(other, fresh) || score >= scoreReading(other, fresh) + margins[right.name]) &&
      (words.length > 1 || words.some((word) => word.length > 3));
    const likely = follows && score >= 0 && !/[\u0621-\u064a]/.test(line);
    return sure || likely ? { after, sure, sign: false, damaged: false, weight: letters } : undefined;
  };
  return { kind: `${right.name}-read-as-${wrong.name}`, undo };
}
