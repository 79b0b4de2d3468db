// Random texts for property tests: of the characters that Arabic newspapers' texts are awkward by, and of any at all.

import fc from 'fast-check';

const letters = [...'اأإآٱبتةحدرسعغفقكلمنهويىءؤئپچکیھہەۀ'];
const marks = [
  ...'\u064b\u064c\u064d\u064e\u064f\u0650\u0651\u0652\u0653\u0654\u0655\u0670\u06d6\u0640\u0301\u0331',
];
const signs = [...'،؛؟.:!"«»“”()[]…-/*_`#|<>&\'{}'];
const spaces = [' ', ' ', ' ', '\u00a0', '\u2003', '\u2028', '\t', '\n', '\r', '\u0085', '\u1680'];
const unseen = [
  ...'\u200b\u200c\u200d\u200e\u200f\u202e\u2066\u2069\u061c\ufeff\u00ad\u206c\u0000\u0007\u009f\uffff',
];
const forms = [
  ...'\ufb56\ufc5e\ufcf2\ufd3e\ufd3f\ufdf2\ufdfa\ufdfb\ufdfc\ufdfd\ufe70\ufe71\ufe8d\ufee3\ufefb',
];
const digits = [...'059٠٥٩۰۵۹'];
const latin = [...'aeHhJTΣσİI'];

const awkward = fc.constantFrom(
  ...letters,
  ...letters,
  ...marks,
  ...signs,
  ...spaces,
  ...unseen,
  ...forms,
  ...digits,
  ...latin,
  '\ud83d\ude00',
  '\udb40\udc41',
  '\udb40',
  '\udc41',
  '\ud83d',
  '\ude00',
);

/** A text of awkward characters, or of any code units. */
export const awkwardText = fc.oneof(
  { weight: 3, arbitrary: fc.string({ unit: awkward, maxLength: 40 }) },
  fc.string({ unit: 'binary', maxLength: 20 }),
);

/** A text of words with signs and spaces between, as a newspaper's is. */
export const wordyText = fc
  .array(
    fc.tuple(
      fc.constantFrom(
        'عمّان',
        'عمان',
        'وعُمان',
        'للأردن',
        'اللاذقية',
        'للاذقية',
        'صلاح',
        'الدين',
        'وصلاح',
        'مدينة',
        'بلد',
      ),
      fc.oneof(
        { weight: 3, arbitrary: fc.constantFrom(' ', ' ', ' ', '، ', '.', '\n', ' «', '» ', '-') },
        awkward,
      ),
    ),
    { maxLength: 15 },
  )
  .map((parts) => parts.flat().join(''));
