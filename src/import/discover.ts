// Names that are in no registry: proposed with the words that show them, never tagged by themselves.

import type { ActorKind } from '../model/kinds.ts';
import type { Sighting } from '../text/finder.ts';
import { nameKey } from '../text/key.ts';
import { wordsOf } from '../text/words.ts';
import type { Evidence } from './entities.ts';
import { titles } from './roles.ts';
import { type SourceLine, sourceColumn } from './source-lines.ts';

export type Proposal = Readonly<{ name: string; kind: ActorKind; evidence: Evidence[] }>;

/** A person: a title, then two or three words of a name. */
const person = new RegExp(
  `(?<!\\p{Letter})(?:${titles.join('|')})\\s+(\\p{Letter}{2,}(?:\\s\\p{Letter}{2,}){1,2})`,
  'gu',
);

/** A body: a head noun, then one to three words that all have the article. */
const body =
  /(?<!\p{Letter})[وبلف]?((?:وزارة|هيئة|مديرية|مؤسسة|جمعية|نقابة|اتحاد|حزب|حركة|شركة|جامعة|مصرف|بنك|نادي|مجلس)(?:\sال\p{Letter}{3,}(?:\sوال\p{Letter}{3,})?){1,3})/gu;

const bodyKinds: Readonly<Record<string, ActorKind>> = {
  حزب: 'party',
  حركة: 'party',
  شركة: 'company',
  مصرف: 'company',
  بنك: 'company',
  جامعة: 'academic',
  نادي: 'club',
  جمعية: 'organisation',
  نقابة: 'organisation',
  اتحاد: 'organisation',
  مؤسسة: 'organisation',
};

// A name ends where the sentence goes on.
const notOfName = new Set(
  [
    'إن',
    'أن',
    'في',
    'من',
    'على',
    'عن',
    'إلى',
    'الى',
    'مع',
    'قال',
    'وقال',
    'خلال',
    'بعد',
    'قبل',
    'الذي',
    'التي',
    'قد',
    'لم',
    'ما',
    'هو',
    'هي',
    'كان',
    'أكد',
    'أوضح',
    'بشأن',
    'حول',
    'أمس',
    'اليوم',
  ].map(nameKey),
);

/** Proposals from an article's lines, leaving out what the registries know. */
export function discoverNames(
  lines: readonly SourceLine[],
  sightings: ReadonlyMap<SourceLine, readonly Sighting[]>,
): Proposal[] {
  const proposals = new Map<string, Proposal>();
  for (const line of lines) {
    const known = sightings.get(line) ?? [];
    for (const match of line.text.matchAll(person))
      add(line, known, match, 'person', personName(match[1] ?? ''));
    for (const match of line.text.matchAll(body)) {
      const name = match[1] ?? '';
      add(line, known, match, bodyKinds[name.split(' ')[0] ?? ''] ?? 'state-body', name);
    }
  }
  return [...proposals.values()];

  function add(
    line: SourceLine,
    known: readonly Sighting[],
    match: RegExpExecArray,
    kind: ActorKind,
    name: string,
  ): void {
    const start = match.index + match[0].indexOf(name);
    if (
      wordsOf(name).length < 2 ||
      known.some((sighting) => sighting.start < start + name.length && start < sighting.end)
    )
      return;
    const key = `${kind}:${nameKey(name)}`;
    const proposal = proposals.get(key) ?? { name, kind, evidence: [] };
    proposal.evidence.push({ text: name, line: line.number, column: sourceColumn(line, start, name) });
    proposals.set(key, proposal);
  }
}

function personName(words: string): string {
  const parts = words.split(' ');
  const end = parts.findIndex((part) => notOfName.has(nameKey(part)));
  return (end < 0 ? parts : parts.slice(0, end)).join(' ');
}
