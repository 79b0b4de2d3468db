// Which doubtful names count: those that the article shows elsewhere, or that stand like a place in its own country.

import type { Doubtful } from '../../text/finder.ts';
import { lineKey } from '../chrome/line-key.ts';
import { firstNames } from '../head/first-names.ts';
import { titles } from '../roles.ts';
import { countryOfName, type Names } from './known.ts';
import { isClub, type Setting, type Sighted } from './sighted.ts';

const titleWords = new Set(titles.flatMap((title) => title.split(' ')).map(lineKey));

/** The ids of a sighting that count: its sure ones, and of its doubtful ones those that the article speaks for. */
export function countedIds(
  names: Names,
  sighted: Sighted,
  setting: Setting,
  established: ReadonlySet<string>,
): string[] {
  const { sighting } = sighted;
  const counted = sighting.doubtful.filter((one) => {
    if (established.has(one.id) && !one.id.startsWith('actor:'))
      return one.standing === 'placed' || !one.adjective;
    // «الثقافة» is not the ministry wherever it was named before; a club or two words are.
    if (established.has(one.id) && (one.soft || sighting.text.includes(' '))) return true;
    if (one.id.startsWith('actor:') && isSpeaker(sighted))
      return setting.countries.has(countryOfName(names, one.id) ?? '');
    if (!one.soft || one.adjective || isOfPerson(sighted)) return false;
    if (!setting.countries.has(countryOfName(names, one.id) ?? '')) return false;
    if (isClub(names, one.id)) return setting.isSport && !isHeadOfMore(sighted);
    if (one.id.startsWith('actor:')) return standsAsSource(sighted);
    return standsAsPlace(one, sighting.text);
  });
  return [...sighting.ids, ...counted.map(({ id }) => id)];
}

// A verb or a noun may be spelt like a bare name («تدمر», «معان»), seldom like a definite one or one of two words.
function standsAsPlace({ standing }: Doubtful, text: string): boolean {
  return standing === 'placed' || /^[وفبلك]?ال/.test(text) || text.includes(' ');
}

// «قال لسانا», «(سبأ)», «ل«النهار»»: a paper or an agency by its short name.
function standsAsSource({ sighting, line }: Sighted): boolean {
  const [before, behind] = [line.text.slice(0, sighting.start), line.text.slice(sighting.end)];
  if (/[«"“(]$/.test(before) && /^[»"”)]/.test(behind)) return true;
  return sighting.nameStart > sighting.start && /^و?ل/.test(sighting.text);
}

// «التربية: استلام خمس مدارس», «"الأرصاد": أمطار»: who speaks at the head of a line.
function isSpeaker({ sighting, line }: Sighted): boolean {
  return (
    /^[«"“]?$/.test(line.text.slice(0, sighting.start)) && /^[»"”]?\s?:/.test(line.text.slice(sighting.end))
  );
}

// «الاتحاد الآسيوي»: not the club but a body with an adjective of its own.
function isHeadOfMore({ sighting, line }: Sighted): boolean {
  return /^\sال[\u0621-\u064a]+(?:ي|ى|ية)(?![\u0621-\u064a])/.test(line.text.slice(sighting.end));
}

// «العقيد رشيد», «محمد الخليل»: part of somebody's name.
function isOfPerson({ sighting, line }: Sighted): boolean {
  const before = /(\S+)\s+$/.exec(line.text.slice(0, sighting.start))?.[1] ?? '';
  const key = lineKey(before);
  return titleWords.has(key) || firstNames.has(key) || firstNames.has(key.replace(/^[وفل]/, ''));
}
