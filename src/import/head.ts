// What stands above the text and below it: kicker, headline, date, byline, agency, caption.

import type { DateFault } from '../text/date-settling.ts';
import type { EdtfDate } from '../text/edtf.ts';
import { groupLines } from './body/blocks.ts';
import { marginOf, marginOfText } from './body/wrapping.ts';
import { lineKey } from './chrome/line-key.ts';
import { endsInStop, endsSentence, isContinuing, isRunning } from './chrome/page-lines.ts';
import type { PageFacts, Removal } from './chrome/page-state.ts';
import { creditOf, cutCredit, isCaption, isLateCaption } from './head/caption.ts';
import type { DateOptions } from './head/date-line.ts';
import { closingAgency, datelineOf } from './head/dateline.ts';
import { endingsOf } from './head/endings.ts';
import { factsOf, type LineFacts } from './head/facts.ts';
import { findHeadline } from './head/find-headline.ts';
import { joinWrappedHeadline } from './head/headline.ts';
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
 * Reads the lines above the first paragraph and below the last. A line is taken if it says nothing but facts; what fits
 * nothing stays in the text and is told; of two answers that differ none is taken.
 */
export function readHead(
  source: readonly SourceLine[],
  repeated: ReadonlySet<number>,
  given: Given = {},
  options: HeadOptions = {},
): Head {
  const head: Head = { body: [], taken: [], doubtful: [], dateFaults: [] };
  const lines = joinWrappedHeadline(source, marginOfText(source));
  const { title, start, facts } = findHeadline(lines, repeated, given, options);
  const found: { line: SourceLine; facts: LineFacts }[] = [];
  const rest: SourceLine[] = [];
  const at = title ? lines.indexOf(title) : -1;
  if (title) head.title = title;
  const take = (line: SourceLine, read: LineFacts) => {
    found.push({ line, facts: read });
    head.taken.push({ line: line.number, text: line.text, reason: read.reason });
  };

  const above = lines.slice(0, Math.max(at, 0));
  const unread = above.filter((line) => {
    const read = facts.get(line);
    if (read) take(line, read);
    else if (!head.caption && (isCaption(line) || sameText(line, given.caption))) head.caption = line;
    else return true;
    return false;
  });
  unread.forEach((line, index) => {
    // What stands right above leads up to the headline; a few words above that are the page's.
    if (index === unread.length - 1 && line.words <= 12 && !endsInStop(line.text)) head.kicker = line;
    else if (line.words <= 4)
      head.taken.push({ line: line.number, text: line.text, reason: 'above-headline' });
    else rest.push(line);
  });

  const below = lines.slice(at + 1, start);
  const marked = endInMarks(lines.slice(start));
  // The lines of a wrapped paragraph belong together, whatever one of them looks like.
  const isWrapped = ({ block }: SourceLine) => {
    const whole = lines.filter((line) => line.block === block);
    return block !== title?.block && whole.length >= 3 && marginOf(whole) > 0;
  };
  below.forEach((line, index) => {
    if (isWrapped(line)) {
      rest.push(line);
      return;
    }
    const read = factsOf(line, true, options);
    const isAgencyOfPicture =
      read?.reason === 'agency' &&
      read.dateline === undefined &&
      index > 0 &&
      head.caption === below[index - 1];
    if (read && !repeated.has(line.number))
      take(line, isAgencyOfPicture ? { reason: 'credit', credit: line.text.replace(/[()]/g, '') } : read);
    else if (
      !head.caption &&
      (repeated.has(line.number) ||
        isCaption(line) ||
        sameText(line, given.caption) ||
        isCredited(below, index))
    )
      head.caption = line;
    else if (
      !head.caption &&
      isLateCaption(
        line,
        below.slice(index + 1),
        found.some(({ line: one }) => one.number > (title?.number ?? 0)),
      )
    )
      head.caption = line;
    else if (
      !head.summary &&
      rest.every((one) => one.number < line.number) &&
      isSummary(line, below.slice(index + 1), lines[start], marked, given, options)
    )
      head.summary = line;
    else rest.push(line);
  });
  // A list, or text without marks, is the article's beginning; what else is left may not be.
  head.doubtful.push(...rest.filter((line) => !isListed(line) && marked && !isWrapped(line)));

  const body = lines.slice(start);
  // A lead may stand above the byline and the date.
  for (let line = body[1], ahead = 0; line && ahead < 3 && body.length > 2; line = body[1], ahead++) {
    const read = factsOf(line, false, options);
    if (!read || read.weak || isRunning(line)) break;
    take(line, read);
    body.splice(1, 1);
  }
  for (const ending of endingsOf(body, options)) {
    const clash =
      ending.facts?.byline !== undefined &&
      !ending.facts.editor &&
      found.some(
        ({ facts: { byline } }) =>
          byline !== undefined && lineKey(byline) !== lineKey(ending.facts?.byline ?? ''),
      );
    if (clash && ending.facts?.weak !== false) {
      head.doubtful.push(ending.line);
      break;
    }
    body.splice(body.indexOf(ending.line), 1);
    if (ending.facts) found.push({ line: ending.line, facts: ending.facts });
    head.taken.push({ line: ending.line.number, text: ending.line.text, reason: ending.reason });
  }
  if (body.length === 0) return head;

  const opening = body
    .slice(0, 2)
    .map((line) => ({ line, read: datelineOf(line.text) }))
    .find(({ read }) => read);
  settleFacts(head, found, opening, lastAgency(body), options.facts ?? {});
  if (head.caption && head.credit === undefined) {
    const cut = cutCredit(head.caption);
    if (cut) {
      head.caption = cut.caption;
      head.credit = cut.credit;
      head.taken.push({ line: cut.caption.number, text: cut.cut, reason: 'credit' });
    }
  }
  head.body = [...rest, ...body];
  const kept = new Set(head.body);
  head.doubtful = [...new Set([...head.doubtful, ...(options.doubtful ?? [])])].filter((line) =>
    kept.has(line),
  );
  return head;
}

