// The headline among the lines above the text, and where the text begins.

import { wordsOf } from '../../text/words.ts';
import { groupLines } from '../body/blocks.ts';
import { isDialog } from '../body/shapes.ts';
import { marginOfText } from '../body/wrapping.ts';
import { endsInStop } from '../chrome/sentences.ts';
import { textSpan } from '../chrome/text-span.ts';
import type { HeadOptions } from '../head.ts';
import type { Given } from '../raw-article.ts';
import type { SourceLine } from '../source-lines.ts';
import { isCaption } from './caption.ts';
import { datelineOf } from './dateline.ts';
import { factsOf, type LineFacts } from './facts.ts';
import { chooseHeadline, givenHeadline } from './headline.ts';
import type { Candidate, Region } from './headline-features.ts';
import type { Reading } from './headline-roles.ts';
import { stemPairsOf, stemsOf } from './stems.ts';

/** The headline, where the text begins, and the lines before it that say nothing but facts. */
export type Headline = {
  title?: SourceLine;
  /** The lines that the headline was wrapped into. */
  titleLines: readonly SourceLine[];
  /** How it was read, where neither the form nor the page said it. */
  reading?: Reading;
  start: number;
  facts: Map<SourceLine, LineFacts>;
  /** The stems of the text's words. */
  spoken: () => ReadonlySet<string>;
};

/** Lines that stood twice: all of them, and those that stood right below themselves. */
export type Repeats = Readonly<{ repeated: ReadonlySet<number>; doubled: ReadonlySet<number> }>;

/**
 * What the form or the page itself shows to be the headline is; else the line above the text that looks most like one.
 * Facts that a headline may look like (a name, a section) are facts only if another line is left to be the headline.
 */
export function findHeadline(
  lines: readonly SourceLine[],
  repeats: Repeats,
  given: Given,
  options: HeadOptions,
): Headline {
  const known =
    (given.title === undefined ? undefined : givenHeadline(lines, given.title)) ??
    lines.find((line) => line.number === options.facts?.headline);
  const region = headlineRegion(lines, repeats, options);
  const facts = new Map<SourceLine, LineFacts>();
  for (const line of lines.slice(0, Math.max(region.begin, lines.indexOf(known as SourceLine)))) {
    const read = line === known ? undefined : factsOf(line, false, options);
    if (read) facts.set(line, read);
  }
  const chosen = known ? undefined : chooseHeadline(region);
  let titleLines: readonly SourceLine[] = known ? [known] : (chosen?.lines ?? []);
  if (titleLines.length === 0) {
    const weak = [...facts].filter(([, { weak }]) => weak);
    const [line] = weak.find(([, { reason }]) => reason !== 'dateline') ?? weak[0] ?? [];
    if (line) titleLines = [line];
  }
  for (const line of titleLines) facts.delete(line);
  const end = Math.max(-1, ...titleLines.map((line) => lines.indexOf(line)));
  let start = Math.max(region.begin, end + 1);
  if (region.begin >= lines.length) {
    // No line is a paragraph by itself: what is no fact below the headline is the text.
    start = end + 1;
    for (
      let line = lines[start];
      line && (isCaption(line) || factsOf(line, true, options));
      line = lines[start]
    )
      start++;
  }
  if (given.title !== undefined && known === undefined)
    return {
      title: givenLine(given.title),
      titleLines: [],
      start: region.begin,
      facts,
      spoken: region.spoken,
    };
  const title = chosen ? titleOf(chosen) : titleLines[0];
  return {
    ...(title && { title }),
    titleLines,
    start,
    facts,
    spoken: region.spoken,
    ...(chosen && { reading: chosen }),
  };
}

/** The lines among which the headline is looked for: all above the text, and its first ones if they are no sentences. */
export function headlineRegion(
  lines: readonly SourceLine[],
  { repeated, doubled }: Repeats,
  options: HeadOptions,
): Region {
  const begin = textSpan(lines, doubled).first;
  const region = lines.slice(0, begin);
  const text = lines.slice(begin);
  // A paragraph ends the region, unless the text below speaks of nothing that it says.
  for (const line of lines.slice(begin, begin + 2)) {
    if (mayBeHeadline(lines, line)) region.push(line);
    else if (isOfText(line, lines)) break;
  }
  return {
    lines: region,
    isFact: perLine((line) => factsOf(line, false, options) !== undefined),
    isCaption: perLine(isCaption),
    isSigned: perLine((line) => factsOf(line, true, options) !== undefined),
    isDoubled: ({ number }) => doubled.has(number),
    isRepeated: ({ number }) => repeated.has(number),
    wrapped: marginOfText(lines.slice(begin)) > 0,
    spaced: isSpaced(lines),
    begin,
    lead: once(() => new Set(text.slice(0, 2).flatMap((line) => stemsOf(line.text)))),
    spoken: once(() => new Set(text.flatMap((line) => stemsOf(line.text)))),
    pairs: once(() => new Set(text.flatMap((line) => stemPairsOf(line.text)))),
  };
}

function isOfText(line: SourceLine, lines: readonly SourceLine[]): boolean {
  const spoken = new Set(lines.slice(lines.indexOf(line) + 2).flatMap(({ text }) => stemsOf(text)));
  return stemsOf(line.text).filter((stem) => spoken.has(stem)).length >= 2;
}

// As long as a paragraph, or with a full stop, yet over a longer one; facts may stand between.
function mayBeHeadline(lines: readonly SourceLine[], line: SourceLine): boolean {
  const next = lines
    .slice(lines.indexOf(line) + 1)
    .find((one) => one.words > 2 && factsOf(one, true) === undefined);
  if (!next || line.words > 40 || line.kind !== undefined || datelineOf(line.text) || isDialog(line.text))
    return false;
  if (line.block === next.block && next.text.length < line.text.length * 0.9) return false;
  // The first line of a paragraph that was wrapped is none, unless facts follow it.
  const group = groupLines(lines).find((lines) => lines.includes(line)) ?? [];
  if (group.length > 1 && lines[lines.indexOf(line) + 1] === next) return false;
  return !endsInStop(line.text) || (line.words <= 12 && line.block !== next.block && next.words >= 20);
}

// Each line is asked about for every reading it is in.
function perLine(ask: (line: SourceLine) => boolean): (line: SourceLine) => boolean {
  const known = new Map<SourceLine, boolean>();
  return (line) => {
    const answer = known.get(line) ?? ask(line);
    known.set(line, answer);
    return answer;
  };
}

function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

// Whether most lines stand alone between blank ones.
function isSpaced(lines: readonly SourceLine[]): boolean {
  const alone = lines.filter((line, at) => {
    return lines[at - 1]?.block !== line.block && lines[at + 1]?.block !== line.block;
  });
  return alone.length * 10 >= lines.length * 6;
}

function titleOf({ lines, text, words }: Candidate): SourceLine | undefined {
  return lines[0] && { ...lines[0], text, words };
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
