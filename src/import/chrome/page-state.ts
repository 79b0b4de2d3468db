// What the rules of chrome work on: the lines that are left, and what was learnt from those that went.

import type { SourceLine } from '../source-lines.ts';
import type { PageLine } from './page-lines.ts';

/** A line that is not of the article, and why. */
export type Removal = Readonly<{ line: number; text: string; reason: string }>;

/** What the page says about the article beside its text. */
export type PageFacts = {
  section?: string;
  outlet?: string;
  url?: string;
  agency?: string;
  keywords?: string[];
  /** The number of the line that the page itself shows to be the headline: by its breadcrumb or its window's title. */
  headline?: number;
};

export type PageState = {
  /** The lines as they were, in their order. */
  all: readonly PageLine[];
  lines: PageLine[];
  removed: Removal[];
  masthead: { role: string; name: string }[];
  /** Lines that stood there twice; the first stays. */
  repeated: Set<number>;
  /** Of these, lines that stood right below themselves, as captions and mastheads do. */
  doubled: Set<number>;
  /** Lines that look like the page's, and stay. */
  doubtful: Set<SourceLine>;
  facts: PageFacts;
  /** The keys of the lines that a rule has removed, by which a neighbour is judged. */
  gone: Set<number>;
  title?: string;
  learned?: ReadonlySet<string>;
};

export type ChromeRule = Readonly<{ name: string; apply: (state: PageState) => void }>;

/** Removes the lines for which `reasonOf` gives a reason. */
export function removeLines(
  state: PageState,
  reasonOf: (line: PageLine, at: number) => string | undefined,
): void {
  const kept: PageLine[] = [];
  state.lines.forEach((line, at) => {
    const reason = reasonOf(line, at);
    if (reason === undefined) kept.push(line);
    else recordRemoval(state, line, reason);
  });
  if (kept.length < state.lines.length) state.lines = kept;
}

/** Puts a removal on record. A doubt about the line is settled by it. */
export function recordRemoval(state: PageState, { line }: PageLine, reason: string): void {
  state.removed.push({ line: line.number, text: line.text, reason });
  state.gone.add(line.number);
  state.doubtful.delete(line);
}
