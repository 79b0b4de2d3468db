// A saved page: its facts by their names, its text by its structure. Every letter it shows is a line or on record as removed.

import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import type { Removal } from '../chrome.ts';
import type { LineKind, RawArticle, RawLine } from '../raw-article.ts';
import { linesOfDeepPage } from './deep-page.ts';
import { pageFacts } from './page-facts.ts';

/** A block of a page's text; `reason` says why it is not of the article. */
type Block = { text: string; kind?: LineKind; reason?: string };

const unseen = new Set([
  'SCRIPT',
  'STYLE',
  'TEMPLATE',
  'NOSCRIPT',
  'HEAD',
  'IFRAME',
  'OBJECT',
  'SVG',
  'TITLE',
]);
const blocks = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY BR BUTTON DD DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN NAV OL OPTION P PRE SECTION SELECT TABLE TBODY TD TFOOT TH THEAD TR UL'.split(
    ' ',
  ),
);
const kinds: Readonly<Record<string, LineKind>> = {
  H2: 'heading',
  H3: 'heading',
  H4: 'heading',
  H5: 'heading',
  H6: 'heading',
  LI: 'item',
  BLOCKQUOTE: 'quote',
  FIGCAPTION: 'caption',
};
/** What stands inside an article's element and is not its text. */
const beside: readonly (readonly [selector: string, reason: string])[] = [
  ['nav, [role=navigation], [class*=breadcrumb]', 'navigation'],
  ['form, button, select, input, textarea', 'interface'],
  ['[class*=share], [class*=social]', 'share'],
  ['aside, [class*=related], [class*=read-more], [class*=readmore]', 'related'],
  ['[class*=comments], [id=comments]', 'comments'],
  ['[class*=tags], [rel=tag]', 'keywords'],
  ['footer', 'footer'],
  ['[hidden], [style*="display:none"], [style*="display: none"]', 'hidden'],
];

/** Reads a page. No script of it runs, and nothing it points to is fetched. */
export function readPage(html: string): RawArticle {
  const deep = linesOfDeepPage(html);
  if (deep) return { lines: deep.map((raw) => ({ number: 1, raw })), given: {}, removed: [] };
  const { document } = parseHTML(html);
  // A tag that is cut off, and nothing else: the parser makes no document of it.
  if (!document.documentElement) return { lines: [], given: {}, removed: [] };
  const given = pageFacts(document);
  const place = lineFinder(html);
  const container = document.querySelector('[itemprop=articleBody]') ?? document.querySelector('article');
  const all = blocksOf(document.body ?? document.documentElement, container ?? undefined);
  const body = container ? all : markReadable(html, all);
  const lines: RawLine[] = [];
  const removed: Removal[] = [];
  for (const { text, kind, reason } of body) {
    const number = place(text);
    if (reason !== undefined) removed.push({ line: number, text, reason });
    else lines.push({ number, raw: text, ...(kind && { kind }) }, { number, raw: '' });
  }
  return { lines, given, removed };
}

/** The lines of a piece of HTML that begins on the file's line `first`: all of it is the article's. */
export function fragmentLines(html: string, first: number): RawLine[] {
  const deep = linesOfDeepPage(html);
  if (deep) return deep.map((raw) => ({ number: first, raw }));
  const place = lineFinder(html);
  const { document } = parseHTML(`<!doctype html><html><body>${html}</body></html>`);
  return blocksOf(document.body, document.body).flatMap(({ text, kind }) => {
    const number = first + place(text) - 1;
    return [
      { number, raw: text, ...(kind && { kind }) },
      { number, raw: '' },
    ];
  });
}

function blocksOf(root: Element, container: Element | undefined): Block[] {
  const found: Block[] = [];
  let text = '';
  let mood: Omit<Block, 'text'> = {};
  const flush = () => {
    const line = text.replace(/\s+/g, ' ').trim();
    if (line !== '') found.push({ text: line, ...mood });
    text = '';
  };
  const walk = (node: Node, context: Omit<Block, 'text'>, inside: boolean): void => {
    for (const child of node.childNodes) {
      if (child.nodeType === 3) {
        if (text === '') mood = context;
        text += child.textContent ?? '';
      } else if (child.nodeType === 1) enter(child as Element, context, inside);
    }
  };
  const enter = (element: Element, context: Omit<Block, 'text'>, inside: boolean): void => {
    const name = element.tagName.toUpperCase();
    if (unseen.has(name)) return;
    const within = inside || element === container;
    const aside =
      within && element !== container
        ? beside.find(([selector]) => element.matches(selector))?.[1]
        : undefined;
    const reason =
      context.reason !== 'outside-article' ? (context.reason ?? aside) : within ? aside : 'outside-article';
    const kind = kinds[name] ?? context.kind;
    const next = { ...(kind && { kind }), ...(reason !== undefined && { reason }) };
    const breaks = blocks.has(name) || reason !== context.reason;
    if (breaks) flush();
    walk(element, next, within);
    if (breaks) flush();
  };
  enter(root, container && container !== root ? { reason: 'outside-article' } : {}, root === container);
  flush();
  return found;
}

// Without an element that says what the article is: the lines that Readability keeps, in the order of the page.
function markReadable(html: string, all: readonly Block[]): Block[] {
  const { document } = parseHTML(html);
  const content = new Readability(document as never, { charThreshold: 100 }).parse()?.content ?? '';
  const kept = new Set(fragmentLines(content, 1).map(({ raw }) => raw));
  if (![...kept].some((line) => line !== '')) return [...all];
  const first = all.findIndex(({ text }) => kept.has(text));
  const last = all.findLastIndex(({ text }) => kept.has(text));
  // What it leaves out in the middle may be the article's all the same: the rules of the text decide there.
  return all.map((block, at) =>
    at >= first && at <= last ? block : { ...block, reason: block.reason ?? 'outside-article' },
  );
}

// Parsers do not keep lines: each text is looked for behind the one before.
function lineFinder(html: string): (text: string) => number {
  let at = 0;
  let line = 1;
  return (text) => {
    const words = text.slice(0, 24).replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
    // Not through the whole page for each text that is spelt with entities there.
    const near = html.slice(at, at + 50_000);
    const found = at + Math.max(near.search(new RegExp(words.replace(/ /g, '\\s+'))), 0);
    for (; at < found; at++) if (html[at] === '\n') line++;
    return line;
  };
}
