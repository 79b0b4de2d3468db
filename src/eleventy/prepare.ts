// From a folder to all that a build needs: the edition, the files beside it, and what is wrong.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pictureAddress } from '../indexes/article-view.ts';
import { buildEdition, type Edition } from '../indexes/edition.ts';
import { searchPieces } from '../indexes/search/pieces.ts';
import { siteView } from '../indexes/site-view.ts';
import type { Address, SiteView } from '../indexes/views.ts';
import type { Newsroom } from '../model/newsroom.ts';
import { compareProblems, hasErrors, type Problem } from '../model/problem.ts';
import { loadNewsroom } from '../newsroom/load.ts';
import { checkAddresses } from './address-checks.ts';
import { buildAssets } from './assets.ts';
import { readTheme } from './theme.ts';

/** The folder that Warraq itself is in; its `_data` holds the gazetteer that ships with it. */
export const packageRoot = join(import.meta.dirname, '..', '..');

/** A site ready to be rendered and written. `files` are copied as they are. */
export type Prepared = Readonly<{
  edition: Edition;
  site: SiteView;
  files: ReadonlyMap<Address, Uint8Array>;
}>;

export type PrepareOptions = Readonly<{
  newsroom: string;
  /** Overrides the address in `_data/site.yaml`; ends in a slash. */
  baseUrl?: string;
  onArticle?: (done: number, of: number) => void;
}>;

/** Reads and lays out a newsroom. Nothing is prepared where there is an error. */
export function prepareSite(options: PrepareOptions): { prepared?: Prepared; problems: readonly Problem[] } {
  const loaded = loadNewsroom(options.newsroom, packageRoot, options.onArticle);
  const theme = readTheme(options.newsroom);
  const told = [...loaded.problems, ...theme.problems];
  if (!loaded.newsroom) return { problems: told.sort(compareProblems) };
  const newsroom = withAddress(loaded.newsroom, options.baseUrl);
  const edition = buildEdition(newsroom);
  const problems = [...told, ...checkAddresses(edition)].sort(compareProblems);
  if (hasErrors(problems)) return { problems };
  const assets = buildAssets(theme.css);
  const files = new Map(assets.files);
  for (const [address, text] of searchPieces(edition.catalogue)) files.set(address, Buffer.from(text));
  for (const picture of newsroom.pictures.values()) {
    files.set(
      pictureAddress(picture),
      readFileSync(join(options.newsroom, 'images', ...picture.file.split('/'))),
    );
  }
  const filled = new Set(edition.catalogue.sections.keys());
  return { prepared: { edition, site: siteView(newsroom.site, filled, assets.addresses), files }, problems };
}

function withAddress(newsroom: Newsroom, baseUrl: string | undefined): Newsroom {
  return baseUrl === undefined ? newsroom : { ...newsroom, site: { ...newsroom.site, url: baseUrl } };
}
