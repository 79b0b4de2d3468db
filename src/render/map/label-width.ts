// How wide an Arabic name is when it is set, without a font to ask: rather too wide than too narrow.

const classes: readonly (readonly [letters: RegExp, width: number])[] = [
  [/[\u064b-\u0652\u0670\u200c-\u200f]/, 0],
  [/[اإأآء ةئ]/, 0.3],
  [/[رزلبني]/, 0.42],
  [/[جحخطظ]/, 0.72],
  [/[سشصض]/, 1],
];
const otherLetter = 0.58;
/** Most letters end in a tail or a bowl where a word ends. */
const longEnds = /[بتثنيىفقسشصضكئ](?= |$)/g;
const shortEnds = /[حجخعغلم](?= |$)/g;
/** What the estimate falls short by at most, for the 3,800 names of the gazetteer in Noto Sans Arabic. */
const safety = 0.25;

/** In units of the font's size. */
export function labelWidth(name: string): number {
  const letters = [...name].map((letter) => classes.find(([form]) => form.test(letter))?.[1] ?? otherLetter);
  const ends = 0.45 * (name.match(longEnds)?.length ?? 0) + 0.12 * (name.match(shortEnds)?.length ?? 0);
  return letters.reduce((sum, width) => sum + width, safety + ends);
}
