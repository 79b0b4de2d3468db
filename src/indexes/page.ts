// A page of the site: its address, its kind, and a function that makes the view its template takes.

import type { TimelineView } from './timeline-view.ts';
import type * as views from './views.ts';

/** Every kind of page, and the view its template takes. */
export type PageViews = {
  front: views.FrontView;
  article: views.ArticleView;
  gathering: views.GatheringView;
  numbered: views.NumberedView;
  timeline: TimelineView;
  index: views.IndexView;
  archive: views.ArchiveView;
  month: views.MonthView;
  about: views.AboutView;
  search: Readonly<{ address: views.Address }>;
  'not-found': views.NotFoundView;
  redirect: views.RedirectView;
  feed: views.FeedView;
  sitemap: views.SitemapView;
  robots: { address: views.Address };
};

export type PageKind = keyof PageViews;

/** A page of the edition. `view` is made anew at each call, so that a hundred thousand of them need not be held. */
export type Page = {
  [K in PageKind]: Readonly<{ address: views.Address; kind: K; view: () => PageViews[K] }>;
}[PageKind];
