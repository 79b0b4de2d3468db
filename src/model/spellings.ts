// Spellings of registry entries as the finder wants them: the everyday words among them guarded by triggers.

import type { Spelling } from '../text/finder.ts';
import { guard } from '../text/guards.ts';
import { nameKey } from '../text/key.ts';
import { remember } from '../text/remember.ts';
import { placeKinds } from './kinds.ts';
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
];

/** How far before an actor's guarded name its trigger may stand: «قوات الجيش العراقي ومكافحة الإرهاب والرد السريع». */
const triggerReach = 5;

const placeGuard = guard(placeTriggers, 1, true);
// Kept: entries of one kind share their triggers.
const ownGuard = remember((question: string) => {
  const [reach = '1', ...triggers] = question.split('\n');
  return guard(triggers, Number(reach), false);
});

/**
 * An entry's spellings, with a guard on those that its `guarded` lists. A place whose entry names no triggers of its
 * own counts after the usual ones, and where it stands like a place in an article about its country.
 */
export function guardedSpellings(entry: PlaceEntry | ActorEntry, texts: readonly string[]): Spelling[] {
  if (!entry.guarded) return texts.map((text) => ({ id: entry.id, text }));
  const guarded = new Set(entry.guarded.map(nameKey));
  const isPlace = entry.kind in placeKinds;
  const reach = isPlace ? 1 : triggerReach;
  const its =
    entry.triggers || !isPlace ? ownGuard([reach, ...(entry.triggers ?? [])].join('\n')) : placeGuard;
  return texts.map((text) =>
    guarded.has(nameKey(text)) ? { id: entry.id, text, guard: its } : { id: entry.id, text },
  );
}
