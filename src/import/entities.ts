// The places and actors of an article: found by the registries' names, each with the words that show it.

import { findNames, type Sighting } from '../text/finder.ts';
import { namesakes } from '../text/news-words.ts';
import { tokensOf } from '../text/tokens.ts';
import { backReferences } from './names/back-references.ts';
import { countedIds } from './names/doubtful.ts';
import { countryOfName, type Names, nameOf, partsOf } from './names/known.ts';
import { listedIds } from './names/lists.ts';
import { type Behind, type Reason, settle } from './names/settle.ts';
import { type Reading, type Sighted, settingOf } from './names/sighted.ts';
import { type SourceLine, sourceColumn } from './source-lines.ts';

/** Words of the source that show something, with their line and column there, both from 1. */
export type Evidence = Readonly<{ text: string; line: number; column: number }>;

/** `reasons`: why a name that others have too was read as this one's, where it was. */
export type Found = Readonly<{ id: string; name: string; evidence: Evidence[]; reasons: Reason[] }>;

/** A name that belongs to several entries and that nothing in the text settles. */
export type Unsettled = Readonly<{ evidence: Evidence; candidates: readonly string[] }>;

export type Entities = Readonly<{
  places: Found[];
  actors: Found[];
  unsettled: Unsettled[];
  /** What was found in each line: one id each. Short forms that refer back are among them. */
  sightings: ReadonlyMap<SourceLine, readonly Sighting[]>;
}>;

/** Finds the names in an article's lines. A name shared by several is settled by what the article says around it. */
export function findEntities(names: Names, lines: readonly SourceLine[]): Entities {
  const all = lines.flatMap((line, at) =>
    findNames(names.finder, line.text).map((sighting): Sighted => ({ sighting, line, at })),
  );
  const reading: Reading = { names, setting: settingOf(names, all, lines), established: establishedIds(all) };
  const counted = new Map(all.map((sighted) => [sighted, countedIds(reading, sighted)]));
  const listed = listedIds(reading, all, counted);
  const found = new Map<string, Found>();
  const unsettled: Unsettled[] = [];
  const sightings = new Map<SourceLine, Sighting[]>(lines.map((line) => [line, []]));
  all.forEach((sighted, index) => {
    const { sighting, line } = sighted;
    const ids = (listed.get(sighted) ?? counted.get(sighted) ?? []).filter((id) => !id.startsWith('nisba:'));
    if (ids.length === 0) return;
    const here = sightings.get(line) ?? [];
    if ((here.at(-1)?.end ?? 0) > sighting.start) return;
    const meant = withStripped(reading, ids, all, index);
    const settled = settle(reading, meant, sighted, behind(names, all, index));
    if (settled === undefined) return;
    if (settled === 'open') {
      unsettled.push({ evidence: evidenceOf(sighted), candidates: ids.map((one) => nameOf(names, one)) });
      return;
    }
    if (
      isOnlyCalledSo(settled.id, sighted) ||
      isOnlyNamesake(names, settled.id, sighted) ||
      isOfRegion(settled.id, sighted)
    )
      return;
    here.push({ ...sighting, ids: [settled.id] });
    sightings.set(line, here);
    add(sighted, settled.id, settled.reason);
  });
  for (const { line, sighting } of backReferences(names, lines, sightings)) {
    add({ line, sighting, at: 0 }, sighting.ids[0] ?? '');
    const here = [...(sightings.get(line) ?? []), sighting];
    sightings.set(
      line,
      here.sort((a, b) => a.start - b.start),
    );
  }
  const of = (registry: string) =>
    [...found].filter(([id]) => partsOf(id).registry === registry).map(([, entry]) => entry);
  return { places: of('place'), actors: of('actor'), unsettled, sightings };

  function add(sighted: Sighted, id: string, reason?: Reason): void {
    const entry = found.get(id) ?? {
      id: partsOf(id).bare,
      name: nameOf(names, id),
      evidence: [],
      reasons: [],
    };
    entry.evidence.push(evidenceOf(sighted));
    if (reason && !entry.reasons.some(({ code }) => code === reason.code))
      entry.reasons.push(withName(names, reason));
    found.set(id, entry);
  }
}

