// The top of the report: what came of the texts, what to look at with links to it, and how to read the marks.

import { describeProblem, type Language, type Problem, type ProblemCode } from '../../model/problem.ts';
import { type Html, html } from '../html.ts';
import type { ReviewEntry } from './entry.ts';
import { arabicText, shownMessage, shownText } from './shown-text.ts';
import { counted, reviewWords } from './words.ts';

/** An entry in the order of the report. `id` is the anchor of its section or of its place in the list. */
export type Placed = Readonly<{ entry: ReviewEntry; id: string; inFull: boolean }>;

/** So many articles are linked to for one kind of doubt; a link to the first of each. */
const mostLinks = 8;

/** What an article is called: its headline, or the file it came from. */
export function nameOf({ draft, source }: ReviewEntry, language: Language): Html {
  return draft
    ? html`<bdi${arabicText(language)}>${shownText(draft.title)}</bdi>`
    : html`<bdi dir="ltr">${shownText(source)}</bdi>`;
}

/** The outcome in words, or its code where there are none. */
export function outcomeWords(outcome: string, language: Language): string {
  const words = reviewWords(language);
  switch (outcome) {
    case 'written':
    case 'unchanged':
    case 'kept':
    case 'failed':
      return words[outcome];
    default:
      return outcome;
  }
}

/** How many texts there were, and what came of them. */
export function outcomeSummary(placed: readonly Placed[], language: Language): Html {
  const words = reviewWords(language);
  const counts = new Map<string, number>();
  for (const { entry } of placed) counts.set(entry.outcome, (counts.get(entry.outcome) ?? 0) + 1);
  const problems = placed.flatMap(({ entry }) => entry.problems);
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  const totals = [
    counted(language, placed.length, 'texts'),
    counted(language, problems.length - errors, 'doubts'),
    ...(errors > 0 ? [counted(language, errors, 'errors')] : []),
  ];
  return html`<section aria-labelledby="outcomes">
<h2 id="outcomes">${words.outcomes}</h2>
<p>${totals.join(language === 'ar' ? '، ' : ', ')}</p>
<dl class="outcomes">
${[...counts].map(([outcome, count]) => html`<div><dt>${shownText(outcomeWords(outcome, language))}</dt><dd>${count}</dd></div>\n`)}</dl>
</section>`;
}

type Kind = { code: ProblemCode; first: Problem; count: number; places: Map<Placed, Problem[]> };

/** Every kind of doubt with its number and its places: errors first, then what there is most of. */
export function doubtsByKind(placed: readonly Placed[], language: Language): Html {
  const words = reviewWords(language);
  const kinds = new Map<string, Kind>();
  for (const place of placed) {
    for (const problem of place.entry.problems) {
      const kind = kinds.get(problem.code) ?? {
        code: problem.code,
        first: problem,
        count: 0,
        places: new Map(),
      };
      kinds.set(problem.code, kind);
      kind.count++;
      const known = kind.places.get(place);
      if (known) known.push(problem);
      else kind.places.set(place, [problem]);
    }
  }
  const rank = ({ first, count }: Kind) => (first.severity === 'error' ? 1e9 : 0) + count;
  const sorted = [...kinds.values()].sort((a, b) => rank(b) - rank(a));
  return html`<section aria-labelledby="doubts">
<h2 id="doubts">${words.doubtsByKind}</h2>
${sorted.length === 0 ? html`<p>${words.noDoubts}</p>` : html`<ul class="kinds">\n${sorted.map((kind) => kindItem(kind, placed.length === 1, language))}</ul>`}
</section>`;
}

function kindItem({ first, count, places }: Kind, alone: boolean, language: Language): Html {
  const words = reviewWords(language);
  // Of many, the values differ: what is said of all of them has a gap in their place.
  const gaps = Object.fromEntries(Object.keys(first.values).map((name) => [name, '…']));
  const { message } = describeProblem(count === 1 ? first : { ...first, values: gaps }, language);
  const links = [...places]
    .slice(0, mostLinks)
    .map(([place, problems]) => linkTo(place, problems, alone, language));
  const rest = places.size - links.length;
  return html`<li data-kind="${first.severity}"><span class="count">${count}</span> <div><p>${shownMessage(message, language)}</p>
<p class="where">${links}${rest > 0 && html`${words.moreArticles} ${counted(language, rest, 'articles')}`}</p></div></li>\n`;
}

// One article: a link to every line. Several: one to each article, at the first place.
function linkTo(
  { entry, id, inFull }: Placed,
  problems: readonly Problem[],
  alone: boolean,
  language: Language,
): Html {
  const { line: word } = reviewWords(language);
  const numbers = new Set(entry.lines.filter(({ raw }) => raw.trim() !== '').map(({ number }) => number));
  const anchor = (line: number) => (inFull && numbers.has(line) ? `${id}-l${line}` : id);
  if (!alone) {
    const more = problems.length > 1 && html` <bdi>(${problems.length})</bdi>`;
    return html`<a href="#${anchor(problems[0]?.line ?? 0)}">${nameOf(entry, language)}${more}</a> `;
  }
  const lines = [...new Set(problems.map(({ line }) => line))];
  return html`${lines.map((line) => html`<a href="#${anchor(line)}">${word} ${line}</a> `)}`;
}

/** The marks of the source, each with what it means. */
export function legend(language: Language): Html {
  const words = reviewWords(language);
  const evidence = (kind: string, text: string) =>
    html`<li><span class="evidence" data-kind="${kind}">${text}</span></li>\n`;
  return html`<section class="legend" aria-labelledby="legend">
<h2 id="legend">${words.legend}</h2>
<ul>
<li><del>${words.legendRemoved}</del></li>
<li><span class="moved">${words.legendMoved}</span></li>
<li><ins>${words.legendInserted}</ins></li>
<li><mark>${words.legendDoubt}</mark></li>
${evidence('place', words.legendPlace)}${evidence('actor', words.legendActor)}${evidence('proposed', words.legendProposed)}</ul>
</section>`;
}
