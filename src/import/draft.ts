// A raw text made into a draft article, with an account of everything that was done to it.

import { type Weekday, weekdays } from '../model/article.ts';
import { hasErrors, type Problem, type ProblemCode } from '../model/problem.ts';
import { weekdayOfWriting } from '../text/date-reading.ts';
import { dayOf, weekdayOf } from '../text/dates.ts';
import type { EdtfDate } from '../text/edtf.ts';
import { relativeDay } from '../text/relative-days.ts';
import { slugOf } from '../text/romanise.ts';
import { type FoundActor, withRoles } from './actor-roles.ts';
import { type Removal, stripChrome } from './chrome.ts';
import { unaccounted } from './conservation.ts';
import { sourceOffset } from './copy-edit/source-offset.ts';
import { applyFixes, copyEdit } from './copy-edit.ts';
import { discoverNames, type Proposal } from './discover.ts';
import { type Entities, type Found, findEntities } from './entities.ts';
import { readGivenDate } from './given-date.ts';
import { type Head, readHead } from './head.ts';
import type { Names } from './names/known.ts';
import { bodyMarkdown, paragraphsOf } from './paragraphs.ts';
import type { Given, RawArticle } from './raw-article.ts';
import { type LineChange, type SourceLine, sourceLines } from './source-lines.ts';

/** What the user gives beside the text. `timeZone` is the newsroom's. */
export type ImportOptions = Readonly<{
  file: string;
  published?: EdtfDate;
  outlet?: string;
  timeZone: string;
  /** ISO 3166 alpha-2, lower case: whose order of day and month a numeric date has. */
  country?: string;
  names: Names;
  /** Codes of doubts that are to be mended. */
  fixes?: ReadonlySet<string>;
  /** Keys of the lines that the batch showed to be of its pages. */
  learned?: ReadonlySet<string>;
  /** Lines that had been misread before they came here: told with the other changes. */
  repaired?: readonly LineChange[];
}>;

/** A draft and the account of it. Every letter of the source is in the draft, in `removed` or in `changed`. */
export type Draft = Readonly<{
  title: string;
  /** Made from the headline; the writer sees to it that it is nobody else's. */
  slug: string;
  published?: EdtfDate;
  updated?: EdtfDate;
  weekday?: Weekday;
  kicker?: string;
  summary?: string;
  section?: string;
  byline?: string;
  agency?: string;
  dateline?: string;
  keywords?: readonly string[];
  url?: string;
  outlet?: { name?: string; masthead?: { role: string; name: string }[] };
  image?: { caption?: string; credit?: string };
  places: Found[];
  actors: FoundActor[];
  body: string;
  proposed: Proposal[];
  removed: Removal[];
  changed: LineChange[];
}>;

/** Reads a text. Where it is no article there is no draft, and a problem says why; warnings come with a draft. */
export function draftArticle(
  raw: RawArticle,
  options: ImportOptions,
): { draft?: Draft; problems: Problem[] } {
  const problems: Problem[] = [];
  const say: Say = (severity, code, line, column, values) => {
    problems.push({ file: options.file, line, column, severity, code, values });
  };
  const firstLine = raw.lines[0]?.number ?? 1;
  const cleaned = sourceLines(raw.lines);
  const { lines } = cleaned;
  if (lines.length === 0) say('error', 'empty-file', firstLine, 1, {});
  else if (!isMostlyArabic(lines)) say('error', 'not-arabic', firstLine, 1, {});
  const stripped = stripChrome(lines, {
    ...(options.learned && { learned: options.learned }),
    ...(raw.given.title !== undefined && { title: raw.given.title }),
  });
  // What is seen twice on a page only because the page repeats it is no reason to mend anything.
  const mended = applyFixes(stripped.lines, options.fixes ?? new Set());
  const head = readHead(mended.lines, stripped, raw.given, {
    ...(options.country !== undefined && { country: options.country }),
    facts: stripped.facts,
    doubtful: stripped.doubtful,
  });
  const { title } = head;
  if (lines.length > 0 && !title) say('error', 'no-headline', firstLine, 1, {});
  else if (title && head.body.length === 0) say('error', 'no-paragraphs', title.number, 1, {});
  if (!title || hasErrors(problems)) return { problems };

  const { paragraphs, changes: joined } = paragraphsOf(head.body);
  const shown = shownLines(head, title);
  const entities = findEntities(options.names, shown);
  tellDoubts(head, entities, shown, say);
  const dates = settleDates(head, raw.given, options, say);
  const draft: Draft = {
    title: title.text,
    slug: draftSlug(options.names, entities, title, dates.published, options.timeZone),
    ...dates,
    ...metadataOf(head, stripped.masthead, raw.given, options),
    places: entities.places,
    actors: entities.actors.map((actor) => withRoles(options.names, actor, shown)),
    body: bodyMarkdown(paragraphs),
    proposed: discoverNames(shown, entities.sightings),
    removed: [...raw.removed, ...stripped.removed, ...head.taken].sort((a, b) => a.line - b.line),
    changed: [...cleaned.changes, ...mended.changes, ...joined].sort((a, b) => a.line - b.line),
  };
  const { lost, gained } = unaccounted(raw, draft, textsOfForm(head, raw.given));
  if (lost !== '' || gained !== '') {
    say('error', 'letters-lost', firstLine, 1, { lost, gained });
    return { problems };
  }
  return { draft: { ...draft, changed: [...(options.repaired ?? []), ...draft.changed] }, problems };
}

