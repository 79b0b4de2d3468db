// How the search index is cut: what the build writes and the page looks for.

/** What the page must know before it can ask: all else is in pieces. */
export type Directory = Readonly<{
  articles: number;
  /** The pieces of terms, by the beginning that their terms share; one that ends in «.» holds that term alone. */
  leaves: readonly string[];
  /** Articles in a piece of cards. */
  group: number;
  years: readonly string[];
  sections: readonly Readonly<{ id: string; name: string }>[];
}>;

/** An article as results show it. `names`: registry letter, id and name of each place (`p`) and actor (`a`). */
export type Card = Readonly<{
  title: string;
  address: string;
  date: string;
  section: string;
  names: readonly (readonly ['p' | 'a', string, string])[];
  text: string;
}>;

/** How many articles share a piece of cards: a result fetches its own. */
export const cardGroup = 8;

/** The address of a piece of terms, from the site's root: the code points of its leaf. */
export function leafAddress(leaf: string): string {
  return `search/t/${[...leaf].map((letter) => letter.codePointAt(0)?.toString(16)).join('-') || '0'}.js`;
}

export function cardsAddress(group: number): string {
  return `search/c/${group}.js`;
}

export const directoryAddress = 'search/directory.js';

/** The leaf that holds a term, if any does: the longest beginning of it that is one. */
export function leafOf(leaves: ReadonlySet<string>, term: string): string | undefined {
  if (leaves.has(`${term}.`)) return `${term}.`;
  for (let length = term.length; length >= 0; length--) {
    const leaf = term.slice(0, length);
    if (leaves.has(leaf)) return leaf;
  }
  return undefined;
}

/** The leaves that may hold terms that begin so. */
export function leavesUnder(directory: Directory, leaves: ReadonlySet<string>, prefix: string): string[] {
  const under = directory.leaves.filter((leaf) => leaf.startsWith(prefix));
  const over = leafOf(leaves, prefix);
  return over === undefined || under.includes(over) ? under : [...under, over];
}

/** A filter as a term of the index: `@panbar`, `@y2017`. */
export function filterTerm(kind: 'p' | 'a' | 's' | 'y', id: string): string {
  return `@${kind}${id}`;
}
