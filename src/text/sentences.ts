// A text as sentences, for the line that shows where a name stands.

import type { Word } from './words.ts';

/** The bounds of the sentence around a word: from the last full stop, question or new line to the next. */
export function sentenceAround(
  text: string,
  word: Pick<Word, 'start' | 'end'>,
): { start: number; end: number } {
  let start = word.start;
  while (start > 0 && !endsSentence(text, start - 1)) start--;
  let end = word.end;
  while (end < text.length && !endsSentence(text, end)) end++;
  if (end < text.length && text[end] !== '\n') end++;
  // The marks that close a quotation or a bracket behind a full stop belong to the sentence before them.
  while (end < text.length && /[»”)]/.test(text.charAt(end))) end++;
  while (start < word.start && /[\s»”)]/.test(text.charAt(start))) start++;
  return { start, end };
}

// A full stop between digits (3.5) or inside an address (example.org) ends nothing.
function endsSentence(text: string, at: number): boolean {
  const character = text.charAt(at);
  if (character === '\n' || character === '؟' || character === '!' || character === '…') return true;
  return character === '.' && (at + 1 === text.length || /[\s»"”)]/.test(text.charAt(at + 1)));
}
