// The words of a line as a search for unknown names sees them.

import { lineKey } from './line-key.ts';
import { remember } from './remember.ts';
import { type Word, wordsOf } from './words.ts';

/** A word, its key, and what stands between it and the word before: a name has single spaces inside. */
export type Token = Readonly<Word & { key: string; gap: string }>;

const keyOf = remember(lineKey);

export function tokensOf(line: string): Token[] {
  let end = 0;
  return wordsOf(line).map(({ text, start, end: next }) => {
    const gap = start - end === 1 && line[end] === ' ' ? ' ' : line.slice(end, start);
    end = next;
    return { text, start, end, key: keyOf(text), gap };
  });
}

/** Whether a token goes on where the one before it ended. */
export function follows(token: Token | undefined): token is Token {
  return token !== undefined && token.gap === ' ';
}
