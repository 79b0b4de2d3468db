// The lines between the headline and the text: facts, caption, sub-headline, and the text's own beginning.

import type { Head, HeadOptions } from '../head.ts';
import type { Given } from '../raw-article.ts';
import type { SourceLine } from '../source-lines.ts';
import { isListed, isSummary, isSureCaption, isWrapped, mayBeText } from './below-lines.ts';
import { isLateCaption } from './caption.ts';
import { factsOf } from './facts.ts';
import { drop, type Found, type Take } from './found.ts';
import type { Reading } from './headline-roles.ts';
import { areNameShaped } from './person-names.ts';
import { stemsOf } from './stems.ts';

/** Reads the lines between the headline and the text, and gives those that are the text's beginning. */
export function readBelow(
  head: Head,
  below: readonly SourceLine[],
  page: Readonly<{
    lines: readonly SourceLine[];
    repeated: ReadonlySet<number>;
    spoken: () => ReadonlySet<string>;
    marked: boolean;
    given: Given;
    options: HeadOptions;
    found: readonly Found[];
    take: Take;
    reading: Reading | undefined;
  }>,
): SourceLine[] {
  const { repeated, given, options, found, take } = page;
  const title = head.title?.number ?? 0;
  const spoken = page.spoken();
  const begun: SourceLine[] = [];
  below.forEach((line, index) => {
    const after = below.slice(index + 1);
    const underPicture = index > 0 && head.caption === below[index - 1];
    const read = factsOf(line, true, options);
    const signed = found.some(({ facts }) => facts.byline !== undefined);
    const dated = found.some((one) => one.line.number > title);
    if (line.block !== head.title?.block && isWrapped(page.lines, line)) begun.push(line);
    else if (read && !(repeated.has(line.number) && line.words >= 3)) {
      const isCredit = read.reason === 'agency' && read.dateline === undefined && underPicture;
      take(line, isCredit ? { reason: 'credit', credit: line.text.replace(/[()]/g, '') } : read);
    } else if (line === page.reading?.sub) addSummary(head, line);
    else if (underPicture && head.caption && isCaptionAgain(line, head.caption))
      takeCaptionAgain(head, line, take);
    else if (!head.caption && isSureCaption(below, index, repeated, given)) head.caption = line;
    else if (!signed && isLoneName(line, spoken))
      take(line, { byline: line.text, reason: 'byline', weak: true });
    else if (!head.caption && dated && isLateCaption(line, after, spoken)) head.caption = line;
    else if (
      begun.length === 0 &&
      !head.caption &&
      (!page.reading || isListed(line) || head.summary !== undefined || found.length === 0) &&
      isSummary(line, after, page.marked, given, options)
    )
      addSummary(head, line);
    else if (mayBeText(line) || !page.marked) begun.push(line);
    else drop(head, line, 'below-headline');
  });
  return begun;
}

// «محكمة الأسرة» and below it «محكمة الأسرة، صوت مصر»: the same with its credit.
function isCaptionAgain(line: SourceLine, caption: SourceLine): boolean {
  return line.text.startsWith(caption.text) && line.text.length - caption.text.length <= 40;
}

function takeCaptionAgain(head: Head, line: SourceLine, take: Take): void {
  const credit = line.text.slice(head.caption?.text.length).replace(/^[\s،,(|–—-]+|[\s)]+$/g, '');
  take(line, credit === '' ? { reason: 'repeated-line' } : { reason: 'credit', credit });
}

// A name that no list knows, alone on its line; the text speaks of something else.
function isLoneName({ text, words }: SourceLine, spoken: ReadonlySet<string>): boolean {
  return words <= 4 && areNameShaped(text) && !stemsOf(text).some((stem) => spoken.has(stem));
}

// Highlights stand one below the other; they are one summary.
function addSummary(head: Head, line: SourceLine): void {
  const { summary } = head;
  head.summary = summary
    ? { ...summary, text: `${summary.text} • ${line.text}`, words: summary.words + line.words }
    : line;
}
