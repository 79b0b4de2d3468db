// The sentence around a name, cut to the length of a list's line.

import { sentenceAround } from '../text/sentences.ts';
import type { SentenceView } from './views.ts';

type Span = Readonly<{ start: number; end: number }>;

/** A sentence longer than this is cut around the name, in characters. */
const longestSentence = 280;

/** The sentence around a name. What stands `beside` it in the same sentence stays too, unless it is too far off. */
export function cutSentence(text: string, name: Span, beside: Span = name): SentenceView {
  const { start, end } = sentenceAround(text, name);
  const both = { start: Math.min(name.start, beside.start), end: Math.max(name.end, beside.end) };
  const kept = both.end - both.start > longestSentence ? name : both;
  let before = text.slice(start, kept.start);
  let after = text.slice(kept.end, end);
  const room = Math.max(40, longestSentence - (kept.end - kept.start));
  if (before.length + after.length > room) {
    const half = Math.floor(room / 2);
    const forBefore = Math.max(half, room - after.length);
    if (before.length > forBefore) before = `…${before.slice(-forBefore).replace(/^\S*/, '')}`;
    const forAfter = room - Math.min(before.length, forBefore);
    if (after.length > forAfter) after = `${after.slice(0, forAfter).replace(/\S*$/, '').trimEnd()}…`;
  }
  return {
    before: before + text.slice(kept.start, name.start),
    words: text.slice(name.start, name.end),
    after: text.slice(name.end, kept.end) + after,
  };
}
