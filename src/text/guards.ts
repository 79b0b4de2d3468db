// Names that are everyday words too: what must stand before one for it to count.

import { looseKey, nameKey } from './key.ts';
import { lookupForm, type NameWord } from './name-words.ts';

/**
 * `reach`: how many words before the name a trigger may stand. `soft`: with no trigger, the place where the name stands
 * and the rest of the article may still show what it is.
 */
export type Guard = Readonly<{ triggers: ReadonlySet<string>; reach: number; soft: boolean }>;

/** How a guarded name stands: shown by its trigger, where a place may be named, or anywhere. */
export type Standing = 'triggered' | 'placed' | 'bare';

export function guard(triggers: readonly string[], reach: number, soft: boolean): Guard {
  return { triggers: new Set(triggers.map((word) => lookupForm(looseKey(nameKey(word))))), reach, soft };
}

// After these a place is named: «في الخليل», «من تدمر إلى حمص».
const prepositions = new Set(
  [
    'في',
    'فى',
    'إلى',
    'الى',
    'من',
    'نحو',
    'باتجاه',
    'صوب',
    'قرب',
    'عبر',
    'داخل',
    'خارج',
    'حول',
    'على',
    'لدى',
  ].map((word) => lookupForm(looseKey(nameKey(word)))),
);

/** How a name stands at a word, with so many letters written onto it. */
export function standingOf(
  guard: Guard,
  words: readonly NameWord[],
  index: number,
  taken: number,
  text: string,
): Standing {
  if (isTriggered(guard, words, index, text)) return 'triggered';
  const word = words[index];
  const before = words[index - 1];
  if (word && /^[وف]?[بل]/.test(word.text) && taken > 0) return 'placed';
  const close = before && word && /^\s+$/.test(text.slice(before.end, word.start));
  // The first word of a paragraph: «الخليل - وفا».
  if (!before || !close) return before ? 'bare' : 'placed';
  if (before.forms.some(({ form }) => prepositions.has(form))) return 'placed';
  // «اللون الرمادي», «الطريق الأقصر»: an adjective agrees with the noun before it.
  return 'bare';
}

// A trigger stands in the same clause: no mark but quotation marks between it and the name.
function isTriggered(
  { triggers, reach }: Guard,
  words: readonly NameWord[],
  index: number,
  text: string,
): boolean {
  for (let offset = 1; offset <= reach; offset++) {
    const word = words[index - offset];
    const next = words[index - offset + 1];
    if (!word || !next || /[^\s«»"“”]/.test(text.slice(word.end, next.start))) return false;
    if (word.forms.some(({ form }) => triggers.has(form))) return true;
  }
  return false;
}

/** Whether the word before a name is definite, so that a definite name may be its adjective: «اللون الرمادي». */
export function mayBeAdjective(words: readonly NameWord[], index: number, text: string): boolean {
  const [before, word] = [words[index - 1], words[index]];
  if (!before || !word || !/^\s+$/.test(text.slice(before.end, word.start))) return false;
  return before.forms.some(({ form }) => form.startsWith('ال') && form.length > 4);
}
