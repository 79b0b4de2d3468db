// A draft as the text of an article's file: metadata serialised (never joined), then the body.

import { stringify } from 'yaml';
import type { EdtfDate } from '../text/edtf.ts';

/** What the writer needs of a draft; the order here is the order in the file. */
export type ArticleDraft = Readonly<{
  title: string;
  published?: EdtfDate;
  updated?: EdtfDate;
  weekday?: string;
  kicker?: string;
  summary?: string;
  byline?: string;
  agency?: string;
  outlet?: Readonly<{ name?: string; masthead?: readonly Readonly<{ role: string; name: string }>[] }>;
  image?: Readonly<{ caption: string }>;
  places: readonly Readonly<{ id: string }>[];
  actors: readonly Readonly<{ id: string }>[];
  body: string;
}>;

/** Where the text came from. `file` is a name, not a path of the machine. */
export type ArticleSource = Readonly<{ file: string; sha256: string; encoding: string }>;

/** The file's text. The same draft gives the same bytes. */
export function articleText(draft: ArticleDraft, slug: string, source: ArticleSource): string {
  const {
    title,
    published,
    updated,
    weekday,
    kicker,
    summary,
    byline,
    agency,
    outlet,
    image,
    places,
    actors,
  } = draft;
  const metadata = {
    title,
    slug,
    published: published?.edtf,
    updated: updated?.edtf,
    weekday,
    kicker,
    summary,
    byline,
    agency,
    outlet,
    image,
    places: places.map(({ id }) => id),
    actors: actors.map(({ id }) => id),
    source,
  };
  // The line of a headline is not folded: an editor finds it whole.
  return `---\n${stringify(metadata, { lineWidth: 0 })}---\n\n${draft.body}`;
}
