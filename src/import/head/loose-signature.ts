// A signature below the headline whose names no list knows: its shape tells, «عطبرة: فلان الفلاني», «فلانة (الأحساء)».

import { agencyNamed } from './agencies.ts';
import type { Signature } from './byline.ts';
import { isCity } from './cities.ts';
import { areNameShaped } from './person-names.ts';

const correspondent = /^(?:من\s+)?(?:مراسلت?نا|مراسلت?(?:ه|ها)?|موفدنا|مندوبنا)\s+/u;

/** Reads a line that stands between headline and text; nothing where its shape is none of a signature. */
export function looseSignature(text: string): Signature | undefined {
  const bare = text.replace(/^[\s*•-]+|[\s:：]+$/g, '');
  if (bare.length > 60 || /[.؟!،«»"\d]$|[؟!«»"]/.test(bare)) return undefined;
  const [, from] = /^(?:من|مراسلنا|مراسلتنا)\s+(.+)$/u.exec(bare) ?? [];
  if (from !== undefined && areNameShaped(from)) return { byline: from, weak: true };
  const [, name = '', place = ''] = /^(.+?)\s*\(([^()]+)\)$/u.exec(bare) ?? [];
  if (areNameShaped(name) && isPlace(place)) return { byline: name, dateline: place, weak: true };
  const [, before = '', after = ''] = /^(.+?)\s*(?:[:：/|–—ـ]+|\s-+\s|-(?=\p{L}))\s*(.+)$/u.exec(bare) ?? [];
  const agency = agencyNamed(after);
  if (agency !== undefined && isPlace(before)) return { agency, dateline: before, weak: true };
  const author = after.replace(correspondent, '');
  if (!areNameShaped(author) || before === '') return undefined;
  const [, at] = /^مراسلة?\s+.*\sفي\s+(\S+)$/u.exec(before) ?? [];
  if (at !== undefined) return { byline: author, dateline: at, weak: true };
  if (isPlace(before)) return { byline: author, dateline: before, weak: true };
  return before.split(' ').length <= 3 ? { byline: author, outlet: before } : undefined;
}

function isPlace(text: string): boolean {
  return isCity(text) || /^\p{L}{3,}$/u.test(text.trim());
}
