// The dateline that opens the first paragraph: «بغداد – واع:», «الخرطوم 5 مارس (سونا) -». It is read, and stays.

import { allMonthNames } from '../../text/months.ts';
import { agencyNamed, needsCompany } from './agencies.ts';
import { isCity } from './cities.ts';
import { isOutlet } from './outlets.ts';
import { arePersonNames } from './person-names.ts';

export type Dateline = { place?: string; agency?: string; byline?: string; outlet?: string };

const months = [...allMonthNames().keys()].sort((a, b) => b.length - a.length).join('|');
const day = new RegExp(
  `\\s*[،,]?\\s*(?:في\\s+)?(?:ال(?:أحد|اثنين|إثنين|ثلاثاء|أربعاء|خميس|جمعة|سبت)\\s*[،,]?\\s*)?[0-9٠-٩]{1,2}\\s+(?:${months})(?:\\s*[/\\s]\\s*(?:${months}))?(?:\\s*[،,]?\\s*[0-9٠-٩]{4})?\\s*(?:م|هـ)?\\s*$`,
  'u',
);
const parting = /[-–—/|:：()[\]]+|ـ{2,}/;

/** Reads the dateline of a first paragraph. All that stands before its last mark must be known for what it is. */
export function datelineOf(text: string): Dateline | undefined {
  const head = text.slice(0, 100);
  let best: Dateline | undefined;
  const mark = /\s*(?:[)\]/]\s*[-–—:：/]*|[-–—]+|[:：]|\/+|ـ{2,})\s*/gu;
  for (const match of head.matchAll(mark)) {
    const cut = match.index + match[0].length;
    if (cut >= text.length || match.index === 0) continue;
    // A hyphen inside a word, a slash inside a date or address.
    if (!/\s$/.test(match[0]) && !/^\s/.test(match[0]) && !/[:：)\]/ـ–—]/.test(match[0])) continue;
    const read = readPrefix(head.slice(0, cut));
    if (read) best = read;
  }
  return best;
}

function readPrefix(prefix: string): Dateline | undefined {
  const pieces = prefix
    .split(parting)
    .map((piece) => piece.replace(/^[\s«"“*]+|[\s»"”،*]+$/g, ''))
    .filter((piece) => piece !== '');
  if (pieces.length === 0 || pieces.length > 5) return undefined;
  const found: Dateline = {};
  let unknown: string | undefined;
  let dated = false;
  let company = false;
  for (const [at, piece] of pieces.entries()) {
    const bare = piece.replace(day, '').trim();
    if (bare !== piece) dated = true;
    // «الكويت - 8 - 3 (كونا)»: the day and the month.
    if (/^[0-9٠-٩]{1,2}$/.test(bare)) {
      dated = true;
      continue;
    }
    if (
      bare === '' ||
      /^(?:خاص|مراسلنا|مراسلتنا|مراسل(?:ة)? \S+(?: \S+)?|متابعات|من مراسلنا|في)$/u.test(bare)
    )
      continue;
    const agency = agencyNamed(bare);
    if (agency !== undefined && found.agency === undefined) {
      found.agency = agency;
      company = !needsCompany(bare) || /[()/]/.test(prefix);
    } else if (isCity(bare) && found.place === undefined) found.place = bare;
    else if (isOutlet(bare) && found.outlet === undefined) found.outlet = bare;
    else if (arePersonNames(bare) && found.byline === undefined) found.byline = bare;
    else if (
      at === 0 &&
      unknown === undefined &&
      bare.split(' ').length <= 3 &&
      /^[\p{Script=Arabic} ،]+$/u.test(bare)
    )
      unknown = bare;
    else return undefined;
  }
  // A place that no list has is one beside an agency.
  if (unknown !== undefined) {
    if (found.agency === undefined || found.place !== undefined || (!company && !dated)) return undefined;
    found.place = unknown;
  }
  if (found.agency !== undefined) return company || found.place !== undefined ? found : undefined;
  return found.place !== undefined ? found : undefined;
}

/** The agency in brackets that closes a text: «… إلى المدينة. (رويترز)». */
export function closingAgency(text: string): string | undefined {
  const closing = /(^|.)\s*[([]\s*([^()[\]]{2,30})\s*[)\]]\s*\.?$/u.exec(text);
  if (!closing || /(?:وكالة|لوكالة|بوكالة|مجموعة|شركة)\s*[([][^()[\]]*[)\]]\s*\.?$/u.test(text))
    return undefined;
  if (/\.$/.test(text) && !/[.؟!»]\s*[([][^()[\]]*[)\]]\s*\.?$/u.test(text)) return undefined;
  return agencyNamed(closing[2] ?? '');
}
