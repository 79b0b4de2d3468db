// A line with its marks: what went struck out, what came set in, doubts numbered, names underlined.

import { type Html, html, nothing } from '../html.ts';
import { shownEdit, shownText } from './shown-text.ts';
import type { EvidenceKind, Mark, SourceRow } from './source-rows.ts';

type Open = Readonly<{ start: number; end: number; kind: Mark['kind'] | 'edited' }>;

/** The line in pieces, cut wherever something begins or ends, so that marks may overlap. */
export function markedText({ raw: text, marks, edits }: Pick<SourceRow, 'raw' | 'marks' | 'edits'>): Html {
  const all: Open[] = [...marks, ...edits.map(({ start, end }) => ({ start, end, kind: 'edited' as const }))];
  const ends = endings(marks, edits);
  const cuts = [...new Set([0, text.length, ...all.flatMap(({ start, end }) => [start, end])])];
  cuts.sort((a, b) => a - b);
  all.sort((a, b) => a.start - b.start);
  let next = 0;
  let open: Open[] = [];
  const pieces: Html[] = [];
  cuts.forEach((from, index) => {
    pieces.push(...(ends.get(from) ?? []));
    const to = cuts[index + 1];
    if (to === undefined) return;
    for (let mark = all[next]; mark && mark.start <= from; mark = all[++next]) open.push(mark);
    open = open.filter(({ end }) => end > from);
    pieces.push(piece(text.slice(from, to), new Set(open.map(({ kind }) => kind))));
  });
  return html`${pieces}`;
}

/** What is shown where a stretch ends: what was put in instead, the numbers of doubts. */
function endings(marks: readonly Mark[], edits: SourceRow['edits']): Map<number, Html[]> {
  const ends = new Map<number, Html[]>();
  const add = (end: number, what: Html) => ends.set(end, [...(ends.get(end) ?? []), what]);
  for (const { end, insert } of edits) if (insert !== '') add(end, html`<ins>${shownEdit(insert)}</ins>`);
  for (const mark of marks) if (mark.kind === 'doubt') add(mark.end, html`<sup>${mark.number}</sup>`);
  return ends;
}

const evidence: readonly EvidenceKind[] = ['place', 'actor', 'proposed'];

function piece(text: string, kinds: ReadonlySet<Open['kind']>): Html {
  if (text === '') return nothing;
  let shown = kinds.has('edited') ? shownEdit(text) : shownText(text);
  for (const kind of evidence) {
    if (kinds.has(kind)) shown = html`<span class="evidence" data-kind="${kind}">${shown}</span>`;
  }
  if (kinds.has('doubt')) shown = html`<mark>${shown}</mark>`;
  if (kinds.has('moved')) shown = html`<span class="moved">${shown}</span>`;
  return kinds.has('removed') || kinds.has('edited') ? html`<del>${shown}</del>` : shown;
}
