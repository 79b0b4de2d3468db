// Nothing is lost: the letters and digits of a source are those of its article, of what was removed and of what was
// changed. Counted on every import.

import { plainText } from '../text/markdown.ts';
import type { Draft } from './draft.ts';
import type { RawArticle } from './raw-article.ts';

/** What the count needs of a draft. */
export type Account = Pick<
  Draft,
  'title' | 'kicker' | 'summary' | 'image' | 'outlet' | 'body' | 'removed' | 'changed'
>;

/**
 * `ofForm` are the texts that the form gave by name, and no line. The letters and digits that went missing (`lost`) or came from nowhere (`gained`), empty where all is accounted for.
 * Facts read out of a line that was taken (a byline, a date) are counted with that line, in `removed`.
 */
export function unaccounted(
  raw: RawArticle,
  account: Account,
  ofForm: readonly string[],
): { lost: string; gained: string } {
  const counts = new Map<string, number>();
  const add = (text: string | undefined, by: number) => {
    for (const letter of text ?? '') {
      if (isCounted(letter)) counts.set(letter, (counts.get(letter) ?? 0) + by);
    }
  };
  for (const line of raw.lines) add(line.raw, 1);
  for (const text of ofForm) add(text, 1);
  // What the form left out was never among the lines.
  for (const { text } of raw.removed) add(text, 1);
  for (const { before, after } of account.changed) {
    add(before, -1);
    add(after, 1);
  }
  for (const { text } of account.removed) add(text, -1);
  for (const { role, name } of account.outlet?.masthead ?? []) {
    add(role, -1);
    add(name, -1);
  }
  const { title, kicker, summary, image } = account;
  for (const text of [title, kicker, summary, image?.caption, plainText(account.body)]) add(text, -1);
  return { lost: those(counts, (count) => count > 0), gained: those(counts, (count) => count < 0) };
}

// Arabic and Latin letters and digits; a mark on a letter is not one, and its rules are in the changes all the same.
function isCounted(letter: string): boolean {
  const code = letter.codePointAt(0) ?? 0;
  if (code < 0x80) return (code > 47 && code < 58) || (code > 64 && code < 91) || (code > 96 && code < 123);
  return /[\p{Letter}\p{Number}]/u.test(letter);
}

function those(counts: ReadonlyMap<string, number>, wanted: (count: number) => boolean): string {
  return [...counts]
    .filter(([, count]) => wanted(count))
    .map(([letter, count]) => letter.repeat(Math.abs(count)))
    .join('');
}
