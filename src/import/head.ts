// What stands above the text and below it: kicker, headline, date, byline, agency, caption.

import { dateOfWriting } from '../text/date-of-writing.ts';
import type { DateFault } from '../text/date-settling.ts';
import type { EdtfDate } from '../text/edtf.ts';
import { marginOf } from './body/wrapping.ts';
import { lineKey } from './chrome/line-key.ts';
import type { PageFacts, Removal } from './chrome/page-state.ts';
import { endsInStop, isRunning } from './chrome/sentences.ts';
import { isKicker, usualGap } from './head/above.ts';
import { endInMarks, isListed, isSummary, isSureCaption, mayBeText, sameText } from './head/below.ts';
import { isCaption, isLateCaption, partCaption } from './head/caption.ts';
import type { DateOptions } from './head/date-line.ts';
import { closingAgency, datelineOf } from './head/dateline.ts';
import { endingsOf } from './head/endings.ts';
import { factsOf, type LineFacts } from './head/facts.ts';
import { findHeadline, type Repeats } from './head/find-headline.ts';
import type { Reading } from './head/headline-roles.ts';
import { areNameShaped } from './head/person-names.ts';
import { settleFacts } from './head/settle.ts';
import { stemsOf } from './head/stems.ts';
import type { Given } from './raw-article.ts';
import type { SourceLine } from './source-lines.ts';

/** What was read above the text and below it, and the lines that are the text. */
export type Head = {
  /** Its `number` is 0 where the form gave it and no line says it. */
  title?: SourceLine;
  kicker?: SourceLine;
  summary?: SourceLine;
  caption?: SourceLine;
  credit?: string;
  byline?: string;
  agency?: string;
  /** The place of writing. */
  dateline?: string;
  outlet?: string;
  section?: string;
  url?: string;
  keywords?: string[];
  published?: EdtfDate;
  updated?: EdtfDate;
  /** 0 for Sunday; said beside the date. */
  weekday?: number;
  body: SourceLine[];
  /** Lines whose words became metadata; what of them did not (a label, an hour without a zone) is on record here. */
  taken: Removal[];
  /** Lines that were kept in the text though they may not belong there. */
  doubtful: SourceLine[];
  dateFaults: { line: SourceLine; fault: DateFault }[];
};

/** What the page itself said (`Stripped`), and how its dates are to be read. */
export type HeadOptions = DateOptions & Readonly<{ facts?: PageFacts; doubtful?: readonly SourceLine[] }>;

/**
 * Reads the lines above the first paragraph and below the last. A line is taken if it says nothing but facts; what stands
 * there and is neither fact nor sentence is the page's; of two answers that differ none is taken.
 */
export function readHead(
  lines: readonly SourceLine[],
  repeats: Repeats,
  given: Given = {},
  options: HeadOptions = {},
): Head {
  const head: Head = { body: [], taken: [], doubtful: [], dateFaults: [] };
  const { title, titleLines, start, facts, reading } = findHeadline(lines, repeats, given, options);
  const found: Found[] = [];
  if (title) head.title = title;
  const cut = reading?.cut;
  if (title && cut !== undefined)
    head.taken.push({ line: title.number, text: cut, reason: 'beside-headline' });
  const take = (line: SourceLine, read: LineFacts) => {
    found.push({ line, facts: read });
    drop(head, line, read.reason);
  };
  const first = titleLines[0] ? lines.indexOf(titleLines[0]) : -1;
  const text = lines.slice(start);
  const marked = endInMarks(text);
  const begun = [
    ...readAbove(head, lines.slice(0, Math.max(first, 0)), {
      text,
      facts,
      given,
      take,
      gap: usualGap(lines),
      reading,
    }),
    ...readBelow(head, lines.slice(first + titleLines.length, start), {
      lines,
      repeated: repeats.repeated,
      marked,
      given,
      options,
      found,
      take,
      reading,
    }),
  ];
  // A list, or text without marks, is the article's beginning; what else is left may not be.
  head.doubtful.push(...begun.filter((line) => !isListed(line) && marked && !isWrapped(lines, line)));

  const body = [...text];
  takeBelowLead(body, options, take);
  takeEndings(head, body, found, options);
  if (body.length === 0) return head;
  const opening = body
    .slice(0, 2)
    .map((line) => ({ line, read: datelineOf(line.text, options) }))
    .find(({ read }) => read);
  settleFacts(head, found, opening, lastAgency(body), options.facts ?? {});
  // A dated line says when it was published; without one, the text may: «بغداد 5 آذار 2021 (واع)», «اليوم 5/3/2021».
  if (opening?.read?.date) head.published ??= opening.read.date;
  for (const line of body.slice(0, 3)) {
    const said = head.published ? undefined : dateOfWriting(line.text, options.country);
    if (said) head.published = said;
  }
  partCredit(head);
  head.body = [...begun, ...body];
  const kept = new Set(head.body);
  head.doubtful = [...new Set([...head.doubtful, ...(options.doubtful ?? [])])].filter((line) =>
    kept.has(line),
  );
  return head;
}