function isCredited(lines: readonly SourceLine[], at: number): boolean {
  const next = lines[at + 1];
  return next !== undefined && creditOf(next.text) !== undefined && !isListed(lines[at]);
}

// A sub-headline is no sentence where the sentences of the text end in marks; above a date or a byline it needs no proof.
function isSummary(
  line: SourceLine,
  after: readonly SourceLine[],
  first: SourceLine | undefined,
  marked: boolean,
  given: Given,
  options: HeadOptions,
): boolean {
  if (sameText(line, given.summary)) return true;
  if (line.words < 5 || isListed(line) || datelineOf(line.text) || line.kind === 'heading') return false;
  if (after.some((one) => factsOf(one, true, options)?.weak === false)) return true;
  return (
    marked &&
    first !== undefined &&
    line.words <= 20 &&
    !endsSentence(line.text) &&
    !/[،:؛]$/.test(line.text) &&
    !isContinuing(lineKey(line.text))
  );
}

function isListed(line: SourceLine | undefined): boolean {
  return (
    line !== undefined &&
    (line.kind === 'item' || /^(?:[-–—•*●▪■◄]|[0-9٠-٩]{1,2}\s?[-.)])\s*\S/.test(line.text))
  );
}

// Of paragraphs, not of lines: a text that was wrapped has most of its lines without a mark.
function endInMarks(lines: readonly SourceLine[]): boolean {
  const long = groupLines(lines).filter((group) => group.length > 1 || (group[0]?.words ?? 0) >= 8);
  return (
    long.length > 0 &&
    long.filter((group) => endsSentence(group.at(-1)?.text ?? '')).length * 10 >= long.length * 6
  );
}

function lastAgency(body: readonly SourceLine[]): string | undefined {
  const last = body.at(-1);
  return last && last.words >= 6 ? closingAgency(last.text) : undefined;
}

function sameText(line: SourceLine, text: string | undefined): boolean {
  return text !== undefined && lineKey(line.text) === lineKey(text);
}
