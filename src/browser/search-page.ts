// The search page: what is typed becomes an address that can be shared, and results. No other page runs a script.

import { countOf, type Noun } from '../text/plurals.ts';
import type { Card } from '../text/search-pieces.ts';
import { markedPart, markedText, type Piece } from './marked.ts';
import { scriptPieces } from './pieces.ts';
import { type Query, search } from './search-engine.ts';

/** The page's own words come with it, as data, so that they stand with all others in _includes/words.ts. */
type Words = Readonly<{
  found: Noun;
  none: string;
  some: string;
  failed: string;
  remove: string;
  only: string;
  digits: 'latn' | 'arab';
}>;

const step = 10;
/** So long nothing is typed before it is looked for, in milliseconds. */
const patience = 120;

const form = byId<HTMLFormElement>('search-form');
const input = byId<HTMLInputElement>('search-words');
const year = byId<HTMLSelectElement>('search-year');
const section = byId<HTMLSelectElement>('search-section');
const chosen = byId('search-chosen');
const status = byId('search-status');
const results = byId('search-results');
const more = byId<HTMLButtonElement>('search-more');
const words = JSON.parse(form.dataset['words'] ?? '{}') as Words;
const pieces = scriptPieces();

let shown = 0;
let asked = 0;
let waiting = 0;
/** The names of the chosen place and actor, as the results have shown them. */
const names = new Map<string, string>();

function byId<T extends HTMLElement = HTMLElement>(id: string): T {
  return document.getElementById(id) as T;
}

function queryOf(): Query {
  const chosenNow = new URLSearchParams(location.hash.slice(1));
  return {
    words: input.value,
    year: year.value,
    section: section.value,
    place: chosenNow.get('p') ?? '',
    actor: chosenNow.get('a') ?? '',
  };
}

// The query is kept behind «#»: a disk has no other part of an address that a page may change.
function remember(query: Query): void {
  const kept = new URLSearchParams();
  const values = { q: query.words.trim(), y: query.year, s: query.section, p: query.place, a: query.actor };
  for (const [key, value] of Object.entries(values)) if (value) kept.set(key, value);
  for (const [key, value] of [
    ['pn', query.place && names.get(`p ${query.place}`)],
    ['an', query.actor && names.get(`a ${query.actor}`)],
  ] as const)
    if (value) kept.set(key, value);
  history.replaceState(null, '', `#${kept}`);
}

function recall(): void {
  const kept = new URLSearchParams(location.hash.slice(1));
  input.value = kept.get('q') ?? '';
  year.value = kept.get('y') ?? '';
  section.value = kept.get('s') ?? '';
  for (const kind of ['p', 'a'] as const) {
    const [id, name] = [kept.get(kind), kept.get(`${kind}n`)];
    if (id && name) names.set(`${kind} ${id}`, name);
  }
}

function choose(kind: 'p' | 'a', id: string): void {
  remember({ ...queryOf(), [kind === 'p' ? 'place' : 'actor']: id });
  void answer();
}

async function answer(from = 0): Promise<void> {
  const query = queryOf();
  const mine = ++asked;
  if (from === 0) remember(query);
  showChosen(query);
  if (!query.words.trim() && !query.place && !query.actor && !query.year && !query.section) {
    results.replaceChildren();
    status.textContent = '';
    more.hidden = true;
    return;
  }
  try {
    const found = await search(pieces, query, from, step);
    // Something else was typed in the meantime.
    if (mine !== asked) return;
    if (from === 0) results.replaceChildren();
    results.append(...found.cards.map((card) => resultOf(card, found.terms)));
    shown = from + found.cards.length;
    more.hidden = shown >= found.count;
    const counted = countOf(found.count, words.found, words.digits);
    status.textContent = found.count === 0 ? words.none : found.all ? counted : `${words.some} ${counted}`;
  } catch {
    if (mine === asked) status.textContent = words.failed;
  }
}

function resultOf(card: Card, terms: ReadonlySet<string>): HTMLLIElement {
  const item = document.createElement('li');
  const heading = element('h2', 'search-title');
  const link = document.createElement('a');
  link.href = card.address;
  link.append(...marks(markedText(card.title, terms)));
  heading.append(link);
  const facts = element('p', 'search-facts', [card.date, card.section].filter(Boolean).join(' · '));
  const sentence = element('p', 'search-sentence');
  sentence.append(...marks(markedPart(card.text, terms)));
  item.append(heading, facts, sentence, namesOf(card));
  return item;
}

// The names of an article narrow the search to themselves.
function namesOf(card: Card): HTMLElement {
  const list = element('p', 'search-names');
  for (const [kind, id, name] of card.names.slice(0, 8)) {
    names.set(`${kind} ${id}`, name);
    const button = element('button', 'search-name', name) as HTMLButtonElement;
    button.type = 'button';
    button.setAttribute('aria-label', `${words.only} ${name}`);
    button.addEventListener('click', () => choose(kind, id));
    list.append(button);
  }
  return list;
}

function showChosen(query: Query): void {
  const buttons = (['p', 'a'] as const).flatMap((kind) => {
    const id = kind === 'p' ? query.place : query.actor;
    if (!id) return [];
    const name = names.get(`${kind} ${id}`) ?? id;
    const button = element('button', 'search-name', `${name} ×`) as HTMLButtonElement;
    button.type = 'button';
    button.setAttribute('aria-label', `${words.remove} ${name}`);
    button.addEventListener('click', () => choose(kind, ''));
    return [button];
  });
  chosen.replaceChildren(...buttons);
}

function marks(parts: readonly Piece[]): Node[] {
  return parts.map(({ text, marked }) =>
    marked ? element('mark', '', text) : document.createTextNode(text),
  );
}

function element(tag: string, className: string, text = ''): HTMLElement {
  const made = document.createElement(tag);
  if (className) made.className = className;
  made.textContent = text;
  return made;
}

async function fillFilters(): Promise<void> {
  const directory = await pieces.directory();
  const fill = (select: HTMLSelectElement, options: readonly Readonly<{ id: string; name: string }>[]) => {
    for (const { id, name } of options) select.append(new Option(name, id));
    select.closest('label')?.toggleAttribute('hidden', options.length === 0);
  };
  fill(
    year,
    directory.years.map((one) => ({ id: one, name: countOfYear(one) })),
  );
  fill(section, directory.sections);
}

function countOfYear(text: string): string {
  return words.digits === 'arab'
    ? text.replace(/\d/g, (digit) => '٠١٢٣٤٥٦٧٨٩'[Number(digit)] ?? digit)
    : text;
}

input.addEventListener('input', () => {
  clearTimeout(waiting);
  waiting = window.setTimeout(() => void answer(), patience);
});
form.addEventListener('submit', (event) => {
  event.preventDefault();
  clearTimeout(waiting);
  void answer();
});
for (const select of [year, section]) select.addEventListener('change', () => void answer());
more.addEventListener('click', () => void answer(shown));
// From the field down into the results, and from one to the next.
document.addEventListener('keydown', (event) => {
  if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
  if (document.activeElement instanceof HTMLSelectElement) return;
  const stops = [input, ...results.querySelectorAll<HTMLElement>('h2 a')];
  const at = stops.indexOf(document.activeElement as HTMLElement);
  const next = stops[at + (event.key === 'ArrowDown' ? 1 : -1)];
  if (at < 0 || !next) return;
  event.preventDefault();
  next.focus();
});
window.addEventListener('hashchange', () => {
  recall();
  void answer();
});
form.hidden = false;
void fillFilters()
  .catch(() => {
    status.textContent = words.failed;
  })
  .then(() => {
    recall();
    return answer();
  });
