// The kinds of places and actors, with the word a reader sees. The order is the order of the indexes.

export const placeKinds = {
  state: 'دولة',
  region: 'إقليم',
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
  mountain: 'جبل',
} as const;

export type PlaceKind = keyof typeof placeKinds;

export const actorKinds = {
  person: 'شخصية',
  'state-body': 'جهة رسمية',
  force: 'قوات وأجهزة أمن',
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
