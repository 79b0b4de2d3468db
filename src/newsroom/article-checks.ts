// What must hold between articles and the rest: ids known, slugs nobody else's, dates that agree.

import type { Article } from '../model/article.ts';
import { weekdays } from '../model/article.ts';
import type { Complaint } from '../model/fields.ts';
import type { Picture } from '../model/newsroom.ts';
import type { ValuePath } from '../model/parse.ts';
import type { Problem } from '../model/problem.ts';
import { type Actor, type Place, type Registry, spellingsOf } from '../model/registry.ts';
import type { Site } from '../model/site.ts';
import { dayOf, weekdayOf } from '../text/dates.ts';
import type { EdtfDate } from '../text/edtf.ts';
import { nameKey } from '../text/key.ts';
import type { ReadArticle } from './articles.ts';
import { measurePicture } from './pictures.ts';
import { type IsLost, suggest } from './registry-checks.ts';
import { locateFaults } from './yaml.ts';

type Known = Readonly<{
  site: Site | undefined;
  places: Registry<Place>;
  actors: Registry<Actor>;
  lost: Readonly<{ places: IsLost; actors: IsLost }>;
}>;

/** Checks every article against the others and the registries, and measures the pictures they name. */
export function checkArticles(root: string, read: readonly ReadArticle[], known: Known) {
  const problems: Problem[] = [];
  const pictures = new Map<string, Picture>();
  const slugs = new Map<string, string>();
  for (const { article, yaml } of read) {
    const say = (path: ValuePath, complaint: Complaint, severity: Problem['severity'] = 'error') => {
      const located = locateFaults(yaml, [{ path, atKey: false, complaint }]);
      problems.push(...located.map((problem) => ({ ...problem, severity })));
    };
    [article.slug, ...(article.aliases ?? [])].forEach((slug, index) => {
      const other = slugs.get(slug);
      const path = index === 0 ? ['slug'] : ['aliases', index - 1];
      if (other !== undefined) say(path, { code: 'duplicate-slug', values: { value: slug, other } });
      else slugs.set(slug, article.file);
    });
    checkIds(article, known, say);
    checkDates(article, known.site?.timeZone ?? 'UTC', say);
    const file = article.image?.file;
    if (file === undefined || pictures.has(file)) continue;
    const picture = measurePicture(root, file);
    if (typeof picture === 'string') say(['image', 'file'], { code: picture, values: { value: file } });
    else pictures.set(file, picture);
  }
  return { problems, pictures };
}

type Say = (path: ValuePath, complaint: Complaint, severity?: Problem['severity']) => void;

function checkIds(article: Article, known: Known, say: Say): void {
  article.places.forEach((id, index) => {
    if (known.places.has(id) || known.lost.places(id)) return;
    say(['places', index], {
      code: 'unknown-place',
      values: { value: id, suggestion: suggestEntry(id, known.places) },
    });
  });
  article.actors.forEach((id, index) => {
    if (known.actors.has(id) || known.lost.actors(id)) return;
    say(['actors', index], {
      code: 'unknown-actor',
      values: { value: id, suggestion: suggestEntry(id, known.actors) },
    });
  });
  const { section } = article;
  const sections = known.site?.sections.map(({ id }) => id);
  if (section !== undefined && sections && !sections.includes(section)) {
    say(['section'], {
      code: 'unknown-section',
      values: { value: section, suggestion: suggest(section, sections) },
    });
  }
}

/** The id that is meant: of the entry that has the value as a name («الأنبار»), or the nearest id. */
function suggestEntry(value: string, entries: Registry<Place | Actor>): string {
  const key = nameKey(value);
  const named = [...entries.values()].find((entry) =>
    spellingsOf(entry).some((text) => nameKey(text) === key),
  );
  return named ? ` (${named.id}?)` : suggest(value, entries.keys());
}

function checkDates(article: Article, timeZone: string, say: Say): void {
  const { published, updated, weekday } = article;
  const day = dayOf(published, timeZone);
  const real = day && weekdays[weekdayOf(day)];
  // The text may be wrong, or the date: neither is changed, and the editor is told.
  if (weekday && real && weekday !== real) {
    say(
      ['weekday'],
      { code: 'weekday-conflict', values: { said: weekday, published: published.edtf, real } },
      'warning',
    );
  }
  if (updated && isEarlier(updated, published, timeZone)) say(['updated'], { code: 'updated-early' });
}

// Dates known to the month or the year may overlap, so only what is known to the day is compared.
function isEarlier(a: EdtfDate, b: EdtfDate, timeZone: string): boolean {
  if (a.precision === 'instant' && b.precision === 'instant') return a.instant < b.instant;
  const [dayA, dayB] = [dayOf(a, timeZone), dayOf(b, timeZone)];
  if (!dayA || !dayB) return false;
  return Date.UTC(dayA.year, dayA.month - 1, dayA.day) < Date.UTC(dayB.year, dayB.month - 1, dayB.day);
}
