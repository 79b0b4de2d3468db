// Quotations and brackets: opened and not closed, closed and not opened, crossed, and of marks that do not belong
// together. By what the marks do, never by counting them.

import { type LoneQuote, loneQuotes, rightPair, unlikeQuotes } from '../../text/quotes.ts';
import { wordsOf } from '../../text/words.ts';
import type { SourceLine } from '../source-lines.ts';
import type { Finding } from './finding.ts';
import { type Unit, unitsOf } from './units.ts';

/** Looks at the pairs of marks of every paragraph. */
export function pairFindings(lines: readonly SourceLine[]): Finding[] {
  if (!lines.some(({ text }) => /[«»“”()[\]]/.test(text))) return [];
  const units = unitsOf(lines);
  return units.flatMap((unit, index) => [
    ...loneQuoteFindings(unit, units[index + 1]),
    ...unlikeQuoteFindings(unit),
    ...bracketFindings(unit),
  ]);
}

function loneQuoteFindings(unit: Unit, next: Unit | undefined): Finding[] {
  const lone = loneQuotes(unit.text);
  const crossing = new Set<LoneQuote>();
  const findings: Finding[] = [];
  for (const mark of lone) {
    if (crossing.has(mark)) continue;
    // An opening and a later closing of one kind that did not find each other lie across another quotation.
    const other =
      mark.kind === 'unclosed'
        ? lone.find(
            (one) =>
              one.kind === 'unopened' &&
              one.offset > mark.offset &&
              !crossing.has(one) &&
              areOneKind(unit, mark, one),
          )
        : undefined;
    if (other) crossing.add(other);
    else if (mark === lone.at(-1) && mark.kind === 'unclosed' && goesOn(unit, mark, next)) continue;
    const code = other
      ? 'crossed-quotations'
      : mark.kind === 'unclosed'
        ? 'unclosed-quotation'
        : 'unopened-quotation';
    findings.push({ code, ...unit.placeOf(mark.offset), values: { value: wordsBeside(unit.text, mark) } });
  }
  return findings;
}

function areOneKind(unit: Unit, one: LoneQuote, other: LoneQuote): boolean {
  return rightPair(unit.text.charAt(one.offset))[1] === unit.text.charAt(other.offset);
}

// A quotation of several paragraphs opens again in each, and closes in the last only. A paragraph that begins with a
// short quotation of its own (a name, a title) carries nothing on.
function goesOn({ text }: Unit, mark: LoneQuote, next: Unit | undefined): boolean {
  const begun = /^(?:[-–—•]\s*)?([«“])(.*)$/s.exec(next?.text ?? '');
  if (begun?.[1] !== text.charAt(mark.offset)) return false;
  const quoted = /^[^»”]*/.exec(begun[2] ?? '')?.[0] ?? '';
  return quoted.trim().split(/\s+/).length > 3 || /^[^»”]*(?:[»”][.؟!]?)?$/.test(begun[2] ?? '');
}

/** The three words beside the mark, on the side that it encloses. */
function wordsBeside(text: string, { offset, kind }: LoneQuote): string {
  const words = wordsOf(kind === 'unclosed' ? text.slice(offset + 1) : text.slice(0, offset)).map(
    (word) => word.text,
  );
  return (kind === 'unclosed' ? words.slice(0, 3) : words.slice(-3)).join(' ');
}

function unlikeQuoteFindings(unit: Unit): Finding[] {
  return unlikeQuotes(unit.text).map(({ open, close }): Finding => {
    const { text } = unit;
    const marks = [text.charAt(open), text.charAt(close)] as const;
    // The mark that is right says which pair is meant; where both are turned round, the first does.
    const right = rightPair(marks[0]);
    const place = unit.placeOf(open);
    const end = unit.placeOf(close);
    const values = { value: marks.join('…'), suggestion: right.join('…') };
    if (end.line !== place.line) return { code: 'mixed-quotation', ...place, values };
    const fix =
      marks[0] === right[0]
        ? { start: end.start, end: end.start + 1, text: right[1] }
        : {
            start: place.start,
            end: end.start + 1,
            text: `${right[0]}${text.slice(open + 1, close)}${right[1]}`,
          };
    return { code: 'mixed-quotation', ...place, values, fix };
  });
}

const brackets: Readonly<Record<string, string>> = { '(': ')', '[': ']' };

function bracketFindings(unit: Unit): Finding[] {
  const { text } = unit;
  const open: number[] = [];
  const findings: Finding[] = [];
  for (const { index, 0: mark } of text.matchAll(/[()[\]]/g)) {
    if (brackets[mark]) open.push(index);
    else {
      const at = open.findLastIndex((opening) => brackets[text.charAt(opening)] === mark);
      if (at >= 0) for (const lone of open.splice(at).slice(1)) tell('unclosed-bracket', lone);
      else if (!isLabelOrFace(text, index)) tell('unopened-bracket', index);
    }
  }
  for (const lone of open) if (!/[:;]$/.test(text.slice(0, lone))) tell('unclosed-bracket', lone);
  return findings;

  function tell(code: 'unclosed-bracket' | 'unopened-bracket', offset: number): void {
    const kind = code === 'unclosed-bracket' ? 'unclosed' : 'unopened';
    findings.push({ code, ...unit.placeOf(offset), values: { value: wordsBeside(text, { offset, kind }) } });
  }
}

// «1)», «أ)» before an item of a list, and the faces of messages: «:)».
function isLabelOrFace(text: string, index: number): boolean {
  return /(?:^|[\s،؛:.])(?:\p{Number}{1,3}|\p{Letter}|هـ)$|[:;]-?$/u.test(
    text.slice(Math.max(0, index - 5), index),
  );
}
