// A signature below the headline whose names no list knows: its shape tells, «عطبرة: فلان الفلاني», «فلانة (الأحساء)».

import { agencyNamed } from './agencies.ts';
import type { Signature } from './byline.ts';
import { isCity } from './cities.ts';
import { mayBePersonName } from './person-names.ts';

const correspondent = /^(?:من\s+)?(?:مراسلت?نا|مراسلت?(?:ه|ها)?|موفدنا|مندوبنا)\s+/u;

/** Reads a line that stands between headline and text; nothing where its shape is none of a signature. */
export function looseSignature(text: string): Signature | undefined {
  const bare = text.replace(/^[\s*•-]+|[\s:：]+$/g, '');
  if (bare.length > 60 || /[.؟!،«»"\d]$|[؟!«»"]/.test(bare)) return undefined;
  const [, from] = /^(?:من|مراسلنا|مراسلتنا)\s+(.+)$/u.exec(bare) ?? [];
  if (from !== undefined && isName(from)) return { byline: from };
  const [, name = '', place = ''] = /^(.+?)\s*\(([^()]+)\)$/u.exec(bare) ?? [];
  if (isName(name) && isPlace(place)) return { byline: name, dateline: place };
  const [, before = '', after = ''] = /^(.+?)\s*(?:[:：/|–—ـ]+|\s-+\s|-(?=\p{L}))\s*(.+)$/u.exec(bare) ?? [];
  const agency = agencyNamed(after);
  if (agency !== undefined && isPlace(before)) return { agency, dateline: before };
  const author = after.replace(correspondent, '');
  if (!isName(author) || before === '') return undefined;
  const [, at] = /^مراسلة?\s+.*\sفي\s+(\S+)$/u.exec(before) ?? [];
  if (at !== undefined) return { byline: author, dateline: at };
  if (isPlace(before)) return { byline: author, dateline: before };
  return before.split(' ').length <= 3 ? { byline: author, outlet: before } : undefined;
}

function isPlace(text: string): boolean {
  return isCity(text) || /^\p{L}{3,}$/u.test(text.trim());
}

// A name of persons has two to four words here: one alone may be anything.
function isName(text: string): boolean {
  const words = text.trim().split(/\s+/).length;
  return words >= 2 && words <= 4 && mayBePersonName(text);
}
