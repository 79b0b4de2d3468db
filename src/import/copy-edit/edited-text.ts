// A text as the checks of its copy read it: lines with their words, and how often each word stands in the whole.

import { type Word, wordsOf } from '../../text/words.ts';
import type { SourceLine } from '../source-lines.ts';

/** Where an address, a handle or a hashtag stands: its letters and marks are not those of the language. */
export type Span = Readonly<{ start: number; end: number }>;

/** A line and its words, those of addresses left out. */
export type EditedLine = Readonly<{ source: SourceLine; words: readonly Word[]; addresses: readonly Span[] }>;

export type EditedText = Readonly<{
  lines: readonly EditedLine[];
  /** How often each word stands in the text. */
  counts: ReadonlyMap<string, number>;
}>;

const address =
  /(?:https?:\/\/|www\.)[^\s،؛»”)]+|[\w.+-]+@[\w.-]+|@\w+|#[^\s،؛:.!؟]+|[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)*\.[A-Za-z]{2,}[^\s،؛»”)]*/g;

/** Reads the lines of a text. */
export function editedText(sources: readonly SourceLine[]): EditedText {
  const counts = new Map<string, number>();
  const lines = sources.map((source): EditedLine => {
    const addresses = addressesOf(source.text);
    const all = wordsOf(source.text);
    const words = addresses.length === 0 ? all : all.filter(({ start }) => !isInside(addresses, start));
    for (const { text } of words) counts.set(text, (counts.get(text) ?? 0) + 1);
    return { source, words, addresses };
  });
  return { lines, counts };
}

/** Whether an offset lies in one of the spans. */
export function isInside(spans: readonly Span[], offset: number): boolean {
  return spans.some(({ start, end }) => offset >= start && offset < end);
}

// Most lines hold nothing that an address is made of, and to look for that is quick.
function addressesOf(text: string): Span[] {
  if (!/[A-Za-z@#]/.test(text)) return [];
  return [...text.matchAll(address)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
}