type Found = { line: SourceLine; facts: LineFacts };
type Take = (line: SourceLine, read: LineFacts) => void;

function drop(head: Head, line: SourceLine, reason: string): void {
  head.taken.push({ line: line.number, text: line.text, reason });
}

/** Reads the lines above the headline, and gives those that are the text's all the same. */
function readAbove(
  head: Head,
  above: readonly SourceLine[],
  page: Readonly<{
    text: readonly SourceLine[];
    facts: ReadonlyMap<SourceLine, LineFacts>;
    given: Given;
    take: Take;
    gap: number;
    reading: Reading | undefined;
  }>,
): SourceLine[] {
  const unread = above.filter((line) => {
    const read = page.facts.get(line);
    if (read) page.take(line, read);
    else if (!head.caption && (isCaption(line) || sameText(line, page.given.caption))) head.caption = line;
    else return true;
    return false;
  });
  const spoken = new Set(page.text.flatMap((line) => stemsOf(line.text)));
  const last = unread.at(-1);
  if (page.reading) {
    if (page.reading.kicker && unread.includes(page.reading.kicker)) head.kicker = page.reading.kicker;
  } else if (last && head.title && isKicker(last, head.title, page.gap, spoken)) head.kicker = last;
  return unread.filter((line) => {
    if (line === head.kicker) return false;
    const shared = stemsOf(line.text).filter((stem) => spoken.has(stem)).length;
    if (mayBeText(line) && endsInStop(line.text) && shared >= 3) return true;
    drop(head, line, 'above-headline');
    return false;
  });
}

/** Reads the lines between the headline and the text, and gives those that are the text's beginning. */
function readBelow(
  head: Head,
  below: readonly SourceLine[],
  page: Readonly<{
    lines: readonly SourceLine[];
    repeated: ReadonlySet<number>;
    marked: boolean;
    given: Given;
    options: HeadOptions;
    found: readonly Found[];
    take: Take;
    reading: Reading | undefined;
  }>,
): SourceLine[] {
  const { repeated, given, options, found, take } = page;
  const title = head.title?.number ?? 0;
  const spoken = new Set(
    page.lines.slice(page.lines.indexOf(below.at(-1) as SourceLine) + 1).flatMap(({ text }) => stemsOf(text)),
  );
  const begun: SourceLine[] = [];
  below.forEach((line, index) => {
    const after = below.slice(index + 1);
    const underPicture = index > 0 && head.caption === below[index - 1];
    const read = factsOf(line, true, options);
    const signed = found.some(({ facts }) => facts.byline !== undefined);
    const dated = found.some((one) => one.line.number > title);
    if (line.block !== head.title?.block && isWrapped(page.lines, line)) begun.push(line);
    else if (read && !(repeated.has(line.number) && line.words >= 3)) {
      const isCredit = read.reason === 'agency' && read.dateline === undefined && underPicture;
      take(line, isCredit ? { reason: 'credit', credit: line.text.replace(/[()]/g, '') } : read);
    } else if (line === page.reading?.sub) addSummary(head, line);
    else if (underPicture && head.caption && isCaptionAgain(line, head.caption))
      takeCaptionAgain(head, line, take);
    else if (!head.caption && isSureCaption(below, index, repeated, given)) head.caption = line;
    else if (!signed && isLoneName(line, spoken))
      take(line, { byline: line.text, reason: 'byline', weak: true });
    else if (!head.caption && dated && isLateCaption(line, after, spoken)) head.caption = line;
    else if (
      begun.length === 0 &&
      !head.caption &&
      (!page.reading || isListed(line) || head.summary !== undefined || found.length === 0) &&
      isSummary(line, after, page.marked, given, options)
    )
      addSummary(head, line);
    else if (mayBeText(line) || !page.marked) begun.push(line);
    else drop(head, line, 'below-headline');
  });
  return begun;
}

