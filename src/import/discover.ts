// Names that are in no registry: proposed with the words that show them, never tagged by themselves.

import type { ActorKind } from '../model/kinds.ts';
import type { Sighting } from '../text/finder.ts';
import { nameKey } from '../text/key.ts';
import { type Token, tokensOf } from '../text/tokens.ts';
import { organisationSpans } from './discovery/organisations.ts';
import { personSpans } from './discovery/persons.ts';
import { traitsOf } from './discovery/traits.ts';
import type { Evidence } from './entities.ts';
import { type SourceLine, sourceColumn } from './source-lines.ts';

export type Proposal = Readonly<{ name: string; kind: ActorKind; evidence: Evidence[] }>;

/** Proposals from an article's lines, leaving out what the registries know. */
export function discoverNames(
  lines: readonly SourceLine[],
  sightings: ReadonlyMap<SourceLine, readonly Sighting[]>,
): Proposal[] {
  const proposals = new Map<string, Proposal>();
  for (const line of lines) {
    const known = sightings.get(line) ?? [];
    const tokens = tokensOf(line.text);
    const traits = tokens.map(({ key }) => traitsOf(key));
    const isKnown = (start: number, end: number, kinds: RegExp) =>
      known.some((one) => one.start < end && start < one.end && kinds.test(one.ids[0] ?? ''));
    const organisations = organisationSpans(tokens, traits, known).filter(({ from, to, taken }) => {
      const start = startOf(tokens, from, taken);
      const isPlace = known.some((one) => one.nameStart === start && one.ids[0]?.startsWith('place:'));
      return !isPlace && !isKnown(start, endOf(tokens, to), /^actor:/);
    });
    for (const { from, to, taken, kind } of organisations)
      add(
        line,
        startOf(tokens, from, taken),
        endOf(tokens, to),
        kind,
        /^[وف]?لل/.test(tokens[from]?.text ?? ''),
      );
    const taken = new Set(organisations.flatMap(({ from, to }) => tokens.slice(from, to)));
    const persons = personSpans(
      tokens,
      traits,
      (token) => taken.has(token) || isKnown(token.start, token.end, /^actor:/),
    );
    for (const { from, to, taken } of persons) {
      const [start, end] = [startOf(tokens, from, taken), endOf(tokens, to)];
      if (
        !known.some((one) => one.start < end && start < one.end && (one.nameStart <= start || one.end >= end))
      )
        add(line, start, end, 'person');
    }
  }
  return [...proposals.values()].sort(byPlace);

  // «للجمعية» is ل and «الجمعية»: the second lam stands for the article.
  function add(line: SourceLine, start: number, end: number, kind: ActorKind, hasLam = false): void {
    const text = line.text.slice(start, end);
    const name = hasLam ? `ا${text}` : text;
    const key = `${kind}:${nameKey(name)}`;
    const proposal = proposals.get(key) ?? { name, kind, evidence: [] };
    proposal.evidence.push({ text, line: line.number, column: sourceColumn(line, start, text) });
    proposals.set(key, proposal);
  }
}

function byPlace(a: Proposal, b: Proposal): number {
  const [first, second] = [a.evidence[0], b.evidence[0]];
  if (!first || !second) return 0;
  return first.line - second.line || first.column - second.column;
}

function startOf(tokens: readonly Token[], from: number, taken: number): number {
  return (tokens[from]?.start ?? 0) + taken;
}

function endOf(tokens: readonly Token[], to: number): number {
  return tokens[to - 1]?.end ?? 0;
}
