// Which doubtful names count: those that the article shows elsewhere, or that stand like a place in its own country.

import type { Doubtful } from '../../text/finder.ts';
import { lineKey } from '../../text/line-key.ts';
import { titles } from '../../text/roles.ts';
import { firstNames } from '../head/first-names.ts';
import { countryOfName } from './known.ts';
import { type Reading, type Sighted, textBefore } from './sighted.ts';

const titleWords = new Set(titles.flatMap((title) => title.split(' ')).map(lineKey));

/** The ids of a sighting that count: its sure ones, and of its doubtful ones those that the article speaks for. */
export function countedIds(reading: Reading, sighted: Sighted): readonly string[] {
  const { ids, doubtful } = sighted.sighting;
  if (doubtful.length === 0) return ids;
  const stands: Stands = {
    ofPerson: isOfPerson(sighted),
    enclosed: isEnclosed(sighted),
    speaker: isSpeaker(sighted),
    credit: standsAsCredit(sighted),
  };
  const counted = doubtful.filter((one) =>
    one.id.startsWith('place:')
      ? placeCounts(reading, sighted, one, stands)
      : actorCounts(reading, sighted, one, stands),
  );
  return counted.length === 0 ? ids : [...ids, ...counted.map(({ id }) => id)];
}

/** How a doubtful name stands in its line. */
type Stands = Readonly<{ ofPerson: boolean; enclosed: boolean; speaker: boolean; credit: boolean }>;

function placeCounts(reading: Reading, { sighting }: Sighted, one: Doubtful, { ofPerson }: Stands): boolean {
  if (ofPerson) return false;
  if (reading.established.has(one.id)) return one.standing === 'placed' || !one.adjective;
  return one.soft && !one.adjective && isInSetting(reading, one.id) && standsAsPlace(one, sighting.text);
}

function actorCounts(reading: Reading, sighted: Sighted, one: Doubtful, stands: Stands): boolean {
  const isWhole = one.soft || sighted.sighting.text.includes(' ') || stands.enclosed;
  // «الثقافة» is not the ministry wherever it was named before; a club is, and so are two words.
  if (reading.established.has(one.id) && isWhole) return true;
  if (stands.speaker || stands.enclosed) return isInSetting(reading, one.id);
  if (!one.soft || one.adjective || stands.ofPerson) return false;
  if (reading.names.clubs.has(one.id))
    return reading.setting.isSport && isInSetting(reading, one.id) && !isHeadOfMore(sighted);
  return stands.credit || (isBehindTo(sighted) && isInSetting(reading, one.id));
}

function isInSetting({ names, setting }: Reading, id: string): boolean {
  return setting.countries.has(countryOfName(names, id) ?? '');
}

// A verb or a noun may be spelt like a bare name («تدمر», «معان»), seldom like a definite one or one of two words.
function standsAsPlace({ standing }: Doubtful, text: string): boolean {
  return standing === 'placed' || /^[وفبلك]?ال/.test(text) || text.includes(' ');
}

// «قال لسانا»: an agency by its short name.
function isBehindTo({ sighting }: Sighted): boolean {
  return sighting.nameStart > sighting.start && /^و?ل/.test(sighting.text);
}

// «(الفاو)», «"التجارة" تتعهد».
function isEnclosed({ sighting, line }: Sighted): boolean {
  return /[«"“(]/.test(line.text.charAt(sighting.start - 1)) && /[»"”)]/.test(line.text.charAt(sighting.end));
}

// «التربية: استلام خمس مدارس», «"الأرصاد": أمطار»: who speaks at the head of a line.
function isSpeaker({ sighting, line }: Sighted): boolean {
  const behind = line.text.slice(sighting.end, sighting.end + 12);
  if (speaks.test(behind)) return true;
  return (
    sighting.start < 2 && /^[«"“]?$/.test(line.text.slice(0, sighting.start)) && /^[»"”]?\s?:/.test(behind)
  );
}

const speaks = /^\s(?:تعلن|تطلق|تحذر|تدعو|تنفي|توضح|تكشف|تؤكد|تطرح|تعد|تناقش|تبحث|تقرر|تتعهد)(?!\p{Letter})/u;

// «الدوحة - قنا:», «عمان - بترا -», «نيويورك: «الشرق الأوسط» —», «قال ل«النهار»»: sources, of whatever country.
function standsAsCredit(sighted: Sighted): boolean {
  const { sighting, line } = sighted;
  const [before, behind] = [textBefore(sighted), line.text.slice(sighting.end, sighting.end + 6)];
  if (/(?:^|\s)ل?[«"“]$/.test(before) && /ل[«"“]$/.test(before)) return true;
  return sighting.start < 40 && /[-–—:(/]\s?[«"“]?$/.test(before) && /^[»"”]?\)?\s?[-–—:/]/.test(behind);
}

// «الاتحاد الآسيوي»: not the club but a body with an adjective of its own.
function isHeadOfMore({ sighting, line }: Sighted): boolean {
  return /^\sال(?!ذي|تي)[\u0621-\u064a]+(?:ي|ى|ية)(?![\u0621-\u064a])/.test(
    line.text.slice(sighting.end, sighting.end + 25),
  );
}

// «العقيد رشيد», «محمد الخليل»: part of somebody's name.
function isOfPerson(sighted: Sighted): boolean {
  const key = lineKey(textBefore(sighted).match(/(\S+)\s+$/)?.[1] ?? '');
  return titleWords.has(key) || firstNames.has(key) || firstNames.has(key.replace(/^[وفل]/, ''));
}
