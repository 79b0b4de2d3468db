// Spellings of registry entries as the finder wants them: the everyday words among them guarded by triggers.

import type { Spelling } from '../text/finder.ts';
import { type Guard, guard } from '../text/guards.ts';
import { nameKey } from '../text/key.ts';
import { remember } from '../text/remember.ts';
import { type ActorKind, placeKinds } from './kinds.ts';
import type { ActorEntry, PlaceEntry } from './registry.ts';

/** Words that make the next one a place: «مدينة بلد», «شمال …». */
const placeTriggers = [
  'مدينة',
  'محافظة',
  'قضاء',
  'ناحية',
  'بلدة',
  'قرية',
  'منطقة',
  'ولاية',
  'إقليم',
  'جزيرة',
  'مخيم',
  'حي',
  'شمال',
  'جنوب',
  'شرق',
  'غرب',
  'شمالي',
  'جنوبي',
  'شرقي',
  'غربي',
  'وسط',
  'قرب',
  'ريف',
  'مدينتي',
  'محافظتي',
  'بلدتي',
  'مدن',
  'محافظات',
  'بلدات',
  'قرى',
  'ضواحي',
  'مشارف',
  'أطراف',
  'أهالي',
  'سكان',
  'محافظ',
  'والي',
  'معبر',
  'مطار',
  'ميناء',
  'سد',
  'سوق',
  'وادي',
  'بلدية',
  'بلديات',
  'حوض',
  'شاطئ',
  'شواطئ',
  'ضفاف',
  'ملعب',
  'قضاءي',
  'قضائي',
  'قائممقام',
  'معتمدية',
  'عمالة',
  'دائرة',
  'معبري',
  'مطاري',
  'ميناءي',
  'مينائي',
  'حقل',
  'حقلي',
  'حقول',
  'معسكر',
  'معسكرات',
  'مخيمي',
  'مخيمات',
  'سدة',
  'ناظم',
  'موانئ',
  'مطارات',
  'سواحل',
  'ساحل',
  'قبالة',
  'محور',
  'ولايات',
  'ولايتي',
  'أقاليم',
  'عمالات',
];

/** Those of them that agree with no adjective: «مدينة حديثة» is a modern town, «قرب حديثة» is near Haditha. */
const surePlaceTriggers =
  'قضاء حي شمال جنوب شرق غرب شمالي جنوبي شرقي غربي قرب ضواحي مشارف أطراف أهالي محافظ والي معبر ميناء سدة سد قبالة'.split(
    ' ',
  );

/** What speaks of a club or a paper, beside the triggers of its entry. */
const kindTriggers: Readonly<Partial<Record<ActorKind, readonly string[]>>> = {
  club: 'نادي فريق لاعب لاعبو لاعبي لاعبين مدرب مدافع مهاجم حارس جناح قائد هداف جماهير جمهور مشجعو مشجعي ضيفه مضيفه غريمه جاره صفوف مرمى شباك'.split(
    ' ',
  ),
  media: 'وكالة صحيفة جريدة قناة إذاعة موقع مجلة مراسل مراسلة ذكرت أفادت نقلت أوردت نشرت بحسب حسب'.split(' '),
};

/** How far before an actor's guarded name its trigger may stand: «قوات الجيش العراقي ومكافحة الإرهاب والرد السريع». */
const triggerReach = 5;

/** The same for a name of one word, which is likelier to mean something else. */
const shortReach = 1;

const placeGuard = guard(placeTriggers, 1, true);
// Kept: entries of one kind share their triggers.
const ownGuard = remember((question: string) => {
  const [reach = '1', soft = '', ...triggers] = question.split('\n');
  return guard(triggers, Number(reach), soft === 'soft');
});

/**
 * An entry's spellings, with a guard on those that its `guarded` lists. A place whose entry names no triggers of its
 * own counts after the usual ones, and where it stands like a place in an article about its country; a club and a paper
 * also where the article speaks of sport or the name stands like a source.
 */
export function guardedSpellings(entry: PlaceEntry | ActorEntry, texts: readonly string[]): Spelling[] {
  if (!entry.guarded) return texts.map((text) => ({ id: entry.id, text }));
  const guarded = new Set(entry.guarded.map(nameKey));
  return texts.map((text) =>
    guarded.has(nameKey(text)) ? { id: entry.id, text, guard: guardOf(entry, text) } : { id: entry.id, text },
  );
}

function guardOf(entry: PlaceEntry | ActorEntry, text: string): Guard {
  const own = entry.triggers ?? [];
  if (isPlace(entry))
    return entry.triggers ? ownGuard(['1', '', ...own, ...surePlaceTriggers].join('\n')) : placeGuard;
  const ofKind = kindTriggers[entry.kind] ?? [];
  const reach = text.includes(' ') ? triggerReach : shortReach;
  return ownGuard([reach, ofKind.length > 0 ? 'soft' : '', ...own, ...ofKind].join('\n'));
}

function isPlace(entry: PlaceEntry | ActorEntry): entry is PlaceEntry {
  return entry.kind in placeKinds;
}
