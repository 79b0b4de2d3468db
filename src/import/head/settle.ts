// The facts of many lines made one head. Of two answers that differ none is taken, and it is told.

import { lineKey } from '../../text/line-key.ts';
import type { PageFacts } from '../chrome/page-state.ts';
import type { Head } from '../head.ts';
import type { SourceLine } from '../source-lines.ts';
import type { Dateline } from './dateline.ts';
import type { LineFacts } from './facts.ts';

type Found = Readonly<{ line: SourceLine; facts: LineFacts }>;
type Opening = Readonly<{ line: SourceLine; read?: Dateline | undefined }>;

export function settleFacts(
  head: Head,
  found: readonly Found[],
  opening: Opening | undefined,
  closing: string | undefined,
  page: PageFacts,
): void {
  const read = opening?.read;
  settleDates(head, found);
  const title = head.title?.number ?? 0;
  // What stands below the headline is the article's; above it stand the page's own names too.
  const nearest = (fits: (one: Found) => boolean): Found[] => {
    const below = found.filter((one) => one.line.number > title && fits(one));
    return below.length > 0 ? below : found.filter(fits);
  };
  const authors = nearest(({ facts }) => facts.byline !== undefined && !facts.editor).map(
    ({ facts }) => facts,
  );
  const labelled = authors.filter(({ weak }) => weak === false || weak === undefined);
  const bylines = (labelled.length > 0 ? labelled : authors).map(({ byline }) => byline);
  set('byline', bylines.length > 0 ? bylines : [read?.byline]);
  const editors = found.filter(({ facts }) => facts.editor).map(({ facts }) => facts.byline);
  if (authors.length === 0 && read?.byline === undefined) set('byline', editors);
  const signed = nearest(({ line, facts }) => line.number > title && facts.agency !== undefined);
  const agencies = [...signed.map(({ facts }) => facts.agency), read?.agency, closing, page.agency];
  const particular = agencies.filter((agency) => agency !== undefined && agency !== 'وكالات');
  const above = found.filter(({ facts }) => facts.agency !== undefined).map(({ facts }) => facts.agency);
  set('agency', particular.length > 0 ? particular : agencies.some(Boolean) ? agencies : above);
  // A city alone above the headline is of a menu, or of the weather.
  const placed = nearest(
    ({ line, facts }) => facts.dateline !== undefined && (facts.reason !== 'dateline' || line.number > title),
  );
  set('dateline', [read?.place ?? placed[0]?.facts.dateline]);
  set('outlet', [
    found.find(({ facts }) => facts.outlet !== undefined)?.facts.outlet ?? page.outlet ?? read?.outlet,
  ]);
  set('section', [page.section ?? found.find(({ facts }) => facts.section !== undefined)?.facts.section]);
  set(
    'credit',
    found.map(({ facts }) => facts.credit),
  );
  if (page.url !== undefined) head.url = page.url;
  if (page.keywords !== undefined) head.keywords = page.keywords;

  function set(
    key: 'byline' | 'agency' | 'dateline' | 'outlet' | 'section' | 'credit',
    values: readonly (string | undefined)[],
  ): void {
    const said = values.filter((value) => value !== undefined);
    const [first] = said;
    if (first === undefined) return;
    const wide = said.reduce((one, other) => (other.length > one.length ? other : one));
    // «سامي النجار» and «سامي النجار وليلى حسن» agree; «رويترز» and «رويترز، أ ف ب» do too.
    if (said.every((value) => lineKey(wide).includes(lineKey(value)))) head[key] = wide;
    else if (opening) head.doubtful.push(opening.line);
  }
}

// The first date is the article's: further down stand those of the page. Labels decide before the order does.
function settleDates(head: Head, found: readonly Found[]): void {
  const title = head.title?.number ?? 0;
  const below = found.filter(({ line }) => line.number > title);
  for (const { line, facts } of [...below, ...found.filter(({ line }) => line.number <= title)]) {
    for (const fault of facts.dateFaults ?? []) head.dateFaults.push({ line, fault });
    if (facts.updated) head.updated ??= facts.updated;
    // A month is taken where no line gives a day.
    const finer = head.published?.precision === 'month' && facts.published?.precision !== 'month';
    if (facts.published && (!head.published || finer)) {
      head.published = facts.published;
      if (facts.weekday !== undefined) head.weekday = facts.weekday;
    }
  }
  if (head.weekday === undefined && !head.published) {
    const said = found.find(({ facts }) => facts.weekday !== undefined)?.facts.weekday;
    if (said !== undefined) head.weekday = said;
  }
}
