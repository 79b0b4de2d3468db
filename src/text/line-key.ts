// The key by which a line of a page is compared: letters and digits only, the spellings of one word made one.

/**
 * Folds what pages spell in many ways: hamzas, ة and ى, harakat, tatweel, marks, digits. Wider than `nameKey`, since it
 * tells no names apart; a key matches patterns made by `keyPattern`.
 */
export function lineKey(text: string): string {
  let key = '';
  // A run of what is neither letter nor digit is one space, and none at either end.
  let parted = false;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code >= table.length) return slowKey(text);
    const letter = table[code] ?? '';
    if (letter === ' ') parted = true;
    else if (letter !== '') {
      if (parted && key !== '') key += ' ';
      parted = false;
      key += letter;
    }
  }
  return key;
}

const marks = /[\u064b-\u065f\u0670\u0640]/g;

function slowKey(text: string): string {
  return foldLetters(text.toLowerCase())
    .replace(marks, '')
    .replace(/[\u0660-\u0669]/g, (digit) => String(digit.charCodeAt(0) - 0x0660))
    .replace(/[\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) - 0x06f0))
    .replace(/[^\p{Letter}\p{Number}]+/gu, ' ')
    .trim();
}

function foldLetters(text: string): string {
  return text
    .replace(/[أإآٱ]/g, 'ا')
    .replace(/[ىیۍ]/g, 'ي')
    .replace(/[ةہەۀھ]/g, 'ه')
    .replace(/[کڪ]/g, 'ك');
}

// What becomes of each character up to the Arabic block and of common marks behind it: one look-up where folding by
// patterns took a third of the import's time. A combining mark of another script goes the slow way.
const table: readonly string[] = Array.from({ length: 0x2070 }, (_, code) => {
  const character = String.fromCharCode(code);
  if (new RegExp(marks.source).test(character)) return '';
  return slowKey(character) || ' ';
});

/** A pattern for keys, written in everyday spelling. Write no marks in it: keys have none. */
export function keyPattern(pattern: RegExp): RegExp {
  return new RegExp(foldLetters(pattern.source), 'u');
}

/** A set of whole lines, written in everyday spelling, a line each or parted by `|`. */
export function keySet(lines: string): ReadonlySet<string> {
  return new Set(lines.split(/[|\n]/).map(lineKey));
}
