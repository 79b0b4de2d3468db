// Goes down a page to its first paragraph, and finds the headline on the way.

import { wordsOf } from '../../text/words.ts';
import { marginOf } from '../body/wrapping.ts';
import { endsInStop, runningLines } from '../chrome/page-lines.ts';
import type { HeadOptions } from '../head.ts';
import type { Given } from '../raw-article.ts';
import type { SourceLine } from '../source-lines.ts';
import { isCaption } from './caption.ts';
import { datelineOf } from './dateline.ts';
import { factsOf, type LineFacts } from './facts.ts';
import { chooseHeadline, givenHeadline, isKicker } from './headline.ts';

/** The headline, where the text begins, and the lines before it that say nothing but facts. */
export type Headline = { title?: SourceLine; start: number; facts: Map<SourceLine, LineFacts> };

/**
 * Goes down to the first paragraph. Facts that a headline may look like (a name, a section) are facts only if another
 * line is left to be the headline.
 */
export function findHeadline(
  lines: readonly SourceLine[],
  repeated: ReadonlySet<number>,
  given: Given,
  options: HeadOptions,
): Headline {
  const known =
    (given.title === undefined ? undefined : givenHeadline(lines, given.title)) ??
    lines.find((line) => line.number === options.facts?.headline);
  const facts = new Map<SourceLine, LineFacts>();
  const weak: SourceLine[] = [];
  const candidates: SourceLine[] = [];
  const running = runningLines(lines);
  let start = 0;
  for (; start < lines.length; start++) {
    const line = lines[start];
    if (!line) break;
    if (line === known) {
      candidates.push(line);
      continue;
    }
    const read = factsOf(line, false, options);
    if (read) {
      facts.set(line, read);
      if (read.weak) weak.push(line);
      continue;
    }
    const waiting = known !== undefined && !candidates.includes(known);
    if (
      !waiting &&
      running[start] &&
      !isStrongCaption(line, repeated) &&
      !isLongHeadline(line, lines, start, candidates)
    )
      break;
    candidates.push(line);
  }
  const likely = candidates.filter((line) => !isCaption(line));
  let title =
    known ??
    chooseHeadline(
      likely.filter((line) => line.words >= 4 || !repeated.has(line.number)),
      lines.slice(start),
    ) ??
    likely[0];
  title ??= weak.find((line) => facts.get(line)?.reason !== 'dateline') ?? weak[0];
  if (title) facts.delete(title);
  if (given.title !== undefined && known === undefined) title = givenLine(given.title);
  const first = title ? lines.indexOf(title) : -1;
  if (start >= lines.length) {
    // No line is a paragraph by itself: what is no fact below the headline is the text.
    start = first + 1;
    for (
      let line = lines[start];
      line && (isCaption(line) || factsOf(line, true, options));
      line = lines[start]
    )
      start++;
  }
  return { ...(title && { title }), start: Math.max(beginningOf(lines, start, first), first + 1), facts };
}

// The text began where it is known by its end: the lines it was wrapped into stand before it.
function beginningOf(lines: readonly SourceLine[], start: number, title: number): number {
  let first = Math.min(start, lines.length);
  const block = lines[first]?.block;
  while (first - 1 > title && lines[first - 1]?.block === block) first--;
  for (; first < start; first++) {
    let end = start;
    while (lines[end]?.block === block) end++;
    if (marginOf(lines.slice(first, end)) > 0) return first;
  }
  return start;
}

// As long as a paragraph, but the first line, or below a few words that lead up to it; and no sentence.
function isLongHeadline(
  line: SourceLine,
  lines: readonly SourceLine[],
  at: number,
  before: readonly SourceLine[],
): boolean {
  const next = lines[at + 1];
  if (!next || line.words > 40 || datelineOf(line.text)) return false;
  if (endsInStop(line.text))
    return before.length === 0 && line.words <= 12 && line.block !== next.block && next.words >= 20;
  const lead = before.length === 0 || before.every((one) => isKicker(one, line));
  return lead && (line.block !== next.block || next.text.length > line.text.length);
}

function isStrongCaption(line: SourceLine, repeated: ReadonlySet<number>): boolean {
  return line.kind === 'caption' || (line.words <= 30 && (repeated.has(line.number) || isCaption(line)));
}

function givenLine(title: string): SourceLine {
  return {
    number: 0,
    raw: title,
    text: title.replace(/\s+/g, ' ').trim(),
    words: wordsOf(title).length,
    block: -1,
  };
}
