// What stands above the text and below it: kicker, headline, date, byline, agency, caption.

import { dateOfWriting } from '../text/date-of-writing.ts';
import type { DateFault } from '../text/date-settling.ts';
import type { EdtfDate } from '../text/edtf.ts';
import { lineKey } from '../text/line-key.ts';
import type { PageFacts, Removal } from './chrome/page-state.ts';
import { isRunning } from './chrome/sentences.ts';
import { readAbove, usualGap } from './head/above.ts';
import { readBelow } from './head/below.ts';
import { endInMarks, isListed, isWrapped } from './head/below-lines.ts';
import { partCaption } from './head/caption.ts';
import type { DateOptions } from './head/date-line.ts';
import { closingAgency, datelineOf } from './head/dateline.ts';
import { endingsOf } from './head/endings.ts';
import { factsOf, type LineFacts } from './head/facts.ts';
import { findHeadline, type Repeats } from './head/find-headline.ts';
import { drop, type Found, type Take } from './head/found.ts';
import { settleFacts } from './head/settle.ts';
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
  const { title, titleLines, start, facts, reading, spoken } = findHeadline(lines, repeats, given, options);
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
      spoken,
      facts,
      given,
      take,
      gap: usualGap(lines),
      reading,
    }),
    ...readBelow(head, lines.slice(first + titleLines.length, start), {
      lines,
      spoken,
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
