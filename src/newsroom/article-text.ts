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
  section?: string;
  byline?: string;
  agency?: string;
  dateline?: string;
  keywords?: readonly string[];
  outlet?: Readonly<{ name?: string; masthead?: readonly Readonly<{ role: string; name: string }>[] }>;
  image?: Readonly<{ caption?: string; credit?: string }>;
  /** The address the text came from. */
  url?: string;
  places: readonly Readonly<{ id: string }>[];
  actors: readonly Readonly<{ id: string }>[];
  body: string;
}>;

/** Where the text came from. `file` is a name, not a path of the machine. */
export type ArticleSource = Readonly<{ file: string; sha256: string; encoding: string }>;

/** The file's text. The same draft gives the same bytes. */
export function articleText(draft: ArticleDraft, slug: string, source: ArticleSource): string {
  const metadata = {
    title: draft.title,
    slug,
    published: draft.published?.edtf,
    updated: draft.updated?.edtf,
    weekday: draft.weekday,
    kicker: draft.kicker,
    summary: draft.summary,
    section: draft.section,
    byline: draft.byline,
    agency: draft.agency,
    dateline: draft.dateline,
    outlet: draft.outlet,
    image: draft.image,
    keywords: draft.keywords?.length ? draft.keywords : undefined,
    places: draft.places.map(({ id }) => id),
    actors: draft.actors.map(({ id }) => id),
    source: { file: source.file, sha256: source.sha256, url: draft.url, encoding: source.encoding },
  };
  // The line of a headline is not folded: an editor finds it whole.
  return `---\n${stringify(metadata, { lineWidth: 0 })}---\n\n${draft.body}`;
}