function withName(names: Names, reason: Reason): Reason {
  if (reason.country === undefined) return reason;
  return { ...reason, countryName: nameOf(names, `place:${reason.country}`) };
}

function evidenceOf({ sighting, line }: Sighted): Evidence {
  const column = sourceColumn(line, sighting.start, sighting.text);
  return { text: sighting.text, line: line.number, column };
}

// Entries that some name in the article can mean alone.
function establishedIds(all: readonly Sighted[]): Set<string> {
  const ids = new Set<string>();
  for (const { sighting } of all) {
    const [id, ...others] = sighting.ids;
    if (id !== undefined && others.length === 0) ids.add(id);
  }
  return ids;
}

// «الرياض وجدة»: the town that is left when و is taken off, where the article speaks of its country alone.
function withStripped(
  { names, setting }: Reading,
  ids: readonly string[],
  all: readonly Sighted[],
  index: number,
): readonly string[] {
  const [before, here] = [all[index - 1], all[index]];
  if (!here) return ids;
  const { sighting, line } = here;
  // «بورسعيد وجدة وصلالة»: in a list و joins.
  const isListed =
    before?.line === line &&
    sighting.start - before.sighting.end === 1 &&
    before.sighting.ids.some((id) => id.startsWith('place:')) &&
    sighting.text.startsWith('و');
  if (isListed && sighting.stripped.length > 0) return sighting.stripped;
  const inSetting = (id: string) => setting.countries.has(countryOfName(names, id) ?? '');
  const stripped = sighting.stripped.filter(inSetting);
  if (stripped.length === 0) return ids;
  const whole = ids.filter(
    (id) => setting.evidence.filter(({ country }) => country === countryOfName(names, id)).length > 1,
  );
  return whole.length > 0 ? ids : stripped;
}

// «شارع فلسطين», «اتفاق الجزائر», «أسد بن الفرات».
function isOnlyCalledSo(id: string, { sighting, line }: Sighted): boolean {
  if (!id.startsWith('place:')) return false;
  return /(?:^|[\s«])[وفبل]?ا?ل?(?:شارع|نهج|زنقة|بن|اتفاق|اتفاقية|معاهدة|إعلان|اتفاقي)\s$/.test(
    line.text.slice(Math.max(0, sighting.nameStart - 30), sighting.nameStart),
  );
}

// «شارع الشيخ خليفة», «صندوق الملك عبدالله الثاني»: what is called after a person is not the person.
function isOnlyNamesake(names: Names, id: string, { sighting, line }: Sighted): boolean {
  if (names.actors.get(partsOf(id).bare)?.kind !== 'person' || !id.startsWith('actor:')) return false;
  return tokensOf(line.text.slice(Math.max(0, sighting.start - 40), sighting.start))
    .slice(-2)
    .some(({ key }) => namesakes.has(key) || namesakes.has(key.replace(/^[وفبلك]/, '')));
}

// «وزير الصحة بالولاية»: not the country's.
function isOfRegion(id: string, { sighting, line }: Sighted): boolean {
  if (!id.startsWith('actor:') || !/^[وفبل]?وزير/.test(sighting.text)) return false;
  return /^\s(?:ب|في )ال(?:ولاية|محافظة|إقليم|اقليم|مقاطعة|جهة)(?!\p{L})/u.test(
    line.text.slice(sighting.end),
  );
}

// «وزارة الداخلية العراقية», «وزارة الصحة في غزة»: the adjective or the place right behind a name.
function behind(names: Names, all: readonly Sighted[], index: number): Behind | undefined {
  const [here, next] = [all[index], all[index + 1]];
  if (!here || !next || here.line !== next.line) return undefined;
  const gap = here.line.text.slice(here.sighting.end, next.sighting.nameStart);
  const [id] = next.sighting.ids;
  const country = id === undefined ? undefined : countryOfName(names, id);
  if (id === undefined || country === undefined || next.sighting.ids.length > 1) return undefined;
  if (id.startsWith('nisba:')) return gap === ' ' ? { code: 'adjective', country } : undefined;
  return id.startsWith('place:') && /^\s(?:في\s|ب)?$/.test(gap)
    ? { code: 'place-behind', country }
    : undefined;
}
