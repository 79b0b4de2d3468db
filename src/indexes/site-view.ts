// What every page shows of the newsroom.

import type { Site } from '../model/site.ts';
import { gatheringAddress, siteFeedAddress } from './addresses.ts';
import type { Address, SiteView } from './views.ts';

/** The addresses of the files that every page asks for; their names carry a hash of their content. */
export type AssetAddresses = Readonly<{
  styles: Address;
  icon: Address;
  search: Address;
  fonts: readonly Address[];
}>;

/** Sections without articles have no page, so they are not in the navigation either. */
export function siteView(site: Site, filledSections: ReadonlySet<string>, assets: AssetAddresses): SiteView {
  return {
    name: site.name,
    ...(site.tagline !== undefined && { tagline: site.tagline }),
    language: site.language,
    ...(site.url !== undefined && { url: site.url, feed: siteFeedAddress }),
    digits: site.digits,
    sections: site.sections
      .filter(({ id }) => filledSections.has(id))
      .map(({ id, slug, name }) => ({ text: name, address: gatheringAddress('section', slug ?? id) })),
    masthead: site.masthead,
    about: site.about,
    ...assets,
  };
}
