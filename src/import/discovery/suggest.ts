// Proposals of many articles together: one for each name, with where it stands and an entry ready for the registry.

import type { ActorKind } from '../../model/kinds.ts';
import { lookupWords } from '../../text/name-words.ts';
import { nameSlug } from '../../text/romanised-names.ts';
import type { Proposal } from '../discover.ts';

/** The proposals of one article; `country` is what it speaks of most. */
export type Proposed = Readonly<{ file: string; country?: string; proposals: readonly Proposal[] }>;

/** Where a name was found: line and column from 1, in the article's file. */
export type Place = Readonly<{ file: string; line: number; column: number; text: string }>;

/** A name for an editor to accept: its commonest spelling, the others, and its entry. */
export type Suggestion = Readonly<{
  id: string;
  name: string;
  kind: ActorKind;
  country?: string;
  spellings: readonly string[];
  articles: readonly string[];
  evidence: readonly Place[];
}>;

/**
 * Gathers proposals by key, the most named first. A longer name goes with the one shorter that it begins with, if no
 * other does («حيدر كاظم شلاكة» and «حيدر كاظم»). `taken` are ids that the registries have.
 */
export function suggestNames(all: readonly Proposed[], taken: (id: string) => boolean): Suggestion[] {
  const clusters = new Map<string, Cluster>();
  for (const { file, country, proposals } of all)
    for (const proposal of proposals) add(clusters, proposal, file, country);
  joinShorter(clusters);
  const used = new Set<string>();
  return [...clusters.values()]
    .sort((a, b) => b.files.size - a.files.size || b.evidence.length - a.evidence.length || order(a, b))
    .map((cluster) => suggestionOf(cluster, (id) => taken(id) || used.has(id), used));
}

type Cluster = {
  key: string;
  kinds: Map<ActorKind, number>;
  spellings: Map<string, number>;
  countries: Map<string, number>;
  files: Set<string>;
  evidence: Place[];
};

function order(a: Cluster, b: Cluster): number {
  return a.key < b.key ? -1 : a.key > b.key ? 1 : 0;
}

// Persons and others apart: «سعيد الجابر» is a man or a company's name, and an editor should see which.
function add(
  clusters: Map<string, Cluster>,
  proposal: Proposal,
  file: string,
  country: string | undefined,
): void {
  const key = `${proposal.kind === 'person' ? 'person' : 'other'} ${lookupWords(proposal.name).join(' ')}`;
  const cluster: Cluster = clusters.get(key) ?? {
    key,
    kinds: new Map(),
    spellings: new Map(),
    countries: new Map(),
    files: new Set(),
    evidence: [],
  };
  clusters.set(key, cluster);
  count(cluster.kinds, proposal.kind);
  count(cluster.spellings, proposal.name, proposal.evidence.length);
  if (country !== undefined) count(cluster.countries, country);
  cluster.files.add(file);
  cluster.evidence.push(...proposal.evidence.map((one) => ({ file, ...one })));
}

function count<Key>(counts: Map<Key, number>, key: Key, by = 1): void {
  counts.set(key, (counts.get(key) ?? 0) + by);
}

function joinShorter(clusters: Map<string, Cluster>): void {
  const keys = [...clusters.keys()].sort();
  keys.forEach((key, index) => {
    if (!key.startsWith('person ')) return;
    const longer: string[] = [];
    for (let at = index + 1; keys[at]?.startsWith(`${key} `); at++) longer.push(keys[at] ?? '');
    const [only, ...others] = longer;
    const [short, long] = [clusters.get(key), clusters.get(only ?? '')];
    if (!short || !long || others.length > 0) return;
    for (const part of ['kinds', 'spellings', 'countries'] as const)
      for (const [value, times] of short[part]) count(long[part] as Map<unknown, number>, value, times);
    for (const file of short.files) long.files.add(file);
    long.evidence.push(...short.evidence);
    clusters.delete(key);
  });
}

function suggestionOf(cluster: Cluster, taken: (id: string) => boolean, used: Set<string>): Suggestion {
  const [kind = 'person'] = commonest(cluster.kinds);
  const spellings = commonest(cluster.spellings);
  // The fullest of the spellings that are written most often.
  const most = cluster.spellings.get(spellings[0] ?? '') ?? 0;
  const often = spellings.filter((one) => (cluster.spellings.get(one) ?? 0) * 2 >= most);
  const name = often.reduce((best, one) => (wordCount(one) > wordCount(best) ? one : best), often[0] ?? '');
  const [country] = commonest(cluster.countries);
  const base = nameSlug(name) || 'name';
  let id = base;
  for (let number = 2; taken(id); number++) id = `${base}-${number}`;
  used.add(id);
  return {
    id,
    name,
    kind,
    ...(country !== undefined && kind !== 'person' && { country }),
    spellings: spellings.filter((one) => one !== name),
    articles: [...cluster.files].sort(),
    evidence: cluster.evidence,
  };
}

function wordCount(text: string): number {
  return text.split(' ').length;
}

function commonest<Key>(counts: ReadonlyMap<Key, number>): Key[] {
  return [...counts].sort((a, b) => b[1] - a[1]).map(([key]) => key);
}

/** The registry entry of a suggestion, its fields in the order of the registries. */
export function entryOf({ id, name, kind, country, spellings }: Suggestion): Record<string, unknown> {
  return {
    id,
    name,
    ...(spellings.length > 0 && { aliases: [...spellings] }),
    kind,
    ...(country !== undefined && { country }),
  };
}
