// What came of a source: the metadata, the text as a reader will see it, the names with the lines that show them.

import { weekdays } from '../../model/article.ts';
import { actorKinds } from '../../model/kinds.ts';
import type { Language } from '../../model/problem.ts';
import { weekdayNames } from '../../text/dates.ts';
import { type Html, html } from '../html.ts';
import { type BodyBlock, bodyBlocks } from './body-blocks.ts';
import type { ReviewDraft, ReviewEntry } from './entry.ts';
import { nameReason } from './reasons.ts';
import { arabicText, shownText } from './shown-text.ts';
import { type ReviewWord, reviewWords } from './words.ts';

/** Where a result stands: the id of its article, and the page's language. */
type Page = Readonly<{ id: string; language: Language }>;

/** The result under a heading. */
export function resultColumn({ file, lines }: ReviewEntry, draft: ReviewDraft, page: Page): Html {
  const { language } = page;
  const words = reviewWords(language);
  const numbers = new Set(lines.map(({ number }) => number));
  const list = (of: readonly Name[]) => names(of, numbers, page);
  return html`<div class="result">
<h4>${words.result}</h4>
${metadataTable(draft, file, language)}
<h5>${words.body}</h5>
<div class="article-body"${arabicText(language)}>
${bodyBlocks(draft.body).map(blockOf)}</div>
<h5>${words.places}</h5>
${list(draft.places) ?? html`<p class="absent">${words.noPlaces}</p>\n`}<h5>${words.actors}</h5>
${list(draft.actors) ?? html`<p class="absent">${words.noActors}</p>\n`}${
  draft.proposed.length > 0 && html`<h5>${words.proposed}</h5>\n${list(draft.proposed)}`
}</div>`;
}

/** Facts that most articles have: where one is absent, that is said. */
const expected = ['weekday', 'byline', 'agency', 'dateline', 'outlet', 'caption'] as const;

function metadataTable(draft: ReviewDraft, file: string | undefined, language: Language): Html {
  const words = reviewWords(language);
  const { outlet, image, keywords, weekday } = draft;
  const day = weekday && (language === 'ar' ? weekdayNames[weekdays.indexOf(weekday)] : capital(weekday));
  const masthead = outlet?.masthead?.map(({ role, name }) => `${role}: ${name}`).join('؛ ');
  const facts: [ReviewWord, string | Html | undefined][] = [
    ['title', draft.title],
    ['kicker', draft.kicker],
    ['summary', draft.summary],
    [
      'published',
      dateOf(draft.published) ??
        html`<span class="absent">${draft.removed.some(({ reason }) => reason === 'date') ? words.unreadDate : words.noDate}</span>`,
    ],
    ['updated', dateOf(draft.updated)],
    ['weekday', day],
    ['byline', draft.byline],
    ['agency', draft.agency],
    ['dateline', draft.dateline],
    ['outlet', outlet?.name],
    ['masthead', masthead],
    ['section', draft.section],
    ['caption', image?.caption],
    ['credit', image?.credit],
    ['keywords', keywords && keywords.length > 0 ? keywords.join('، ') : undefined],
    ['url', draft.url],
  ];
  const known = facts.filter(([, value]) => value !== undefined);
  const absent = expected.filter((fact) => !known.some(([name]) => name === fact));
  return html`<table class="facts">
<caption class="visually-hidden">${words.metadata}</caption>
${known.map(
  ([fact, value]) =>
    html`<tr><th scope="row">${words[fact]}</th><td>${typeof value === 'string' ? html`<bdi${arabicText(language)}>${shownText(value)}</bdi>` : value}</td></tr>\n`,
)}${
  absent.length > 0 &&
  html`<tr><th scope="row">${words.absent}</th><td class="absent">${absent.map((fact) => words[fact]).join(language === 'ar' ? '، ' : ', ')}</td></tr>\n`
}${file !== undefined && html`<tr><th scope="row">${words.file}</th><td><bdi dir="ltr" class="code">${shownText(file)}</bdi></td></tr>\n`}</table>`;
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

// As the metadata has it: no country's names of months are chosen here.
function dateOf(date: ReviewDraft['published']): Html | undefined {
  return date && html`<bdi dir="ltr">${shownText(date.edtf)}</bdi>`;
}

function blockOf({ kind, number, lines }: BodyBlock): Html {
  const text = lines.map((line, index) => html`${index > 0 && html`<br>`}${shownText(line)}`);
  const mark =
    kind === 'item' ? html`<span class="item-mark">${number === undefined ? '•' : `${number}.`}</span> ` : '';
  return kind === 'rule' ? html`<hr>\n` : html`<p data-kind="${kind}">${mark}${text}</p>\n`;
}

type Name = ReviewDraft['places'][number] & Readonly<{ kind?: string; roles?: readonly string[] }>;

function names(list: readonly Name[], numbers: ReadonlySet<number>, page: Page): Html | undefined {
  const { language } = page;
  if (list.length === 0) return undefined;
  return html`<ul class="names">\n${list.map(
    (name) =>
      html`<li><b><bdi${arabicText(language)}>${shownText(name.name)}</bdi></b>${kindOf(name, language)} ${evidenceLinks(name, numbers, page)}</li>\n`,
  )}</ul>\n`;
}

function kindOf({ kind, roles = [], reasons = [] }: Name, language: Language): Html | undefined {
  const kinds: Readonly<Record<string, string>> = actorKinds;
  const said = [
    ...(kind === undefined ? [] : [language === 'ar' ? (kinds[kind] ?? kind) : kind.replace('-', ' ')]),
    ...roles,
    ...reasons.map(({ code, countryName = '' }) => nameReason(code, countryName, language)),
  ];
  return said.length === 0
    ? undefined
    : html` <span class="label">(<bdi>${shownText(said.join('، '))}</bdi>)</span>`;
}

/** The words that show a name, each with its line; the same words on one line once. */
function evidenceLinks({ evidence }: Name, numbers: ReadonlySet<number>, { id, language }: Page): Html {
  const { line: word } = reviewWords(language);
  const lines = new Map<number, Set<string>>();
  for (const { line, text } of evidence) lines.set(line, (lines.get(line) ?? new Set()).add(text));
  return html`<span class="where">${[...lines].map(([line, texts]) => {
    const quoted = [...texts].map((text) => `«${text}»`).join(' ');
    const said = html`${word} ${line}: <bdi${arabicText(language)}>${shownText(quoted)}</bdi>`;
    return numbers.has(line) ? html`<a href="#${id}-l${line}">${said}</a> ` : html`${said} `;
  })}</span>`;
}
