// Words cut to their beginnings, to see whether a line speaks of what the text speaks of.

import { keySet, lineKey } from '../../text/line-key.ts';

const common = keySet(
  'رئيس|التحرير|مدير|عام|هذا|هذه|التي|الذي|على|إلى|بعد|قبل|خلال|اليوم|أمس|كان|كانت|أكثر|العدد|يوم|صباح|مساء',
);

/** The stems of a text in its order. Rough on purpose: the same word with and without its article or ending. */
export function stemsIn(text: string): string[] {
  return lineKey(text)
    .split(' ')
    .map((word) => word.replace(/^(?:[وفبك]?ال|لل|[وبل](?=.{4}))/u, ''))
    .filter((word) => word.length >= 3 && !common.has(word))
    .map((word) => word.slice(0, 4));
}

/** Each stem once. */
export function stemsOf(text: string): string[] {
  return [...new Set(stemsIn(text))];
}

/** Pairs of neighbouring words' stems, as `a b`. */
export function stemPairsOf(text: string): string[] {
  const stems = lineKey(text)
    .split(' ')
    .map((word) => word.replace(/^(?:[وفبك]?ال|لل|[وبل](?=.{4}))/u, '').slice(0, 4));
  return stems.slice(1).map((stem, at) => `${stems[at]} ${stem}`);
}
