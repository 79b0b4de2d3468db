// What every way of misreading Arabic shares: what undoing one gives, and how misread text looks.

import {
  type ByteEncoding,
  latin1,
  macRoman,
  readBytes,
  upperBytes,
  windows1251,
  windows1252,
  windows1256,
} from './encodings.ts';

export type MisreadIn = 'windows-1252' | 'iso-8859-1' | 'windows-1256' | 'mac-roman' | 'windows-1251';

/** A text that is in one encoding and was read in another. */
export type Misreading = Readonly<{
  kind: `${'utf-8' | 'windows-1256' | 'iso-8859-6'}-read-as-${MisreadIn}`;
  /** Undefined where the line cannot have been misread so; `follows` where other lines of the text have shown that it was misread so. */
  undo: (line: string, follows: boolean) => Repair | undefined;
}>;

/**
 * A line with a misreading undone. `sure` where so much Arabic came out that it is no chance, `sign` where marks came
 * out that nobody writes so («â€œ»), `damaged` where some of it had been lost, `weight` to choose by.
 */
export type Repair = Readonly<{
  after: string;
  sure: boolean;
  sign: boolean;
  damaged: boolean;
  weight: number;
}>;

/** Arabic letters and their marks, as a class of a pattern. */
export const arabicLetter = '[\\u0621-\\u0652\\u0671-\\u06d3]';

/** Leads of the sequences that newspapers' UTF-8 has: Latin, Cyrillic, Arabic; signs, presentation forms; emoji. */
export const leads = {
  two: [0xc2, 0xc3, 0xc4, 0xc5, 0xc6, 0xcb, 0xd0, 0xd1, 0xd8, 0xd9, 0xda, 0xdb],
  three: [0xe2, 0xef],
  four: [0xf0],
};

/** Leads of the Arabic letters proper: in a whole word they stand before every other character. */
export const arabicLeads = [0xd8, 0xd9];

/** A class of a pattern: the characters that some bytes are in an encoding. */
export function characterSet(encoding: ByteEncoding, bytes: Iterable<number>): string {
  const escaped = [...readBytes(encoding, Uint8Array.from(bytes))].map(
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  return `[${escaped.join('')}]`;
}

/** A line in which there was nothing to undo. */
export function unchanged(line: string): Repair {
  return { after: line, sure: false, sign: false, damaged: false, weight: 0 };
}

/** Whether a text is worth a closer look: letters that are misread Arabic, or ط and ظ with a sign after each. */
const suspicious = new RegExp(
  [
    characterSet(
      latin1,
      upperBytes.filter((byte) => byte < 0xa0 || byte > 0xbf),
    ),
    ...[windows1252, macRoman, windows1251].map((wrong) => characterSet(wrong, arabicLeads)),
    `(?:${characterSet(windows1256, [...leads.two, ...leads.three])}${characterSet(windows1256, upperBytes.slice(0, 64))}+){3}`,
  ].join('|'),
);

export function mayBeMisread(text: string): boolean {
  return suspicious.test(text);
}
