// A newsroom: all that a site is made of, read and checked.

import type { Article } from './article.ts';
import type { Actor, Place, Registry } from './registry.ts';
import type { Site } from './site.ts';

/** A picture that articles show: where it lies in the newsroom, and its size in pixels. */
export type Picture = Readonly<{ file: string; width: number; height: number; sha256: string }>;

export type Newsroom = Readonly<{
  site: Site;
  places: Registry<Place>;
  actors: Registry<Actor>;
  /** Drafts left out; in the order of their files' names. */
  articles: readonly Article[];
  /** By the file's name inside `images/`. */
  pictures: ReadonlyMap<string, Picture>;
  /** Old address → new address, both from the site's root. */
  redirects: ReadonlyMap<string, string>;
}>;
