// What must hold of any XML that we publish: well formed, and no character that a reader refuses or a line obeys.

import { XMLValidator } from 'fast-xml-parser';
import type { Finding } from './finding.ts';

// What XML 1.0 forbids, C1 controls, which it only advises against, and everything that steers the bidi algorithm.
const control =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufffe\uffff]/g;

// A feed has no DTD of its own, so only these five entities exist: `&nbsp;` stops every reader.
const unknownEntity = /&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);)[^\s;<]*;?/gi;

const cdata = /<!\[CDATA\[[\s\S]*?\]\]>/g;

/** `prefix`: `feed` or `sitemap`, for the code of what is not well formed. */
export function checkXmlText(page: string, xml: string, prefix: string): Finding[] {
  const findings: Finding[] = [];
  const report = (code: string, offset: number, text: string): void => {
    findings.push({ code, page, ...placeOf(xml, offset), detail: { text }, severity: 'error' });
  };
  const verdict = XMLValidator.validate(xml);
  const outsideCdata = xml.replace(cdata, (part) => ' '.repeat(part.length));
  if (verdict !== true) {
    const { line, col, msg } = verdict.err;
    const code = `${prefix}-malformed`;
    findings.push({ code, page, line, column: Number(col), detail: { text: msg }, severity: 'error' });
  } else {
    for (const { 0: text, index } of outsideCdata.matchAll(unknownEntity)) {
      report(`${prefix}-malformed`, index, text);
    }
  }
  for (const { 0: character, index } of xml.matchAll(control)) {
    report('feed-controls', index, codePoint(character.charCodeAt(0)));
  }
  for (const [reference, number = ''] of outsideCdata.matchAll(/&#(x[\da-f]+|\d+);/gi)) {
    const value = number.startsWith('x') || number.startsWith('X') ? `0${number}` : number;
    const character = String.fromCharCode(Number(value));
    if (character.search(control) >= 0) report('feed-controls', xml.indexOf(reference), reference);
  }
  return findings;
}

/** Line and column, from 1, of an offset. */
export function placeOf(text: string, offset: number): { line: number; column: number } {
  const before = text.slice(0, Math.max(0, offset));
  return { line: before.split('\n').length, column: before.length - before.lastIndexOf('\n') };
}

function codePoint(number: number): string {
  return `U+${number.toString(16).toUpperCase().padStart(4, '0')}`;
}
