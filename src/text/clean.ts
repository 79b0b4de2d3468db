// The clean form: what is stored and shown. Ordered, named rules, each change with its rule's name.

import { bidiControls, unprintable, zeroWidth } from './bidi.ts';
import { curlyQuotes } from './quotes.ts';

type CleanRule = Readonly<{ name: string; apply: (line: string) => string }>;

/** What a rule did to a line. */
export type CleanChange = Readonly<{ rule: string; before: string; after: string }>;

// Presentation forms are what old systems stored instead of letters. NFKC gives the letters back, one form at a time:
// over the whole text it would rewrite U+00A0. Salla, basmala, ornate brackets and the sign of the rial stay as they are.
const presentationForms = /[\ufb50-\ufd3d\ufd40-\ufdcf\ufdf0-\ufdf9\ufdfb\ufe70-\ufefc]/g;

/**
 * The rules in their order. Unseen characters go first, so that no later rule is blind beside one (halves of surrogate
 * pairs before the rest, whose going would join two halves into something unseen); spaces become plain before a detached mark is looked for; NFC comes once nothing stands between a letter and its marks any more;
 * quotation marks come after all these, since they look at their neighbours.
 */
export const cleanRules: readonly CleanRule[] = [
  { name: 'control-character', apply: (line) => line.replace(/[\t\v\f\r]/g, ' ').replace(unprintable, '') },
  { name: 'bidi-control', apply: (line) => line.replace(bidiControls, '') },
  { name: 'zero-width', apply: (line) => line.replace(zeroWidth, '') },
  {
    name: 'no-break-space',
    apply: (line) => line.replace(/[\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]/g, ' '),
  },
  {
    name: 'presentation-form',
    apply: (line) => line.replace(presentationForms, (form) => form.normalize('NFKC')),
  },
  { name: 'nfc', apply: (line) => line.normalize('NFC') },
  {
    name: 'detached-mark',
    // NFC once more: a mark that comes back to its letter takes its place in the order of marks. Behind a foreign mark it
    // would take that place before it, and look detached again.
    apply: (line) =>
      line.replace(/(?<=[\p{Letter}\u064b-\u0652\u0670]) +(?=[\u064b-\u0652\u0670])/gu, '').normalize('NFC'),
  },
  { name: 'doubled-comma', apply: (line) => line.replace(/،(?:\s*،)+/g, '،') },
  { name: 'straight-quotes', apply: curlyQuotes },
  { name: 'spaces', apply: (line) => line.replace(/ {2,}/g, ' ').trim() },
];

/** The clean form of a text, where what was changed does not matter. */
export function cleanText(text: string): string {
  return cleanRules.reduce((cleaned, rule) => rule.apply(cleaned), text);
}

/** Cleans one line, and says what each rule changed in it. */
export function cleanLine(line: string): { text: string; changes: CleanChange[] } {
  const changes: CleanChange[] = [];
  let text = line;
  for (const rule of cleanRules) {
    const after = rule.apply(text);
    if (after !== text) changes.push({ rule: rule.name, before: text, after });
    text = after;
  }
  return { text, changes };
}
