// A text as words with their places in it.

/** A word of a text: letters, marks and digits in a row. `start` and `end` are UTF-16 offsets. */
export type Word = Readonly<{ text: string; start: number; end: number }>;

const word = /[\p{Letter}\p{Mark}\p{Number}\u0640]+/gu;

export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  for (const match of text.matchAll(word)) {
    words.push({ text: match[0], start: match.index, end: match.index + match[0].length });
  }
  return words;
}
