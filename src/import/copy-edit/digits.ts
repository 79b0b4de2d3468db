// Arabic-Indic and Latin digits in one text: the numbers of the rarer kind.

import { latinDigits, localDigits } from '../../text/numerals.ts';
import { type EditedText, isInside } from './edited-text.ts';
import { type Finding, replacement } from './finding.ts';

const number = /[0-9٠-٩۰-۹]+(?:[.,:/٫٬][0-9٠-٩۰-۹]+)*/g;

/** Every number of the rarer digits, or of those that come later where they are as frequent. */
export function digitFindings({ lines }: EditedText): Finding[] {
  const latin: Finding[] = [];
  const arabic: Finding[] = [];
  let latinFirst: boolean | undefined;
  for (const { source, addresses } of lines) {
    if (!/[0-9٠-٩۰-۹]/.test(source.text)) continue;
    for (const match of source.text.matchAll(number)) {
      const { index, 0: value } = match;
      if (isInside(addresses, index) || isOfLatinWord(source.text, index, value)) continue;
      const isLatin = /^[0-9]/.test(value);
      latinFirst ??= isLatin;
      const suggestion = isLatin ? localDigits(value, 'arab') : latinDigits(value);
      (isLatin ? latin : arabic).push(replacement('mixed-digits', source, index, value, suggestion));
    }
  }
  if (latin.length === 0 || arabic.length === 0) return [];
  if (latin.length === arabic.length) return latinFirst ? arabic : latin;
  return latin.length < arabic.length ? latin : arabic;
}

// «F16» and «COVID-19».
function isOfLatinWord(text: string, index: number, value: string): boolean {
  return (
    /[A-Za-z][-–]?$/.test(text.slice(Math.max(0, index - 2), index)) ||
    /[A-Za-z]/.test(text.charAt(index + value.length))
  );
}
