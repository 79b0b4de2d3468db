// Spellings of registry entries as the finder wants them: the everyday words among them guarded by triggers.

import type { Spelling } from '../text/finder.ts';
import { nameKey } from '../text/key.ts';
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
];

/** An entry's spellings; one that its `guarded` lists carries the triggers it needs. */
export function guardedSpellings(entry: PlaceEntry | ActorEntry, texts: readonly string[]): Spelling[] {
  if (!entry.guarded) return texts.map((text) => ({ id: entry.id, text }));
  const guarded = new Set(entry.guarded.map(nameKey));
  const triggers = entry.triggers ?? placeTriggers;
  return texts.map((text) =>
    guarded.has(nameKey(text)) ? { id: entry.id, text, triggers } : { id: entry.id, text },
  );
}
