// The layout rules of docs/arabic.md, by number; each number is in its code. Rule 15 needs the browser's protocol and
// rule 8 the stylesheets' text: walk.ts runs these two.

import { arrows } from './arrows.ts';
import { bidiControls, hyphenation, presentationForms, tatweel } from './characters.ts';
import { clippedLetters } from './clipping.ts';
import { dates } from './dates.ts';
import { oneDigitSystem } from './digits.ts';
import { documentDirection, ltrBlock, tablesAndCode } from './direction.ts';
import { placeProbes } from './font-probes.ts';
import { overflow, readingOrder } from './geometry.ts';
import { icons } from './icons.ts';
import { latinRun, numberRun, unknownText } from './isolation.ts';
import { joining } from './joining.ts';
import { sizeAndLeading } from './leading.ts';
import { print } from './print.ts';
import { punctuation, quotes } from './punctuation.ts';
import type { LayoutRule } from './rule.ts';
import { styleAttributes } from './sheets.ts';
import { bold, italics, letterCase, letterSpacing, textAlign, transparency, underlines } from './type.ts';

export const logicalProperties = 'rtl-08-logical-properties';
export const bundledFont = 'rtl-15-bundled-font';

export const layoutRules: readonly LayoutRule[] = [
  { code: 'rtl-01-document-direction', severity: 'error', when: 'once', check: documentDirection },
  { code: 'rtl-02-ltr-block', severity: 'error', when: 'once', check: ltrBlock },
  { code: 'rtl-03-latin-run', severity: 'error', when: 'once', check: latinRun },
  { code: 'rtl-04-number-run', severity: 'error', when: 'once', check: numberRun },
  { code: 'rtl-05-unknown-text', severity: 'error', when: 'once', check: unknownText },
  { code: 'rtl-06-bidi-controls', severity: 'error', when: 'once', check: bidiControls },
  { code: 'rtl-07-text-align', severity: 'error', when: 'once', check: textAlign },
  { code: logicalProperties, severity: 'error', when: 'once', check: styleAttributes },
  { code: 'rtl-09-letter-spacing', severity: 'error', when: 'once', check: letterSpacing },
  { code: 'rtl-10-letter-case', severity: 'error', when: 'once', check: letterCase },
  { code: 'rtl-11-italics', severity: 'error', when: 'once', check: italics },
  { code: 'rtl-12-bold', severity: 'error', when: 'once', check: bold },
  { code: 'rtl-13-hyphenation', severity: 'error', when: 'once', check: hyphenation },
  { code: 'rtl-14-tatweel', severity: 'error', when: 'once', check: tatweel },
  { code: bundledFont, severity: 'error', when: 'once', check: placeProbes },
  { code: 'rtl-16-joining', severity: 'error', when: 'once', check: joining },
  { code: 'rtl-17-presentation-forms', severity: 'error', when: 'once', check: presentationForms },
  { code: 'rtl-18-size-and-leading', severity: 'error', when: 'each-width', check: sizeAndLeading },
  { code: 'rtl-19-clipped-letters', severity: 'error', when: 'each-width', check: clippedLetters },
  { code: 'rtl-20-underlines', severity: 'error', when: 'once', check: underlines },
  { code: 'rtl-21-overflow', severity: 'error', when: 'each-width', check: overflow },
  { code: 'rtl-22-arrows', severity: 'error', when: 'once', check: arrows },
  { code: 'rtl-22-arrows', severity: 'error', when: 'once', check: icons },
  { code: 'rtl-23-reading-order', severity: 'error', when: 'each-width', check: readingOrder },
  { code: 'rtl-24-punctuation', severity: 'warning', when: 'once', check: punctuation },
  { code: 'rtl-25-quotes', severity: 'warning', when: 'once', check: quotes },
  { code: 'rtl-26-digits', severity: 'error', when: 'once', check: oneDigitSystem },
  { code: 'rtl-27-transparency', severity: 'error', when: 'once', check: transparency },
  { code: 'rtl-28-tables-and-code', severity: 'error', when: 'once', check: tablesAndCode },
  { code: 'rtl-29-dates', severity: 'error', when: 'once', check: dates },
  { code: 'rtl-30-print', severity: 'error', when: 'print', check: print },
];
