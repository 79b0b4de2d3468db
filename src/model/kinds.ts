// The kinds of places and actors, with the word a reader sees. The order is the order of the indexes.

export const placeKinds = {
  state: 'دولة',
  region: 'منطقة',
  governorate: 'محافظة',
  district: 'قضاء',
  city: 'مدينة',
  town: 'بلدة',
  village: 'قرية',
  quarter: 'حي',
  camp: 'مخيم',
  crossing: 'معبر',
  site: 'موقع',
  island: 'جزيرة',
  river: 'نهر',
  lake: 'بحيرة',
  sea: 'بحر',
  strait: 'مضيق',
  desert: 'صحراء',
  mountain: 'جبل أو جبال',
} as const;

export type PlaceKind = keyof typeof placeKinds;

export const actorKinds = {
  person: 'شخص',
  'state-body': 'جهة رسمية',
  force: 'جهة عسكرية أو أمنية',
  'armed-group': 'تنظيم مسلح',
  party: 'حزب',
  international: 'منظمة دولية',
  organisation: 'هيئة أو جمعية',
  academic: 'جامعة أو مركز علمي',
  company: 'شركة',
  media: 'مؤسسة إعلامية',
  club: 'ناد أو اتحاد رياضي',
} as const;

export type ActorKind = keyof typeof actorKinds;

/** The same in the plural: what stands over the actors of a kind. */
export const actorKindsInPlural: Readonly<Record<ActorKind, string>> = {
  person: 'أشخاص',
  'state-body': 'جهات رسمية',
  force: 'جهات عسكرية وأمنية',
  'armed-group': 'تنظيمات مسلحة',
  party: 'أحزاب',
  international: 'منظمات دولية',
  organisation: 'هيئات وجمعيات',
  academic: 'جامعات ومراكز علمية',
  company: 'شركات',
  media: 'مؤسسات إعلامية',
  club: 'أندية واتحادات رياضية',
};
