// Where the words of an account stand in a line of the source.

export type Stretch = Readonly<{ start: number; end: number }>;

/** The words at a column, from 1; else where they stand nearest to it. The source may differ: then nothing. */
export function stretchOf(raw: string, words: string, column: number): Stretch | undefined {
  if (words === '') return undefined;
  const at = column - 1;
  const after = raw.indexOf(words, at);
  const before = raw.lastIndexOf(words, at);
  const start = before < 0 || (after >= 0 && after - at < at - before) ? after : before;
  return start < 0 ? undefined : { start, end: start + words.length };
}

/**
 * What a doubt is about: its words where they stand at the column; else the mark or the word at the column, since a
 * doubt about a quotation mark names the words beside it; else the nearest of its words.
 */
export function doubtfulStretch(raw: string, words: string | undefined, column: number): Stretch | undefined {
  const at = column - 1;
  if (words && raw.startsWith(words, at)) return { start: at, end: at + words.length };
  const here = raw.slice(at, at + 2).match(/^\P{Cs}/u)?.[0];
  const isLetter = here !== undefined && /[\p{Letter}\p{Mark}\p{Number}\s]/u.test(here);
  if (here !== undefined && !isLetter) return { start: at, end: at + here.length };
  const near = words === undefined ? undefined : stretchOf(raw, words, column);
  if (near || at === 0 || here === undefined) return near;
  const word = /^[\p{Letter}\p{Mark}\p{Number}\u0640]+/u.exec(raw.slice(at));
  return word ? { start: at, end: at + word[0].length } : undefined;
}
