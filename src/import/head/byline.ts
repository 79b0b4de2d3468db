// Who wrote it, as a line of its own says: «كتب: فلان», «بغداد – فلان», «إعداد: فلان وفلانة», a name alone.

import { agencyNamed, needsCompany } from './agencies.ts';
import { isCity } from './cities.ts';
import { isOutlet } from './outlets.ts';
import { areNameShaped, arePersonNames, mayBePersonName } from './person-names.ts';

export type Signature = {
  byline?: string;
  agency?: string;
  dateline?: string;
  outlet?: string;
  /** What the line is without a label: a headline may look so too. */
  weak?: boolean;
  /** Who edited or translated, whom nobody takes for the author beside another. */
  editor?: boolean;
};

const wrote = '(?:كتب\\s?/\\s?ت|كتب[تهاـ]*|كتبوا|بقلم(?:\\s+(?:الكاتب|الكاتبة|الزميل))?|ب?قلم)';
const made =
  '(?:نص|[إا]عداد|[أا]عدّ?[هت]*(?: التقرير)?|تقرير|تحقيق|حوار|حاور[هتا]*|[أا]جر[ىت](?:ه)? الحوار|متابعة|تغطية|استطلاع|رصد|مراسل(?:ة|نا|تنا)?|المراسل|الكاتب(?:ة)?|الصحفي(?:ة)?|المحرر(?:ة)?|بواسطة|نشر بواسطة|author,?|by|par)';
const edited = '(?:تحرير|ترجمة|مراجعة|تدقيق|[إا]شراف|[إا]خراج)';
const and = '(?:\\s*(?:و|/|و\\s)\\s*(?:تصوير|عدسة|[إا]عداد|تحرير|ترجمة|حوار|تقرير|متابعة|كتابة|صور))?';
const separator = '\\s*(?:[:：/|]|[-–—]+|ـ+|\\.\\.+)\\s*';

const withMark = (label: string) =>
  new RegExp(`^[-–•*/(]*\\s*${label}${and}${separator}(\\S.*?)[)/]*$`, 'iu');
const without = (label: string) => new RegExp(`^[-–•*/(]*\\s*${label}${and}\\s+(\\S.*?)[)/]*$`, 'iu');

const wroteMark = withMark(wrote);
const wroteBare = without(wrote);
const madeMark = withMark(made);
const madeBare = without(made);
const editedMark = withMark(edited);