// «محكمة الأسرة» and below it «محكمة الأسرة، صوت مصر»: the same with its credit.
function isCaptionAgain(line: SourceLine, caption: SourceLine): boolean {
  return line.text.startsWith(caption.text) && line.text.length - caption.text.length <= 40;
}

function takeCaptionAgain(head: Head, line: SourceLine, take: Take): void {
  const credit = line.text.slice(head.caption?.text.length).replace(/^[\s،,(|–—-]+|[\s)]+$/g, '');
  take(line, credit === '' ? { reason: 'repeated-line' } : { reason: 'credit', credit });
}

// A name that no list knows, alone on its line; the text speaks of something else.
function isLoneName({ text, words }: SourceLine, spoken: ReadonlySet<string>): boolean {
  return words <= 4 && areNameShaped(text) && !stemsOf(text).some((stem) => spoken.has(stem));
}

// Highlights stand one below the other; they are one summary.
function addSummary(head: Head, line: SourceLine): void {
  const { summary } = head;
  head.summary = summary
    ? { ...summary, text: `${summary.text} • ${line.text}`, words: summary.words + line.words }
    : line;
}

// The lines of a wrapped paragraph belong together, whatever one of them looks like.
function isWrapped(lines: readonly SourceLine[], { block }: SourceLine): boolean {
  const whole = lines.filter((line) => line.block === block);
  return whole.length >= 3 && marginOf(whole) > 0;
}

// A lead may stand above the byline and the date.
function takeBelowLead(body: SourceLine[], options: HeadOptions, take: Take): void {
  for (let line = body[1], ahead = 0; line && ahead < 3 && body.length > 2; line = body[1], ahead++) {
    const read = factsOf(line, false, options);
    if (!read || read.weak || isRunning(line)) break;
    take(line, read);
    body.splice(1, 1);
  }
}

function takeEndings(head: Head, body: SourceLine[], found: Found[], options: HeadOptions): void {
  for (const ending of endingsOf(body, options)) {
    const { facts } = ending;
    const clash =
      facts?.byline !== undefined &&
      !facts.editor &&
      found.some(
        ({ facts: { byline } }) => byline !== undefined && lineKey(byline) !== lineKey(facts.byline ?? ''),
      );
    if (clash && facts?.weak !== false) {
      head.doubtful.push(ending.line);
      break;
    }
    body.splice(body.indexOf(ending.line), 1);
    if (facts) found.push({ line: ending.line, facts });
    drop(head, ending.line, ending.reason);
  }
}

function partCredit(head: Head): void {
  if (!head.caption) return;
  const { caption, credit, cut } = partCaption(head.caption);
  head.caption = caption;
  if (head.credit === undefined && credit !== undefined) head.credit = credit;
  for (const words of cut) head.taken.push({ line: caption.number, text: words, reason: 'credit' });
}

function lastAgency(body: readonly SourceLine[]): string | undefined {
  const last = body.at(-1);
  return last && last.words >= 6 ? closingAgency(last.text) : undefined;
}
