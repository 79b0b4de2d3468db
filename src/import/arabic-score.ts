// How much like Arabic a reading of some bytes looks: what tells one Arabic encoding from another.

import { type ByteEncoding, readBytes } from './encodings.ts';

/** Letters by how often newspapers use them: each row half as often as the one above. */
const rows = ['ال', 'يمنوترب', 'ةعدسفهقكحأ', 'جخشصطضزإى', 'غذثئءؤظآ'] as const;
const letter = `[${rows.join('')}]`;
const arabic = '[\\u0621-\\u064a\\u0671-\\u06d3]';
const latin = '[A-Za-z\\u00c0-\\u00d6\\u00d8-\\u00f6\\u00f8-\\u00ffŒœŠšŽžŸƒ]';
const accented = `(?![A-Za-z])${latin}`;
const signs = '[\\u0080-\\u00a9\\u00ab-\\u00bf×÷€‚„†‡ˆ‰‹›•™❊]';
const marks = '[\\u064b-\\u0652]';

/**
 * What each thing seen counts for. A wrong table shows in what stands where it cannot: a letter of French or a sign
 * inside an Arabic word, a final letter in its middle, a mark on nothing.
 */
const weights: readonly (readonly [pattern: RegExp, weight: number])[] = (
  [
    ...rows.map((row, index) => [`[${row}]`, rows.length - 1 - index] as const),
    ['[٠-٩]', 1],
    [`(?<!${letter}|${marks})(?:[وفبك]?ال|لل)(?=${letter})`, 3],
    [`(?<!${letter}|${marks})(?:في|من|على|إلى|الى|عن|أن|إن|مع|بعد|قال|هذا|هذه)(?!${letter}|${marks})`, 3],
    ['[پچژگکڤھہںڈڑٹەے]', -3],
    [`(?<=${arabic})${accented}|${accented}(?=${arabic})`, -5],
    [`(?<!${latin})${accented}(?!${latin})`, -5],
    [`(?<=${arabic})${signs}(?=${arabic})`, -4],
    [`[ةى](?=${letter})`, -4],
    [`(?<!${arabic}|${marks})[ءؤةىئ]`, -4],
    [`(?<!${arabic}|${marks})${marks}`, -4],
    [`(?<!${arabic}|${marks}|[0-9٠-٩»"”)\\]…\\s])[،؛؟]`, -2],
    ['[#$&*+<=>[\\]\\\\^_{|}]', -4],
    ['\\ufffd', -6],
    ['[\\u0080-\\u009f]', -6],
  ] as const
).map(([pattern, weight]) => [new RegExp(pattern, 'g'), weight]);

/** Above zero for what could be Arabic, and the higher the more there is of it. */
export function arabicScore(text: string): number {
  return weights.reduce((score, [pattern, weight]) => score + weight * (text.match(pattern)?.length ?? 0), 0);
}

/** How many bytes of letters are looked at: more than enough to tell. */
const sampled = 3000;

/** The bytes from 0x80 up with their neighbours: of a saved page, its words without its scripts. */
export function sampleBytes(bytes: Uint8Array): Uint8Array {
  const sample: number[] = [];
  for (let at = 0; at < bytes.length && sample.length < sampled; at++) {
    if (isUpper(bytes[at]) || isUpper(bytes[at - 1]) || isUpper(bytes[at + 1])) sample.push(bytes[at] ?? 0);
  }
  return Uint8Array.from(sample);
}

function isUpper(byte: number | undefined): boolean {
  return byte !== undefined && byte >= 0x80;
}

/** How good a reading in an encoding is. A space that never breaks, in place of every space, is no such space. */
export function scoreReading(encoding: ByteEncoding, bytes: Uint8Array): number {
  const text = readBytes(encoding, bytes);
  const unbreakable = text.split('\u00a0').length > text.split(' ').length + 1;
  return arabicScore(text) - (unbreakable ? 20 : 0);
}
