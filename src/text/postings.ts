// Postings: the articles that have a term, as letters that a script can carry.

/** The weights that a posting can carry: 1 to 16. */
export const weights = 16;

/** An article's number and how much a term counts in it, as one number: an index has millions of them. */
export function packPosting(article: number, weight: number): number {
  return article * weights + (weight - 1);
}

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const values = new Map([...letters].map((letter, value) => [letter, value]));

/**
 * Packed postings in order of the articles' numbers as text: each the distance to the one before, and its weight, in digits of
 * five bits; a sixth bit says that another digit follows.
 */
export function encodePostings(packed: readonly number[]): string {
  let text = '';
  let before = -1;
  for (const posting of packed) {
    const article = Math.floor(posting / weights);
    let number = (article - before - 1) * weights + (posting % weights);
    before = article;
    for (; number >= 32; number = Math.floor(number / 32)) text += letters[32 + (number % 32)];
    text += letters[number];
  }
  return text;
}

/** Calls `each` with every posting of a text. */
export function decodePostings(text: string, each: (article: number, weight: number) => void): void {
  let article = -1;
  let number = 0;
  let scale = 1;
  for (const letter of text) {
    const digit = values.get(letter) ?? 0;
    number += (digit % 32) * scale;
    scale *= 32;
    if (digit >= 32) continue;
    article += Math.floor(number / weights) + 1;
    each(article, (number % weights) + 1);
    number = 0;
    scale = 1;
  }
}
