// The kinds of value that metadata and registries are made of, each with its own complaint.

import { z } from 'zod';
import { bidiControls, unprintable, zeroWidth } from '../text/bidi.ts';
import { type EdtfDate, parseEdtf } from '../text/edtf.ts';
import { mixedWord } from '../text/look-alikes.ts';
import type { ProblemCode } from './problem.ts';

/** What a schema says when a value is wrong: a code of problem-words.ts, and the values its words speak of. */
export type Complaint = Readonly<{ code: ProblemCode; values?: Readonly<Record<string, string>> }>;

/** Raises a complaint inside a zod check. */
export function complain(
  context: z.RefinementCtx,
  complaint: Complaint,
  path: (string | number)[] = [],
): void {
  context.addIssue({ code: 'custom', params: { complaint }, path });
}

/** A stateless test: the patterns of bidi.ts are global, for replacing. */
function finds(pattern: RegExp, text: string): boolean {
  return text.search(pattern) >= 0;
}

// Arabic letters without marks: nothing in them to complain of, and normal as they are.
const plainWords = /^[\u0621-\u063a\u0641-\u064a]+(?: [\u0621-\u063a\u0641-\u064a]+)*$/;

/** One line of text: not empty, nothing unseen in it, no letters of two keyboards, at most `longest` code units. */
export function line(longest = 1000) {
  return z.string().transform((value, context) => {
    // As nearly all the names of a registry are.
    if (plainWords.test(value) && value.length <= longest) return value;
    const text = value.trim();
    if (text === '') complain(context, { code: 'empty-text' });
    else if (finds(bidiControls, text)) complain(context, { code: 'bidi-control' });
    else if (finds(zeroWidth, text) || finds(unprintable, text))
      complain(context, { code: 'unseen-character' });
    else if (/[\n\u2028\u2029]/.test(text)) complain(context, { code: 'line-break' });
    else if (text.length > longest)
      complain(context, { code: 'too-long', values: { longest: String(longest) } });
    else {
      const mixed = mixedWord(text);
      if (mixed) complain(context, { code: 'mixed-letters', values: { value: mixed.text } });
    }
    return text.normalize('NFC');
  });
}

/** A paragraph or several: as `line`, but with line breaks. */
export const prose = z.string().transform((value, context) => {
  const text = value.trim();
  if (text === '') complain(context, { code: 'empty-text' });
  else if (finds(bidiControls, text)) complain(context, { code: 'bidi-control' });
  else if (finds(zeroWidth, text) || finds(unprintable, text))
    complain(context, { code: 'unseen-character' });
  return text.normalize('NFC');
});

// Windows keeps these names for devices, with any ending; a site must be readable from a disk there too.
const reservedNames = /^(con|prn|aux|nul|com[0-9]|lpt[0-9])$/;

/** Whether a name can be a file's or folder's on every system: no device of Windows, at most 80 bytes (of ASCII). */
export function isPlainName(name: string): boolean {
  return name.length <= 80 && !reservedNames.test(name);
}

/** A slug or an id: lower-case ASCII words joined by single hyphens, at most 80 bytes, no device name of Windows. */
export const slug = z.string().transform((value, context) => {
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(value)) complain(context, { code: 'bad-slug', values: { value } });
  else if (value.length > 80) complain(context, { code: 'too-long', values: { longest: '80' } });
  else if (reservedNames.test(value)) complain(context, { code: 'reserved-slug', values: { value } });
  return value;
});

/** An EDTF date; a bare year may stand without quotation marks, which YAML reads as a number. */
export const edtf = z.union([z.string(), z.number()]).transform((value, context): EdtfDate => {
  const date = parseEdtf(String(value));
  if (date) return date;
  complain(context, { code: 'bad-date', values: { value: String(value) } });
  return { precision: 'unknown', edtf: 'XXXX' };
});

/** An absolute http or https address, in the form that a browser would ask for. */
export const webAddress = z.string().transform((value, context) => {
  const url = URL.canParse(value) ? new URL(value) : undefined;
  if (
    url &&
    (url.protocol === 'https:' || url.protocol === 'http:') &&
    url.username === '' &&
    url.password === ''
  ) {
    return url.href;
  }
  complain(context, { code: 'bad-web-address', values: { value } });
  return '';
});

/** A file's name inside the newsroom's `images/`: no absolute path, no way out, nothing hidden. */
export const imageFile = z.string().transform((value, context) => {
  const parts = value.split('/');
  const safe = parts.every((part) =>
    /^[\p{Letter}\p{Number}_][\p{Letter}\p{Number}\p{Mark}._ -]*$/u.test(part),
  );
  if (!safe || !/\.(avif|gif|jpe?g|png|webp)$/i.test(value)) {
    complain(context, { code: 'bad-image-file', values: { value } });
  }
  return value;
});
