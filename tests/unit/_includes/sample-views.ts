// Invented views for the tests of the templates.

import type {
  ArticleView,
  FrontView,
  GatheringView,
  SiteView,
  TeaserView,
} from '../../../src/indexes/views.ts';

export const site: SiteView = {
  name: 'دفتر الرافدين',
  tagline: 'أخبار العراق وجواره',
  language: 'ar-IQ',
  url: 'https://example.org/daftar/',
  digits: 'latn',
  sections: [{ text: 'أمن', address: 'sections/security.html' }],
  masthead: [],
  about: ['أرشيف مفتوح.'],
  styles: 'assets/style.css',
  feed: 'feed.xml',
};

export const teaserView: TeaserView = {
  address: 'articles/rutba.html',
  title: 'استعادة الرطبة',
  summary: 'أعلنت القيادة استعادة القضاء.',
  date: { words: '21 كانون الأول 2017', datetime: '2017-12-21' },
  sample: false,
};

export const article: ArticleView = {
  address: 'articles/rutba.html',
  title: 'استعادة الرطبة',
  keywords: [],
  description: 'أعلنت القيادة',
  published: { words: '21 كانون الأول 2017', datetime: '2017-12-21', hijri: '3 ربيع الآخر 1439 هـ' },
  body: '',
  mentions: [],
  places: [],
  actors: [],
  related: [],
  corrections: [],
  sample: false,
};

export const gathering: GatheringView = {
  address: 'places/anbar.html',
  gathers: 'place',
  name: 'الأنبار',
  kind: 'محافظة',
  ladder: [{ text: 'العراق', address: 'places/iraq.html' }],
  otherNames: [],
  roles: [],
  rolesGiven: [],
  count: 31,
  countInside: 0,
  children: [],
  placesTogether: [],
  actorsTogether: [],
  months: [],
  undatedCount: 0,
  sameAs: [],
  teasers: [teaserView],
  pager: { newest: 'places/anbar.html', numbers: [] },
};

export const front: FrontView = {
  address: 'index.html',
  seconds: [],
  sections: [],
  latest: [],
  pager: { newest: 'index.html', numbers: [] },
  placesInNews: [],
  actorsInNews: [],
  years: [],
  count: 0,
};
