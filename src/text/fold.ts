// The fold: what search compares. Wider than the key; the reference is Lucene's ArabicNormalizer.

import { looseKey, nameKey } from './key.ts';

/** Folds a text for search: the key, less the shadda, ى→ي, ة→ه, ؤ and ئ to their seats, ء dropped. */
export function searchFold(text: string): string {
  const folded = looseKey(nameKey(text))
    .replace(/ى/g, 'ي')
    .replace(/ة/g, 'ه')
    .replace(/ؤ/g, 'و')
    .replace(/ئ/g, 'ي')
    .replace(/ء/g, '');
  // Once more, for what a shadda or a lone hamza kept apart.
  return nameKey(folded);
}