/** The signature of a line, nothing where it is none. Below the headline a name need not be a known one. */
export function signatureOf(text: string, below: boolean): Signature | undefined {
  if (text.length > 110 || /[؟!]/.test(text)) return undefined;
  const bare = text
    .replace(/(?:@\S+|\S+@)(?=\s|$)/gu, '')
    .replace(/[.\s،:：/*]+$/u, '')
    .trim();
  if (bare === '') return undefined;
  return (
    labelled(bare, below) ??
    (/[^.]\.$/.test(text) && !/\p{L}\.$/u.test(bare) && text.split(' ').length > 4
      ? undefined
      : parts(bare, below))
  );
}

function labelled(text: string, below: boolean): Signature | undefined {
  const wroteBy = wroteMark.exec(text)?.[1];
  if (wroteBy !== undefined && wroteBy.split(' ').length <= 8) return named(wroteBy, true);
  const wroteName = wroteBare.exec(text)?.[1];
  if (wroteName !== undefined && /^[-–•*/(]*\s*بقلم/.test(text) && wroteName.split(' ').length <= 6)
    return named(wroteName, true);
  const free =
    wroteName !== undefined && below && wroteName.split(' ').length <= 4 && mayBePersonName(wroteName);
  if (wroteName !== undefined && (free || arePersonNames(wroteName) || everyPart(wroteName)))
    return named(wroteName, false);
  const madeBy = madeMark.exec(text)?.[1];
  if (
    madeBy !== undefined &&
    (arePersonNames(madeBy) || everyPart(madeBy) || (below && mayBePersonName(madeBy)))
  )
    return named(madeBy, below);
  const madeName = madeBare.exec(text)?.[1];
  if (madeName !== undefined && (arePersonNames(madeName) || (below && areNameShaped(madeName))))
    return named(madeName, false);
  const editor = editedMark.exec(text)?.[1];
  if (editor !== undefined && (arePersonNames(editor) || (below && mayBePersonName(editor))))
    return { byline: editor, editor: true };
  return undefined;
}

function everyPart(text: string): boolean {
  return parts(text, false) !== undefined;
}

// Behind a label the place and the agency may stand beside the name: «كتب - سامي النجار - القاهرة».
function named(value: string, trusted: boolean): Signature | undefined {
  const clean = value.replace(/[.\s،]+$/u, '');
  const known = parts(clean, trusted);
  if (known?.byline !== undefined) return { ...known, weak: false };
  if (known?.agency !== undefined && known.byline === undefined) return { ...known, weak: false };
  return { byline: clean };
}

/** What the parts of a signature say that is known, and the parts that are not; `first` where the first is not. */
type Parts = Readonly<{ found: Signature; unknown: readonly string[]; first: boolean }>;

// «سنابل بلدي – حلب – علي درويش»: one part may be unknown, and what the others are not tells what it is.
function parts(text: string, below: boolean): Signature | undefined {
  const bracketed = /^\((.+)\)$/.exec(text)?.[1];
  if (bracketed !== undefined) return sourcesOf(bracketed);
  const whole = partOf(text);
  if (whole?.agency !== undefined && needsCompany(text) && !/[()]/.test(text)) return undefined;
  if (whole) return { ...whole, weak: whole.agency === undefined };
  const together = cityAndName(text);
  if (together) return together;
  const read = readParts(text);
  if (!read) return undefined;
  const { found, unknown } = read;
  const [one, two] = unknown;
  if (one === undefined) return { ...found, weak: found.agency === undefined && found.byline === undefined };
  if (two !== undefined) return below && !/[:：]/.test(text) ? outletAndName(read) : undefined;
  if (Object.keys(found).length === 0) return undefined;
  const short = one.split(' ').length <= 3 && /^[\p{Script=Arabic} ]+$/u.test(one);
  // «سامي النجار - الزرقاء», «كفر الزيات - أ ش أ»: a place that no list has, beside what is known.
  const signed = found.byline !== undefined || (found.agency !== undefined && (read.first || !below));
  if (found.dateline === undefined && signed && short)
    return { ...found, dateline: one, weak: found.agency === undefined };
  if (found.byline === undefined && below && areNameShaped(one)) return { ...found, byline: one, weak: true };
  // «صدى إربد - عمان»: the paper's own news from there.
  if (below && found.outlet === undefined && found.dateline !== undefined && short)
    return { ...found, outlet: one, weak: true };
  return undefined;
}

const partings = /\s*[|•·]\s*|\s+[-–—]+\s*|\s*[–—]+\s*|\s*-\s+|\s*[/ـ]+\s*|\s*[:：]\s*|\s*[()]\s*/u;

function readParts(text: string): Parts | undefined {
  const pieces = text
    .split(partings)
    .flatMap((piece) => piece.split(/(«[^«»]+»)/))
    .map((piece) => piece.replace(/^[\s>*,،.]+|[\s*،,.]+$/g, ''))
    .filter((piece) => piece !== '');
  if (pieces.length === 0 || pieces.length > 4) return undefined;
  const found: Signature = {};
  const unknown: string[] = [];
  for (const piece of pieces) {
    const part = partOf(piece);
    if (!part) {
      unknown.push(piece);
      continue;
    }
    for (const key of ['byline', 'agency', 'dateline', 'outlet'] as const) {
      if (part[key] === undefined) continue;
      // «ندى عبدالله - هيثم السر» wrote together; of anything else two agree in nothing.
      if (found[key] !== undefined && key !== 'byline') return undefined;
      found[key] = found[key] === undefined ? part[key] : `${found[key]}، ${part[key]}`;
    }
  }
  return { found, unknown, first: partOf(pieces[0] ?? '') === undefined };
}

// «(الضاد الجديد، فرانس برس)»: of the names in brackets those that are agencies.
function sourcesOf(text: string): Signature | undefined {
  const agencies = text.split(/\s*[،,+/]\s*/).flatMap((name) => agencyNamed(name) ?? []);
  return agencies.length === 0 ? undefined : { agency: agencies.join('، '), weak: false };
}

// «الدلم سلطان الدبيسي», «سارة المقيرن من القصيم»: nothing parts the place from the name.
function cityAndName(text: string): Signature | undefined {
  if (/[-–—|/:：«(]/.test(text)) return undefined;
  const [, name = '', place = ''] = /^(.+?)\s+من\s+(\S+(?: \S+)?)$/u.exec(text) ?? [];
  if (isCity(place) && arePersonNames(name)) return { byline: name, dateline: place, weak: true };
  const words = text.replace(/^[*\s]+/, '').split(' ');
  for (const cut of [1, 2]) {
    const [city, rest] = [words.slice(0, cut).join(' '), words.slice(cut).join(' ')];
    if (isCity(city) && arePersonNames(rest)) return { byline: rest, dateline: city, weak: true };
  }
  return undefined;
}

// «هنا الرافدين - سروة كمال»: the paper, then who wrote.
function outletAndName({ found, unknown }: Parts): Signature | undefined {
  const [outlet = '', name = ''] = unknown;
  if (unknown.length > 2 || found.byline !== undefined || found.outlet !== undefined) return undefined;
  if (!areNameShaped(name) || outlet.split(' ').length > 3) return undefined;
  return { ...found, outlet, byline: name, weak: true };
}

const unnamed =
  /^(?:مراسل(?:نا|تنا|ونا|و الصحيفة)?|من مراسل(?:نا|تنا)|المحرر|قسم الأخبار|غرفة الأخبار|هيئة التحرير|أسرة التحرير|المندوب|مندوبنا)$/u;
/** Says that the news is the paper's own, and names nobody. */
const ownNews =
  /^(?:خاص|متابعات|متابعة|خاص بنا|تقارير|تقرير|حوار|تحقيق|تغطية|استطلاع|خاص (?:ب|ل|لـ|بـ)\s?\S+(?: \S+)?)$/u;

function partOf(piece: string): Signature | undefined {
  const agency = agencyNamed(piece);
  if (agency !== undefined) return { agency };
  if (isCity(piece)) return { dateline: piece };
  if (unnamed.test(piece)) return { byline: piece };
  if (ownNews.test(piece)) return {};
  const quoted = /^«([^«»]+)»$/.exec(piece)?.[1];
  if (quoted !== undefined && quoted.split(' ').length <= 4) return { outlet: quoted };
  if (isOutlet(piece)) return { outlet: piece };
  if (arePersonNames(piece)) return { byline: piece };
  return undefined;
}