// What is shown though no line says it: the form gave it by name.
function textsOfForm(head: Head, given: Given): string[] {
  return [
    head.title?.number === 0 ? head.title.text : undefined,
    head.kicker ? undefined : given.kicker,
    head.summary ? undefined : given.summary,
    head.caption ? undefined : given.caption,
  ].filter((text) => text !== undefined);
}

/** So many of those that a name may mean are told. */
const mostCandidates = 4;

function tellDoubts(head: Head, entities: Entities, shown: readonly SourceLine[], say: Say): void {
  for (const line of head.doubtful) say('warning', 'doubtful-line', line.number, 1, { value: line.text });
  const told = new Set<string>();
  for (const { evidence, candidates } of entities.unsettled) {
    // A dozen countries have a «وزارة الخارجية», and a text may name it a dozen times.
    const some = candidates.slice(0, mostCandidates).join('، ');
    const rest = candidates.length > mostCandidates ? ` … (+${candidates.length - mostCandidates})` : '';
    if (told.has(candidates.join())) continue;
    told.add(candidates.join());
    const values = { value: evidence.text, candidates: some + rest };
    say('warning', 'ambiguous-name', evidence.line, evidence.column, values);
  }
  for (const { code, line, column, values } of copyEdit(shown)) say('warning', code, line, column, values);
}

// What the form says by name comes before what was read out of the text.
function metadataOf(
  head: Head,
  masthead: { role: string; name: string }[],
  given: Given,
  options: ImportOptions,
): Partial<Draft> {
  const outlet = outletOf(masthead, options.outlet ?? given.outlet ?? head.outlet);
  const caption = head.caption?.text ?? given.caption;
  const credit = given.credit ?? head.credit;
  const facts = {
    kicker: head.kicker?.text ?? given.kicker,
    summary: head.summary?.text ?? given.summary,
    byline: given.byline ?? head.byline,
    agency: given.agency ?? head.agency,
    dateline: head.dateline,
    url: given.url ?? head.url,
    outlet,
    image:
      caption === undefined && credit === undefined
        ? undefined
        : { ...(caption !== undefined && { caption }), ...(credit !== undefined && { credit }) },
    keywords: given.keywords ?? head.keywords,
  };
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined));
}

/** The lines a reader will see, in the order of the source. */
function shownLines(head: Head, title: SourceLine): SourceLine[] {
  const above = [head.kicker, title, head.summary, head.caption].filter((line) => line !== undefined);
  return [...above, ...head.body].sort((a, b) => a.number - b.number);
}

function isMostlyArabic(lines: readonly SourceLine[]): boolean {
  const text = lines.map((line) => line.text).join('');
  const arabic = text.match(/\p{Script=Arabic}/gu)?.length ?? 0;
  const letters = text.match(/\p{Letter}/gu)?.length ?? 0;
  return arabic * 2 > letters;
}

