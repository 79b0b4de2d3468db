// Where an article's text begins and ends on its page: the run of lines that reads most like paragraphs.

import { lineKey } from '../../text/line-key.ts';
import { groupLines } from '../body/blocks.ts';
import { bulletOf, isHemistichs, isNumbered } from '../body/shapes.ts';
import { isFinished, marginOf } from '../body/wrapping.ts';
import { isCaption } from '../head/caption.ts';
import { factsOf } from '../head/facts.ts';
import { stemsOf } from '../head/stems.ts';
import type { SourceLine } from '../source-lines.ts';
import { isBoilerplate } from './boilerplate.ts';
import { pointerOf } from './pointer-words.ts';
import { requestReason } from './requests.ts';
import { endsInStop, endsSentence, isContinuing } from './sentences.ts';

/** Lines by their index, both ends in it; `first` is the number of lines where no line is text. */
export type TextSpan = Readonly<{ first: number; last: number }>;

/**
 * The span with the highest sum of weights: paragraphs weigh what they say, lines that end in no mark weigh against. So
 * the links between two parts of a text stay inside it, and a lone sentence among buttons stays outside. `doubled` are
 * the numbers of lines that stood twice before a rule took the second.
 */
export function textSpan(lines: readonly SourceLine[], doubled: ReadonlySet<number> = new Set()): TextSpan {
  const groups = groupLines(lines);
  const loose = isLoose(groups);
  let best = { sum: 0, first: lines.length, last: lines.length - 1 };
  let sum = 0;
  let first = 0;
  let at = 0;
  for (const [index, group] of groups.entries()) {
    if (sum <= 0) {
      sum = 0;
      first = at;
    }
    // What stands right below itself is a caption, whatever mark ends it.
    const twice = [groups[index - 1], groups[index + 1]].some((one) => one?.[0]?.text === group[0]?.text);
    sum += twice || doubled.has(group[0]?.number ?? 0) ? -2 : weightOf(group, loose);
    at += group.length;
    if (sum > best.sum) best = { sum, first, last: at - 1 };
  }
  return {
    first: wrappedBeginning(lines, best.first),
    last: best.last - strayEnd(groups, lines.slice(0, best.last + 1)),
  };
}

// How many lines at the end are of no paragraph of this text: a long sentence that shares no word with the others.
function strayEnd(groups: readonly (readonly SourceLine[])[], text: readonly SourceLine[]): number {
  const end = text.at(-1);
  const at = groups.findIndex((group) => group.includes(end as SourceLine));
  const group = groups[at];
  const [line] = group ?? [];
  if (!line || group?.length !== 1 || line.words < 8 || text.length < 5) return 0;
  if (isContinuing(lineKey(line.text))) return 0;
  const others = new Set(text.slice(0, -1).flatMap((one) => stemsOf(one.text)));
  return stemsOf(line.text).some((stem) => others.has(stem)) ? 0 : 1;
}

// A first paragraph that was wrapped below its headline or byline, in one block with them.
function wrappedBeginning(lines: readonly SourceLine[], first: number): number {
  const block = lines[first]?.block;
  let end = first;
  while (lines[end]?.block === block && end < lines.length) end++;
  let begin = first;
  for (let line = lines[begin - 1]; line && line.block === block; line = lines[begin - 1]) {
    if (marginOf(lines.slice(begin - 1, end)) === 0 || isFinished(line.text) || factsOf(line, true)) break;
    begin--;
  }
  return begin;
}

/** Whether a text's paragraphs end in no marks, so that their length must do. */
export function isLoose(groups: readonly (readonly SourceLine[])[]): boolean {
  const long = groups.slice(1).filter((group) => wordsOf(group) >= 10);
  const open = long.filter((group) => !endsSentence(group.at(-1)?.text ?? '')).length;
  return open >= 2 && open * 2 > long.length;
}

function wordsOf(group: readonly SourceLine[]): number {
  return group.reduce((sum, { words }) => sum + words, 0);
}

function weightOf(group: readonly SourceLine[], loose: boolean): number {
  const [line] = group;
  if (!line) return 0;
  const words = wordsOf(group);
  const text = group.length === 1 ? line.text : group.map((one) => one.text).join(' ');
  const key = lineKey(text);
  if (isBoilerplate(key, text) || requestReason(key, { text, words }) !== undefined) return -4;
  if (pointerOf(text, key, words) !== undefined) return -4;
  if (words <= 16 && /\d/.test(text) && factsOf(line)?.reason === 'date') return -2;
  if (words <= 25 && isCaption(line)) return -2;
  const counted = Math.min(words, 40);
  if (endsInStop(text)) return words >= 5 ? counted : 2;
  if (words >= 20 && /[،؛]/.test(text)) return counted * 0.7;
  if (isContinuing(key) && words >= 4) return counted * 0.5;
  if (loose && words >= 12) return counted * 0.5;
  if (endsSentence(text) || /[:؛]$/.test(text)) return words >= 9 ? 3 : 0;
  if (
    line.kind === 'item' ||
    line.kind === 'quote' ||
    line.kind === 'verse' ||
    bulletOf(text) ||
    isNumbered(text)
  )
    return 0;
  if (isHemistichs(line)) return 0;
  return words <= 6 ? -2 : -3;
}
