// A raw text made into a draft article, with an account of everything that was done to it.

import { type Weekday, weekdays } from '../model/article.ts';
import type { Problem, ProblemCode } from '../model/problem.ts';
import { weekdayOfWriting } from '../text/date-reading.ts';
import { dayOf, weekdayOf } from '../text/dates.ts';
import type { EdtfDate } from '../text/edtf.ts';
import { slugOf } from '../text/romanise.ts';
import { type Removal, stripChrome } from './chrome.ts';
import { copyEdit } from './copy-edit.ts';
import { discoverNames, type Proposal } from './discover.ts';
import { type Entities, type Found, findEntities, type Names } from './entities.ts';
import { type Head, readHead } from './head.ts';
import { bodyMarkdown, paragraphsOf } from './paragraphs.ts';
import type { RawArticle } from './raw-article.ts';
import { roleBefore } from './roles.ts';
import { type LineChange, type SourceLine, sourceLines } from './source-lines.ts';

/** What the user gives beside the text. `timeZone` is the newsroom's. */
export type ImportOptions = Readonly<{
  file: string;
  published?: EdtfDate;
  outlet?: string;
  timeZone: string;
  names: Names;
}>;

export type FoundActor = Found & Readonly<{ kind: string; roles: string[] }>;

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
  byline?: string;
  agency?: string;
  outlet?: { name?: string; masthead?: { role: string; name: string }[] };
  image?: { caption: string };
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
  const { lines, changes } = sourceLines(raw.lines);
  const problems: Problem[] = [];
  const say = (
    severity: Problem['severity'],
    code: ProblemCode,
    line: number,
    column: number,
    values: Problem['values'],
  ) => {
    problems.push({ file: options.file, line, column, severity, code, values });
  };
  if (!isMostlyArabic(raw.lines.map((line) => line.raw).join(''))) say('error', 'not-arabic', 1, 1, {});
  const stripped = stripChrome(lines);
  const head = readHead(stripped.lines, stripped.repeated);
  const { title } = head;
  if (!title) say('error', 'no-headline', 1, 1, {});
  else if (head.body.length === 0) say('error', 'no-paragraphs', title.number, 1, {});
  if (!title || problems.length > 0) return { problems };

  const { paragraphs, changes: joined } = paragraphsOf(head.body);
  const shown = shownLines(head, title);
  const entities = findEntities(options.names, shown);
  for (const line of head.doubtful) say('warning', 'doubtful-line', line.number, 1, { value: line.text });
  for (const line of head.doubtfulDates)
    say('warning', 'doubtful-date', line.number, 1, { value: line.text });
  for (const { evidence, candidates } of entities.unsettled) {
    say('warning', 'ambiguous-name', evidence.line, evidence.column, {
      value: evidence.text,
      candidates: candidates.join('، '),
    });
  }
  for (const { code, line, column, values } of copyEdit(shown)) say('warning', code, line, column, values);
  const dates = settleDates(head, options, say);
  const outlet = outletOf(stripped.masthead, options.outlet);
  const draft: Draft = {
    title: title.text,
    slug: draftSlug(options.names, entities, title, dates.published, options.timeZone),
    ...dates,
    ...(head.kicker && { kicker: head.kicker.text }),
    ...(head.summary && { summary: head.summary.text }),
    ...(head.byline !== undefined && { byline: head.byline }),
    ...(head.agency !== undefined && { agency: head.agency }),
    ...(outlet && { outlet }),
    ...(head.caption && { image: { caption: head.caption.text } }),
    places: entities.places,
    actors: entities.actors.map((actor) => withRoles(options.names, actor, shown)),
    body: bodyMarkdown(paragraphs),
    proposed: discoverNames(shown, entities.sightings),
    removed: [...raw.removed, ...stripped.removed, ...head.taken].sort((a, b) => a.line - b.line),
    changed: [...changes, ...joined].sort((a, b) => a.line - b.line),
  };
  return { draft, problems };
}

/** The lines a reader will see, in the order of the source. */
function shownLines(head: Head, title: SourceLine): SourceLine[] {
  const above = [head.kicker, title, head.summary, head.caption].filter((line) => line !== undefined);
  return [...above, ...head.body].sort((a, b) => a.number - b.number);
}

function isMostlyArabic(text: string): boolean {
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

// No date is made: «اليوم الخميس» is a weekday, and only the user or a dated line gives more.
function settleDates(
  head: Head,
  options: ImportOptions,
  say: Say,
): Pick<Draft, 'published' | 'updated' | 'weekday'> {
  const published = options.published ?? head.published;
  if (options.published && head.published && options.published.edtf !== head.published.edtf) {
    say('warning', 'date-conflict', 1, 1, { said: head.published.edtf, published: options.published.edtf });
  }
  const saying = head.body.slice(0, 2).find((line) => weekdayOfWriting(line.text) !== undefined);
  const number = saying ? weekdayOfWriting(saying.text) : head.weekday;
  const weekday = number === undefined ? undefined : weekdays[number];
  const day = published && dayOf(published, options.timeZone);
  const real = day && weekdays[weekdayOf(day)];
  if (weekday && real && weekday !== real && published) {
    say('warning', 'weekday-conflict', saying?.number ?? 1, 1, {
      said: weekday,
      published: published.edtf,
      real,
    });
  }
  return {
    ...(published && { published }),
    ...(head.updated && { updated: head.updated }),
    ...(weekday && { weekday }),
  };
}

function withRoles(names: Names, actor: Found, lines: readonly SourceLine[]): FoundActor {
  const kind = names.actors.get(actor.id)?.kind ?? 'person';
  const roles = new Set<string>();
  for (const { text, line } of kind === 'person' ? actor.evidence : []) {
    const at = lines.find(({ number }) => number === line);
    for (
      let start = at?.text.indexOf(text) ?? -1;
      at && start >= 0;
      start = at.text.indexOf(text, start + 1)
    ) {
      const { role, rank } = roleBefore(at.text, start);
      if (role !== undefined) roles.add(role);
      if (rank !== undefined) roles.add(rank);
    }
  }
  return { ...actor, kind, roles: [...roles] };
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
