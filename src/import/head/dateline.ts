// The dateline that opens the first paragraph: «بغداد – واع:», «الخرطوم 5 مارس (سونا) -». It is read, and stays.

import { readDateLines } from '../../text/date-lines.ts';
import type { EdtfDate } from '../../text/edtf.ts';
import { agencyNamed, needsCompany } from './agencies.ts';
import { isCity } from './cities.ts';
import type { DateOptions } from './date-line.ts';
import { isOutlet } from './outlets.ts';
import { arePersonNames } from './person-names.ts';

export type Dateline = { place?: string; agency?: string; byline?: string; outlet?: string; date?: EdtfDate };

/** A dateline is no longer than this, in letters. */
const reach = 110;
const parting = /[-–—/|:：()[\]]+|ـ{2,}|\s[ـ]\s/;
const ownNews = /^(?:خاص|مراسلنا|مراسلتنا|مراسل(?:ة)? \S+(?: \S+)?|متابعات|من مراسلنا|ف[يى]|الموافق|يوم)$/u;

/** Reads the dateline of a first paragraph. All that stands before its last mark must be known for what it is. */
export function datelineOf(text: string, options: DateOptions = {}): Dateline | undefined {
  const head = text.slice(0, reach);
  let best: Dateline | undefined;
  const mark = /\s*(?:[)\]/]\s*[-–—:：/]*|[-–—]+|[:：]|\/+|ـ+(?=\s))\s*/gu;
  for (const match of head.matchAll(mark)) {
    const cut = match.index + match[0].length;
    if (cut >= text.length || match.index === 0) continue;
    // A hyphen inside a word, a slash inside a date or address.
    if (!/\s$/.test(match[0]) && !/^\s/.test(match[0]) && !/[:：)\]/ـ–—]/.test(match[0])) continue;
    const read = readPrefix(head.slice(0, cut), options);
    if (read) best = read;
  }
  return best;
}

function readPrefix(prefix: string, options: DateOptions): Dateline | undefined {
  const { text, date, dated } = withoutDate(prefix, options);
  const pieces = text
    .split(parting)
    .map((piece) => piece.replace(/^[\s«"“*،,.]+|[\s»"”،,*]+$/g, '').replace(/\s+ف[يى]$/u, ''))
    .filter((piece) => piece !== '');
  if (pieces.length === 0 || pieces.length > 5) return undefined;
  const found: Dateline = {};
  let unknown: string | undefined;
  let company = dated;
  for (const [at, piece] of pieces.entries()) {
    // «الكويت - 8 - 3 (كونا)»: the day and the month.
    if (/^[0-9٠-٩]{1,2}$/.test(piece)) {
      company = true;
      continue;
    }
    if (ownNews.test(piece)) continue;
    const agency = agencyNamed(piece);
    if (agency !== undefined && found.agency === undefined) {
      found.agency = agency;
      company ||= !needsCompany(piece) || /[()/]/.test(prefix);
    } else if (isCity(piece) && found.place === undefined) found.place = piece;
    else if (isOutlet(piece) && found.outlet === undefined) found.outlet = piece;
    else if (arePersonNames(piece) && found.byline === undefined) found.byline = piece;
    else if (
      unknown === undefined &&
      piece.split(' ').length <= 3 &&
      (at === 0 || found.byline !== undefined) &&
      /^[\p{Script=Arabic} ،]+$/u.test(piece)
    )
      unknown = piece;
    else return undefined;
  }
  // A place that no list has is one beside an agency or a day.
  if (unknown !== undefined && found.place !== undefined && found.byline !== undefined) {
    // «فهد العنزي - بلاغ - تبوك»: between the two stands the paper.
    found.outlet ??= unknown;
    unknown = undefined;
  }
  if (unknown !== undefined) {
    if (found.place !== undefined || !company || (found.agency === undefined && !date)) return undefined;
    found.place = unknown;
  }
  const known = found.place !== undefined || (found.agency !== undefined && company);
  return known ? { ...found, ...(date && { date }) } : undefined;
}

// The day that stands in a dateline, and what is left of it.
function withoutDate(
  prefix: string,
  options: DateOptions,
): { text: string; date?: EdtfDate | undefined; dated: boolean } {
  if (!/[0-9٠-٩]/.test(prefix)) return { text: prefix, dated: false };
  const [read, ...more] = readDateLines(prefix, options);
  if (!read || more.length > 0) return { text: prefix, dated: false };
  const text = `${prefix.slice(0, read.start)}/${prefix.slice(read.end)}`;
  const sound = read.faults.every(({ code }) => code === 'weekday-conflict');
  return { text, date: sound ? read.date : undefined, dated: true };
}

/** The agency in brackets that closes a text: «… إلى المدينة. (رويترز)». */
export function closingAgency(text: string): string | undefined {
  const closing = /(^|.)\s*[([]\s*([^()[\]]{2,30})\s*[)\]]\s*\.?$/u.exec(text);
  if (!closing || /(?:وكالة|لوكالة|بوكالة|مجموعة|شركة)\s*[([][^()[\]]*[)\]]\s*\.?$/u.test(text))
    return undefined;
  if (/\.$/.test(text) && !/[.؟!»]\s*[([][^()[\]]*[)\]]\s*\.?$/u.test(text)) return undefined;
  return agencyNamed(closing[2] ?? '');
}
