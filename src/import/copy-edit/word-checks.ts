// The checks of single words, in the order in which one may speak: the first that does silences the others.

import type { ProblemCode } from '../../model/problem.ts';
import type { Word } from '../../text/words.ts';
import type { EditedLine, EditedText } from './edited-text.ts';
import { finalHa, finalYa } from './final-letters.ts';
import { type Finding, replacement } from './finding.ts';
import { droppedHamza } from './hamza.ts';
import { drawnOut, foreignLetter, foreignScript, loneMark } from './letters.ts';
import { readNames } from './names.ts';
import { readSpellings, type Spellings } from './spellings.ts';
import { readTypos } from './typos.ts';

/** What is doubted of a word, and what it may have been meant to be. */
export type WordDoubt = Readonly<{ code: ProblemCode; suggestion?: string; fixable?: boolean }>;

/** A check of the word at an index of a line. */
export type WordCheck = (
  word: Word,
  index: number,
  line: EditedLine,
  spellings: Spellings,
) => WordDoubt | false | undefined;

/** The checks of words that hold more than the letters of Arabic. */
const letterChecks: readonly WordCheck[] = [loneMark, foreignLetter, foreignScript, drawnOut];

/** The checks of a word's spelling. */
const spellingChecks: readonly WordCheck[] = [droppedHamza, finalYa, finalHa];

/** Looks at every word of a text. A name comes before its letters, and a slip last, as the vaguest. */
export function wordFindings(text: EditedText): Finding[] {
  const spellings = readSpellings(text);
  const typos = readTypos(text);
  const names = readNames(text);
  const ofPlain = [names, ...spellingChecks, typos];
  const ofOthers = [names, ...letterChecks, ...spellingChecks, typos];
  const findings: Finding[] = [];
  for (const line of text.lines) {
    line.words.forEach((word, index) => {
      for (const check of isPlain(word.text) ? ofPlain : ofOthers) {
        const doubt = check(word, index, line, spellings);
        if (!doubt) continue;
        findings.push(finding(line, word, doubt));
        return;
      }
    });
  }
  return findings;
}

function isPlain(word: string): boolean {
  for (let at = 0; at < word.length; at++) {
    const code = word.charCodeAt(at);
    if (code < 0x621 || code > 0x64a || code === 0x640) return false;
  }
  return true;
}

function finding({ source }: EditedLine, word: Word, { code, suggestion, fixable }: WordDoubt): Finding {
  if (suggestion !== undefined && fixable)
    return replacement(code, source, word.start, word.text, suggestion);
  const values = { value: word.text, ...(suggestion !== undefined && { suggestion }) };
  return { code, line: source, start: word.start, values };
}
