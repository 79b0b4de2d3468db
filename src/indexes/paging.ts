// List pages, numbered from the oldest (design §6): a full page never changes again.

import { type Digits, localNumber } from '../text/numerals.ts';
import { numberedAddress } from './addresses.ts';
import type { Address, PagerView } from './views.ts';

/** A list cut into pages. `full` holds the numbered pages, the oldest first; `growing` the rest: one page to two. */
export type Paged<T> = Readonly<{ full: readonly (readonly T[])[]; growing: readonly T[] }>;

/** Cuts a list, oldest first, into full pages of `size` and a growing one of `size` to `2 × size - 1`. */
export function cutPages<T>(oldestFirst: readonly T[], size: number): Paged<T> {
  const count = Math.max(0, Math.floor(oldestFirst.length / size) - 1);
  const full = Array.from({ length: count }, (_, index) =>
    oldestFirst.slice(index * size, (index + 1) * size),
  );
  return { full, growing: oldestFirst.slice(count * size) };
}

/** The pager of the growing page: it alone knows how many full ones there are. */
export function growingPager(newest: Address, fullPages: number, digits: Digits): PagerView {
  const numbers = Array.from({ length: fullPages }, (_, index) => ({
    text: localNumber(index + 1, digits),
    address: numberedAddress(newest, index + 1),
  }));
  const older = fullPages > 0 ? { older: numberedAddress(newest, fullPages) } : {};
  return { newest, ...older, numbers: numbers.reverse() };
}

/** The pager of a full page: older and newest, which stay true; a newer neighbour may not exist yet. */
export function fullPager(newest: Address, number: number): PagerView {
  const older = number > 1 ? { older: numberedAddress(newest, number - 1) } : {};
  return { number, newest, ...older, numbers: [] };
}
