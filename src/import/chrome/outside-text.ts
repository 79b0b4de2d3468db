// What is left below the text, and the headlines of other articles inside it: neither sentences nor what the text is about.

import { isDialog, isHemistichs } from '../body/shapes.ts';
import { verseRun } from '../body/verses.ts';
import { endingOf } from '../head/endings.ts';
import { stemsOf } from '../head/stems.ts';
import type { PageLine } from './page-lines.ts';
import { type PageState, removeLines } from './page-state.ts';
import { endsInStop, isContinuing } from './sentences.ts';

/** Takes the lines below the last paragraph that are no sentence, no item of its list, and say nothing of who wrote it. */
export function takeBelowText(state: PageState): void {
  const { counts, marked, paragraphs } = readText(state);
  if (paragraphs === 0) return;
  let parted = false;
  let before: PageLine | undefined;
  removeLines(state, (line) => {
    if (line.zone !== 'tail') {
      before = line;
      return undefined;
    }
    if (isOfText(line, before, sharedBy(line, counts, false), marked, parted)) {
      before = line;
      return undefined;
    }
    parted = true;
    return 'below-text';
  });
}

function isOfText(
  line: PageLine,
  before: PageLine | undefined,
  shared: number,
  marked: boolean,
  parted: boolean,
): boolean {
  const { text, words } = line;
  if (line.line.kind !== undefined && line.line.kind !== 'heading') return true;
  if ((isContinuing(line.key) && words >= 4) || isDialog(text)) return true;
  const ending = endingOf(line.line, {});
  // A name alone signs the text only right below it.
  if (ending && !(parted && ending.facts?.weak && ending.facts.byline !== undefined)) return true;
  if (isHemistichs(line.line)) return true;
  if (line.listed && before !== undefined && (before.listed || /:$/.test(before.text))) return true;
  if (endsInStop(text) && words >= 3) return !parted || shared > 0;
  if (!parted && /[؟!»”]$/.test(text) && words <= 12 && shared > 0) return true;
  return words >= (marked ? 12 : 10) && shared >= (marked ? 4 : 3);
}

/**
 * Takes lines between paragraphs that end in no mark and share no word with the rest of the text: the headlines of other
 * articles. A few such words alone may be a sub-heading, and stay.
 */
export function takeStrayLinks(state: PageState): void {
  const { counts, marked } = readText(state);
  if (!marked) return;
  const isStray = state.lines.map(
    (line) =>
      line.zone === 'text' &&
      !line.ends &&
      !line.running &&
      !line.listed &&
      !line.wrapped &&
      line.line.kind === undefined &&
      line.words >= 3 &&
      line.words <= 20 &&
      !/[:،؛»”)]$|^[\d٠-٩]/.test(line.text) &&
      !isContinuing(line.key) &&
      !isHemistichs(line.line) &&
      sharedBy(line, counts, true) === 0,
  );
  const single = state.lines.map(({ line }, at) => (isStray[at] ? line : undefined));
  const verses = new Set<number>();
  // Lines that a colon announces are the text's: «ومن أبياتها:».
  const announced = new Set<number>();
  state.lines.forEach((_, at) => {
    const before = state.lines[at - 1];
    if (before && (/[:：]$/.test(before.text) || (announced.has(at - 1) && isStray[at]))) announced.add(at);
  });
  for (let at = 0; at < single.length; at++) {
    // Three lines alike are a poem.
    const run = verseRun(single, at);
    if (run >= 3) for (let verse = at; verse < at + run; verse++) verses.add(verse);
    at += Math.max(run - 1, 0);
  }
  removeLines(state, (line, at) => {
    if (!isStray[at] || verses.has(at) || announced.has(at)) return undefined;
    return line.words >= 5 || isStray[at - 1] || isStray[at + 1] ? 'linked-headline' : undefined;
  });
}

/** How often each stem stands in the text, and whether its paragraphs end in marks. */
function readText({ lines }: PageState): {
  counts: ReadonlyMap<string, number>;
  marked: boolean;
  paragraphs: number;
} {
  const text = lines.filter(({ zone }) => zone === 'text');
  const counts = new Map<string, number>();
  for (const { text: words } of text)
    for (const stem of stemsOf(words)) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  const long = text.filter(({ words }) => words >= 8);
  const marked = long.filter(({ ends }) => ends).length * 10 >= long.length * 6;
  return { counts, marked: marked && long.length > 0, paragraphs: long.length };
}

// `own` where the line itself was counted.
function sharedBy({ text }: PageLine, counts: ReadonlyMap<string, number>, own: boolean): number {
  return stemsOf(text).filter((stem) => (counts.get(stem) ?? 0) > (own ? 1 : 0)).length;
}
