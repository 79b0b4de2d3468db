// The review report: a page of its own, from a disk, in which an editor sees what an import did and what it doubts.

// The policy names the style by its hash, so that nothing in a text could ever bring a style of its own.
import { createHash } from 'node:crypto';
import type { Language } from '../model/problem.ts';
import { type Html, html, raw } from './html.ts';
import type { ReviewEntry } from './review/entry.ts';
import {
  doubtsByKind,
  legend,
  nameOf,
  outcomeSummary,
  outcomeWords,
  type Placed,
} from './review/overview.ts';
import { resultColumn } from './review/result-column.ts';
import { shownText } from './review/shown-text.ts';
import { problemNote, sourceColumn } from './review/source-column.ts';
import { sourceRows } from './review/source-rows.ts';
import { counted, reviewWords } from './review/words.ts';

/** `css` is the whole style, fonts and all: the page asks for no file. */
export type ReviewOptions = Readonly<{ css: string; lang: Language }>;

/** So many articles stand open. */
const mostOpen = 3;

/** A larger batch shows only what has doubts or errors in full, and of that the worst: the page must still open. */
const largeBatch = 200;
const mostInFull = 400;

/** The whole page. The same entries give the same bytes. */
export function reviewReport(entries: readonly ReviewEntry[], { css, lang }: ReviewOptions): Html {
  const words = reviewWords(lang);
  const placed = placeEntries(entries);
  const full = placed.filter(({ inFull }) => inFull);
  const rest = placed.filter(({ inFull }) => !inFull);
  const [style, hash] = styleOf(css);
  return html`<!doctype html>
<html lang="${lang}" dir="${lang === 'ar' ? 'rtl' : 'ltr'}">
<head>
<meta charset="utf-8">
<title>${words.report}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-${hash}'; font-src data:; base-uri 'none'; form-action 'none'">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex">
<style>${style}</style>
</head>
<body>
${full.length > 0 && html`<a class="skip-link" href="#articles">${words.skip}</a>\n`}<header class="report-head">
<h1>${words.report}</h1>
</header>
<main class="report">
${outcomeSummary(placed, lang)}
${doubtsByKind(placed, lang)}
${legend(lang)}
${
  full.length > 0 &&
  html`<section aria-labelledby="articles">
<h2 id="articles">${words.articles}</h2>
${rest.length > 0 && html`<p>${words.onlyDoubtful}${rest.some(({ entry }) => entry.problems.length > 0) && ` ${words.onlyWorst}`}</p>\n`}${full.map((place) => articleSection(place, full.length <= mostOpen, lang))}</section>\n`
}${
  rest.length > 0 &&
  html`<section aria-labelledby="others">
<h2 id="others">${words.others}</h2>
<ol class="others">
${rest.map(({ entry, id }) => html`<li id="${id}"><p>${nameOf(entry, lang)}</p>${stateOf(entry, lang)}</li>\n`)}</ol>
</section>\n`
}</main>
</body>
</html>
`;
}

// A parser reads CR LF as LF before the style is hashed.
function styleOf(css: string): [Html, string] {
  const style = css.replace(/\r\n?/g, '\n');
  if (/<\/style/i.test(style)) throw new TypeError('reviewReport: the style ends its own element');
  // Trusted: the caller's own style sheet, never made of a text.
  return [raw(style), createHash('sha256').update(style).digest('base64')];
}

/** Errors first, then the most doubts, then the order of the import. */
function placeEntries(entries: readonly ReviewEntry[]): Placed[] {
  const rank = ({ draft, problems }: ReviewEntry) => (draft ? 0 : 1e9) + problems.length;
  const sorted = entries.toSorted((a, b) => rank(b) - rank(a));
  const isLarge = sorted.length > largeBatch;
  return sorted.map((entry, index) => ({
    entry,
    id: `a${index + 1}`,
    // Who keeps memory small gives the worst of a batch whole, and of the others the headline and the doubts.
    inFull: !isLarge || (rank(entry) > 0 && index < mostInFull && (entry.lines.length > 0 || !entry.draft)),
  }));
}

function articleSection({ entry, id }: Placed, open: boolean, lang: Language): Html {
  const { rows, general } = sourceRows(entry);
  return html`<details class="article" id="${id}"${open && raw(' open')}>
<summary><h3>${nameOf(entry, lang)}</h3>${stateOf(entry, lang)}</summary>
${general.map((problem) => html`${problemNote(problem, lang)}\n`)}<div class="columns">
${sourceColumn(entry, id, rows, lang)}
${entry.draft && resultColumn(entry, entry.draft, { id, language: lang })}
</div>
</details>
`;
}

/** One line under a name: the file, what came of it, how many doubts. */
function stateOf({ source, outcome, problems }: ReviewEntry, lang: Language): Html {
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  const doubts = problems.length - errors;
  return html` <span class="state"><bdi dir="ltr" class="code">${shownText(source)}</bdi> <span>${shownText(outcomeWords(outcome, lang))}</span>${
    errors > 0 && html` <b>${counted(lang, errors, 'errors')}</b>`
  }${doubts > 0 ? html` <b>${counted(lang, doubts, 'doubts')}</b>` : errors === 0 && html` ${counted(lang, 0, 'doubts')}`}</span>`;
}
