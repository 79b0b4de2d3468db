// Digits: Latin (0–9) in the model, the newsroom's own on the page.

/** CLDR's names: `latn` 0123456789, `arab` ٠١٢٣٤٥٦٧٨٩. */
export type Digits = 'latn' | 'arab';

const arabicZero = 0x0660;
const persianZero = 0x06f0;

/** Turns Arabic-Indic and Persian digits into Latin ones; nothing else changes. */
export function latinDigits(text: string): string {
  // Most texts have none, and to look costs a fraction of replacing nothing twice.
  if (!/[\u0660-\u0669\u06f0-\u06f9]/.test(text)) return text;
  return text
    .replace(/[\u0660-\u0669]/g, (digit) => String(digit.charCodeAt(0) - arabicZero))
    .replace(/[\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) - persianZero));
}

/** Shows a text in one system of digits (layout rule 26: one system a page). */
export function localDigits(text: string, digits: Digits): string {
  const latin = latinDigits(text);
  if (digits === 'latn') return latin;
  return latin.replace(/[0-9]/g, (digit) => String.fromCharCode(arabicZero + Number(digit)));
}

/** A whole number without grouping, in the page's digits. */
export function localNumber(count: number, digits: Digits): string {
  return localDigits(String(count), digits);
}
