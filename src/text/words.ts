// A text as words with their places in it.

/** A word of a text: letters, marks and digits in a row. `start` and `end` are UTF-16 offsets. */
export type Word = Readonly<{ text: string; start: number; end: number }>;

const letter = /[\p{Letter}\p{Mark}\p{Number}\u0640]/u;

// Asked for every letter of every text: an answer for each UTF-16 unit. Of a surrogate, the pair must be looked at.
const isLetterUnit = new Uint8Array(0x1_00_00);
for (let unit = 0; unit < isLetterUnit.length; unit++)
  isLetterUnit[unit] = letter.test(String.fromCharCode(unit)) ? 1 : 0;

/** Every word of a text, in order. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  for (let at = 0; at < text.length; ) {
    const start = at;
    for (let length = letterAt(text, at); length > 0; length = letterAt(text, at)) at += length;
    if (at > start) words.push({ text: text.slice(start, at), start, end: at });
    else at++;
  }
  return words;
}

// How many UTF-16 units the letter at a place takes up; 0 where there is none.
function letterAt(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  if (isLetterUnit[unit] === 1) return 1;
  const isPair =
    unit >= 0xd800 && unit <= 0xdbff && letter.test(String.fromCodePoint(text.codePointAt(at) ?? 0));
  return isPair ? 2 : 0;
}
