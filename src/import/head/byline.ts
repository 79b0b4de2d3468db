// Who wrote it, as a line of its own says: «كتب: فلان», «بغداد – فلان», «إعداد: فلان وفلانة», a name alone.

import { agencyNamed, needsCompany } from './agencies.ts';
import { isCity } from './cities.ts';
import { isOutlet } from './outlets.ts';
import { arePersonNames, mayBePersonName } from './person-names.ts';

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
  '(?:[إا]عداد|[أا]عدّ?[هت]*(?: التقرير)?|تقرير|تحقيق|حوار|حاور[هتا]*|[أا]جر[ىت](?:ه)? الحوار|متابعة|تغطية|استطلاع|رصد|مراسل(?:ة|نا|تنا)?|المراسل|الكاتب(?:ة)?|الصحفي(?:ة)?|المحرر(?:ة)?|بواسطة|نشر بواسطة|by|par)';
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

const partings = /\s*[|•·]\s*|\s+[-–—]+\s*|\s*[–—]+\s*|\s*-\s+|\s*\/+\s*/;

/** The signature of a line, nothing where it is none. Below the headline a name need not be a known one. */
export function signatureOf(text: string, below: boolean): Signature | undefined {
  if (text.length > 110 || /[؟!«»]/.test(text)) return undefined;
  const bare = text.replace(/[.\s،:：/*]+$/u, '').trim();
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
  if (wroteName !== undefined && (arePersonNames(wroteName) || everyPart(wroteName)))
    return named(wroteName, false);
  const madeBy = madeMark.exec(text)?.[1];
  if (
    madeBy !== undefined &&
    (arePersonNames(madeBy) || everyPart(madeBy) || (below && mayBePersonName(madeBy)))
  )
    return named(madeBy, below);
  const madeName = madeBare.exec(text)?.[1];
  if (madeName !== undefined && arePersonNames(madeName)) return named(madeName, false);
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

function parts(text: string, below: boolean): Signature | undefined {
  const whole = partOf(text);
  if (whole) return { ...whole, weak: whole.agency === undefined || needsCompany(text) };
  const pieces = text
    .split(partings)
    .map((piece) => piece.replace(/^[\s(:]+|[\s):،.]+$/g, ''))
    .filter((piece) => piece !== '');
  if (pieces.length < 2 || pieces.length > 4) return undefined;
  const found: Signature = {};
  let unknown: string | undefined;
  let known = 0;
  for (const piece of pieces) {
    const part = partOf(piece);
    if (part) {
      for (const key of ['byline', 'agency', 'dateline', 'outlet'] as const) {
        if (part[key] === undefined) continue;
        // Two of a kind agree in nothing.
        if (found[key] !== undefined) return undefined;
        found[key] = part[key];
      }
      known++;
    } else if (unknown === undefined) unknown = piece;
    else return undefined;
  }
  if (unknown === undefined)
    return { ...found, weak: found.agency === undefined && found.byline === undefined };
  if (known === 0) return undefined;
  const words = unknown.split(' ').length;
  if (
    found.byline === undefined &&
    (below || found.outlet !== undefined) &&
    words >= 2 &&
    words <= 4 &&
    mayBePersonName(unknown)
  )
    return { ...found, byline: unknown, weak: true };
  // «سامي النجار - الزرقاء», «كفر الزيات - أ ش أ»: a place that no list has, beside what is known.
  if (
    found.dateline === undefined &&
    words <= 3 &&
    (found.agency !== undefined || found.byline !== undefined) &&
    /^[\p{Script=Arabic} ]+$/u.test(unknown)
  )
    return { ...found, dateline: unknown, weak: found.agency === undefined };
  return undefined;
}

const unnamed =
  /^(?:مراسل(?:نا|تنا|ونا|و الصحيفة)?|من مراسل(?:نا|تنا)|المحرر|قسم الأخبار|غرفة الأخبار|هيئة التحرير|أسرة التحرير|المندوب|مندوبنا)$/u;
/** Says that the news is the paper's own, and names nobody. */
const ownNews = /^(?:خاص|متابعات|متابعة|خاص بنا|تقارير|خاص (?:ب|ل|لـ|بـ)\s?\S+(?: \S+)?)$/u;

function partOf(piece: string): Signature | undefined {
  const agency = agencyNamed(piece);
  if (agency !== undefined) return { agency };
  if (isCity(piece)) return { dateline: piece };
  if (unnamed.test(piece)) return { byline: piece };
  if (ownNews.test(piece)) return {};
  if (isOutlet(piece)) return { outlet: piece };
  if (arePersonNames(piece)) return { byline: piece };
  return undefined;
}
