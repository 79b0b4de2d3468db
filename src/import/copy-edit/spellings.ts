// The words of a text by what is compared of them: their stem without what is written onto it, their hamza, their end.

import { remember } from '../../text/remember.ts';
import type { EditedText } from './edited-text.ts';

/** What is written onto a word, and the word: «وبالأنبار» is «وبال» and «أنبار». */
export type Parts = Readonly<{ prefix: string; stem: string }>;

/** The spellings that a text shows. */
export type Spellings = Readonly<{
  /** Stems with a hamza on their alef, by the stem without it. */
  hamza: ReadonlyMap<string, ReadonlySet<string>>;
  /** Stems of words in ي and ية, less that ending. */
  nisba: ReadonlySet<string>;
  /** Stems of words in ة, less it. */
  taMarbuta: ReadonlySet<string>;
}>;

/** Parts a word. At least three letters are left of it. */
export const partsOf = remember((word: string): Parts => {
  const match = /^([وف]?(?:[بكل]?ال|[بكلس]?لل|[بكلس])?)(.{3,})$/.exec(word);
  return { prefix: match?.[1] ?? '', stem: match?.[2] ?? word };
});

/**
 * The words that a word may be without what is written onto it, itself first: «فلسطيني» begins with ف and ل that are its
 * own, so that only a list can tell.
 */
export const readingsOf = remember((word: string): readonly Parts[] => {
  const readings: Parts[] = [{ prefix: '', stem: word }];
  for (const pattern of [/^([وف])(.{2,})$/, /^([وف]?[بكلس])(.{3,})$/, /^([وف]?(?:[بكل]?ال|لل))(.{2,})$/]) {
    const [, prefix, stem] = pattern.exec(word) ?? [];
    if (prefix !== undefined && stem !== undefined) readings.push({ prefix, stem });
  }
  return readings;
});

/** The word with every alef bare. */
export function bareAlef(word: string): string {
  return word.replace(/[أإآ]/g, 'ا');
}

/** Reads the spellings of a text. */
export function readSpellings({ counts }: EditedText): Spellings {
  const hamza = new Map<string, Set<string>>();
  const nisba = new Set<string>();
  const taMarbuta = new Set<string>();
  for (const word of counts.keys()) {
    const shown = shownBy(word);
    if (shown.hamza !== undefined) {
      const bare = bareAlef(shown.hamza);
      const known = hamza.get(bare);
      if (known) known.add(shown.hamza);
      else hamza.set(bare, new Set([shown.hamza]));
    }
    if (shown.nisba !== undefined) nisba.add(shown.nisba);
    if (shown.taMarbuta !== undefined) taMarbuta.add(shown.taMarbuta);
  }
  return { hamza, nisba, taMarbuta };
}

type Shown = Readonly<{ hamza?: string | undefined; nisba?: string; taMarbuta?: string }>;

/** What a word shows of the spelling of others: of «وللأنبار» the hamza of «أنبار», of «أمنية» the ي of «أمني». */
const shownBy = remember((word: string): Shown => {
  // Nothing but clitics may stand before the hamza.
  const hamza = /^[وف]?(?:[بكل]?ال|لل|[بكلس])?([أإآ].{2,})$/.exec(word)?.[1];
  const { stem } = partsOf(word);
  return {
    hamza,
    ...(/ية?$/.test(stem) && { nisba: stem.replace(/ية?$/, '') }),
    ...(stem.endsWith('ة') && { taMarbuta: stem.slice(0, -1) }),
  };
});
