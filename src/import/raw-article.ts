// One article as its form gave it (a plain text, a saved page, an export), before anything is read out of it.

import type { Removal } from './chrome.ts';

/** What the form itself says a line is. Plain text says nothing; HTML does. */
export type LineKind = 'heading' | 'item' | 'quote' | 'verse' | 'caption';

/** A line of the source. `number` counts from 1 in the file, where the form has lines; an empty `raw` parts blocks. */
export type RawLine = Readonly<{ number: number; raw: string; kind?: LineKind }>;

/** What a form says by name (a meta tag, a column, an element): trusted before what is read out of the text. */
export type Given = Readonly<{
  title?: string;
  kicker?: string;
  summary?: string;
  byline?: string;
  agency?: string;
  outlet?: string;
  section?: string;
  /** As the form writes it: ISO 8601, RFC 822 or EDTF. An hour without an offset does not make an instant. */
  published?: string;
  updated?: string;
  url?: string;
  keywords?: readonly string[];
  caption?: string;
  credit?: string;
}>;

/** Every letter that the form shows a reader is in `lines` or in `removed`. */
export type RawArticle = Readonly<{
  lines: readonly RawLine[];
  given: Given;
  removed: readonly Removal[];
  /** Which of the file's articles this is, where a file holds many: the number of the item or row, from 1. */
  item?: number;
}>;

/** A plain text. Line ends may be CRLF, CR or LF. */
export function plainArticle(text: string): RawArticle {
  const lines = text.split(/\r\n|\r|\n/).map((raw, index) => ({ number: index + 1, raw }));
  return { lines, given: {}, removed: [] };
}