function outletOf(masthead: { role: string; name: string }[], name: string | undefined): Draft['outlet'] {
  if (masthead.length === 0 && name === undefined) return undefined;
  return { ...(name !== undefined && { name }), ...(masthead.length > 0 && { masthead }) };
}

type Say = (
  severity: Problem['severity'],
  code: ProblemCode,
  line: number,
  column: number,
  values: Problem['values'],
) => void;

// No date is made: «اليوم الخميس» is a weekday, and only the user, the form or a dated line gives more.
function settleDates(
  head: Head,
  given: Given,
  options: ImportOptions,
  say: Say,
): Pick<Draft, 'published' | 'updated' | 'weekday'> {
  const byForm = {
    published: givenDate(given.published, options, say),
    updated: givenDate(given.updated, options, say),
  };
  const found = byForm.published ?? head.published;
  const published = options.published ?? found;
  for (const { line, fault } of head.dateFaults)
    say('warning', fault.code, line.number, 1, { value: fault.said, real: fault.real });
  if (options.published && found && options.published.edtf !== found.edtf)
    say('warning', 'date-conflict', 1, 1, { said: found.edtf, published: options.published.edtf });
  const saying = head.body.slice(0, 2).find((line) => weekdayOfWriting(line.text) !== undefined);
  const number = saying ? weekdayOfWriting(saying.text) : head.weekday;
  const weekday = number === undefined ? undefined : weekdays[number];
  const day = published && dayOf(published, options.timeZone);
  const real = day && weekdays[weekdayOf(day)];
  if (weekday && real && weekday !== real && published) {
    const said = { said: weekday, published: published.edtf, real };
    say('warning', 'weekday-conflict', saying?.number ?? 1, 1, said);
  }
  if (published) tellRelativeDays(head.body, published, options.timeZone, saying, say);
  const updated = byForm.updated ?? head.updated;
  return { ...(published && { published }), ...(updated && { updated }), ...(weekday && { weekday }) };
}

// «أمس الأربعاء» in an article of a Friday: one of the two is wrong, and only a person knows which.
function tellRelativeDays(
  lines: readonly SourceLine[],
  published: EdtfDate,
  timeZone: string,
  told: SourceLine | undefined,
  say: Say,
): void {
  for (const line of lines) {
    const day = line === told ? undefined : relativeDay(line.text, published, timeZone);
    if (!day?.conflict) continue;
    const values = { value: day.text, published: published.edtf, real: day.conflict.real };
    say('warning', 'relative-day-conflict', line.number, sourceOffset(line, day.start) + 1, values);
  }
}

function givenDate(text: string | undefined, options: ImportOptions, say: Say): EdtfDate | undefined {
  if (text === undefined || text.trim() === '') return undefined;
  const date = readGivenDate(text, options.country);
  if (!date) say('warning', 'doubtful-date', 1, 1, { value: text });
  return date;
}

/** A day where one is known, then the headline romanised, its known names by their own slugs. */
function draftSlug(
  names: Names,
  entities: Entities,
  title: SourceLine,
  published: EdtfDate | undefined,
  timeZone: string,
): string {
  const parts: string[] = [];
  let end = 0;
  for (const sighting of entities.sightings.get(title) ?? []) {
    const id = sighting.ids[0] ?? '';
    const bare = id.slice(id.indexOf(':') + 1);
    const slug = names.places.get(bare)?.slug ?? names.actors.get(bare)?.slug ?? bare;
    parts.push(slugOf(title.text.slice(end, sighting.start)), slug);
    end = sighting.end;
  }
  parts.push(slugOf(title.text.slice(end)));
  const day = published && dayOf(published, timeZone);
  const date = day
    ? [
        String(day.year).padStart(4, '0'),
        String(day.month).padStart(2, '0'),
        String(day.day).padStart(2, '0'),
      ]
    : [];
  const words = [...date, ...parts.flatMap((part) => part.split('-'))].filter((word) => word !== '');
  let slug = words.shift() ?? 'article';
  for (const word of words) if (slug.length + word.length + 1 <= 70) slug += `-${word}`;
  return slug;
}
