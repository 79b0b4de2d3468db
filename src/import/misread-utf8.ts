// UTF-8 read as an encoding of one byte a character: two signs or more for each letter.

import { type ByteEncoding, writeBytes } from './encodings.ts';
import {
  arabicLeads,
  arabicLetter,
  characterSet,
  leads,
  type MisreadIn,
  type Misreading,
  mayBeMisread,
  unchanged,
} from './misreading.ts';

/** What newspapers do not have in them, so that it came out by chance. */
const unlikely =
  /[^\u0080-\u02ff\u0370-\u04ff\u0600-\u06ff\u0750-\u077f\u2000-\u22ff\u25a0-\u27bf\ufb50-\ufeff\ufffd\u{1f000}-\u{1faff}]/u;

/** Stands for what was undone, where the rest of a line is looked at. No text holds it. */
const undone = '\0';

const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** UTF-8, read in another encoding. */
export function utf8ReadAs<Name extends MisreadIn>(wrong: ByteEncoding<Name>): Misreading {
  const set = (bytes: Iterable<number>) => characterSet(wrong, bytes);
  const continuation = set(Array.from({ length: 64 }, (_, index) => 0x80 + index));
  const sequence = [leads.two, leads.three, leads.four]
    .map((bytes, index) => `${set(bytes)}${continuation}{${index + 1}}`)
    .join('|');
  const runs = new RegExp(`(?:${sequence})+`, 'g');
  const isArabic = wrong.name === 'windows-1256';
  const isLatin = wrong.name === 'windows-1252' || wrong.name === 'iso-8859-1';
  const letter = new RegExp(arabicLetter);
  const lead = new RegExp(set(arabicLeads));
  const word = new RegExp(`[\\u0621-\\u064a]{${isArabic ? 3 : 2}}`);
  // What lost characters leave behind: a lead alone, or the Ã of what was misread twice. In Windows-1256 the leads are
  // letters of Arabic themselves, ط and ظ; there, a letter beside what was undone.
  const lost = isArabic
    ? new RegExp(`${undone}${arabicLetter}|${arabicLetter}${undone}`)
    : new RegExp(set(isLatin ? [...arabicLeads, 0xc3] : arabicLeads));
  const undo = (line: string) => {
    let sure = false;
    let sign = false;
    let weight = 0;
    let end = 0;
    let rest = '';
    let after = '';
    for (const { 0: run, index } of line.matchAll(runs)) {
      const text = readUtf8(writeBytes(wrong, run));
      const before = line.charAt(index - 1);
      const isLetter = letter.test(before) && !lead.test(before);
      // «النفط،» ends in what would be a sequence: after a letter, one sequence is a word's end and its comma.
      const stays = text === undefined || unlikely.test(text) || (isArabic && isLetter && text.length === 1);
      const between = line.slice(end, index);
      after += between + (stays ? run : text);
      rest += between + (stays ? run : undone);
      end = index + run.length;
      if (stays) continue;
      sure ||= hasWord(text, word);
      sign ||= /^[\u2013-\u2026]+$/.test(text) && /^[\0-\x7f\u0621-\u064a]?$/.test(before);
      weight += run.length;
    }
    if (weight === 0) return unchanged(line);
    after += line.slice(end);
    rest += line.slice(end);
    // Signs do not count where they are half of what was misread twice.
    return { after, sure, sign: sign && !mayBeMisread(after), damaged: lost.test(rest), weight };
  };
  return { kind: `utf-8-read-as-${wrong.name}`, undo };
}

// Letters that follow one another, not one of them over and over.
function hasWord(text: string, word: RegExp): boolean {
  const letters = word.exec(text)?.[0];
  return letters !== undefined && new Set(letters).size > 1;
}

function readUtf8(bytes: Uint8Array | undefined): string | undefined {
  try {
    return bytes && strict.decode(bytes);
  } catch {
    return undefined;
  }
}
