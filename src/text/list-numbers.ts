// Numbered lists in Arabic-Indic digits: «١.» at the start of a line counts as «1.» does.

import { latinDigits } from './numerals.ts';

// All that may stand before a line's text: spaces, marks of quotations and bullets, and numbers with their stop.
const lineStart = /^(?:[ \t>*+-]|[0-9٠-٩۰-۹]{1,9}[.)](?=\s|$))+/gm;

/**
 * A body with the numbers at the starts of its lines in Latin digits, the only ones markdown knows. Every character
 * stays where it was; which digits are shown is the page's to say.
 */
export function latinListNumbers(body: string): string {
  return body.replace(lineStart, latinDigits);
}

/** A block of code, whose first line is `first` of the body, as it was before `latinListNumbers`: letter for letter. */
export function originalLines(
  code: string,
  first: number,
  numbered: readonly string[],
  original: readonly string[],
): string {
  return code
    .split('\n')
    .map((line, index) => {
      const text = line.trimStart();
      const before = original[first + index];
      // Indentation apart, a line of the block is the end of a line of the body.
      if (before === undefined || text === '' || !numbered[first + index]?.endsWith(text)) return line;
      return line.slice(0, line.length - text.length) + before.slice(before.length - text.length);
    })
    .join('\n');
}
