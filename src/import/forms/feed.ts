// WordPress exports, RSS and Atom: one item an article.

import { XMLParser, XMLValidator } from 'fast-xml-parser';
import type { Given, RawArticle } from '../raw-article.ts';
import type { FormProblem, FormRead } from './form.ts';
import { fragmentLines } from './page.ts';

type Node = Readonly<Record<string, unknown>>;

const many = new Set(['item', 'entry', 'category', 'link', 'author', 'dc:creator']);

/** Reads the items. A file that defines entities is refused: they could grow without end, or read other files. */
export function readFeed(text: string): FormRead {
  const entity = /<!(?:DOCTYPE|ENTITY)/i.exec(text.slice(0, 100_000));
  if (entity) return refuse('xml-entities', lineOf(text, entity.index), 1, {});
  const valid = XMLValidator.validate(text);
  if (valid !== true) return refuse('bad-xml', valid.err.line, valid.err.col, { detail: valid.err.msg });
  const parser = new XMLParser({
    ignoreAttributes: false,
    attributeNamePrefix: '@',
    processEntities: true,
    htmlEntities: false,
    parseTagValue: false,
    parseAttributeValue: false,
    trimValues: true,
    isArray: (name) => many.has(name),
  });
  const root = parser.parse(text) as Node;
  const rss = (root['rss'] ?? root['rdf:RDF']) as Node | undefined;
  const channel = rss?.['channel'] as Node | undefined;
  const feed = root['feed'] as Node | undefined;
  const items = listOf((feed ?? (channel?.['item'] ? channel : rss))?.[feed ? 'entry' : 'item']);
  if (items.length === 0) return refuse('no-items', 1, 1, {});
  const starts = [...text.matchAll(/<(?:item|entry)[\s>]/g)].map(({ index }) => index);
  const outlet = wordsOfNode((feed ?? channel)?.['title']);
  const lines = lineCounter(text);
  const skipped = new Map<string, number>();
  const articles = items.flatMap((item, index): RawArticle[] => {
    const kind = unpublishedKind(item);
    if (kind !== undefined) {
      skipped.set(kind, (skipped.get(kind) ?? 0) + 1);
      return [];
    }
    return [
      articleOf(item, outlet, lines(contentStart(text, starts[index] ?? 0, starts[index + 1])), index + 1),
    ];
  });
  return { articles, problems: skipped.size > 0 ? [tellSkipped(skipped)] : [] };
}

// Pages, drafts and pictures of an export are no articles.
function unpublishedKind(item: Node): string | undefined {
  const type = wordsOfNode(item['wp:post_type']) ?? 'post';
  const status = wordsOfNode(item['wp:status']) ?? 'publish';
  if (type !== 'post') return type;
  return status === 'publish' ? undefined : status;
}

function tellSkipped(skipped: ReadonlyMap<string, number>): FormProblem {
  const count = [...skipped.values()].reduce((sum, some) => sum + some, 0);
  const kinds = [...skipped].map(([kind, some]) => `${kind} ${some}`).join('، ');
  const values = { count: String(count), kinds };
  return { line: 1, column: 1, severity: 'warning', code: 'skipped-items', values };
}

/** Where the text of the item that stands from `start` to `end` begins, in the file. */
function contentStart(text: string, start: number, end: number | undefined): number {
  const item = text.slice(start, end);
  for (const name of ['content:encoded', 'content', 'description', 'summary']) {
    const tag = new RegExp(`<${name}(?:\\s[^>]*)?>\\s*(?:<!\\[CDATA\\[\\s*)?`).exec(item);
    if (tag) return start + tag.index + tag[0].length;
  }
  return start;
}

function articleOf(item: Node, outlet: string | undefined, line: number, number: number): RawArticle {
  const html =
    wordsOfNode(item['content:encoded']) ??
    wordsOfNode(item['content']) ??
    wordsOfNode(item['description']) ??
    wordsOfNode(item['summary']) ??
    '';
  const { text, captions } = withoutShortcodes(html);
  const links = listOf(item['link'] as Node[]);
  const link = links.find((one) => typeof one === 'object' && (one['@rel'] ?? 'alternate') === 'alternate');
  const categories = listOf(item['category']);
  const label = (one: unknown) => wordsOfNode(one) ?? wordsOfNode((one as Node)['@term']);
  const tags = categories.filter((one) => (one as Node)['@domain'] === 'post_tag').map(label);
  const section = categories.find((one) => (one as Node)['@domain'] !== 'post_tag');
  const facts = {
    title: wordsOfNode(item['title']),
    byline:
      wordsOfNode(listOf(item['dc:creator'])[0]) ??
      wordsOfNode((listOf(item['author'])[0] as Node | undefined)?.['name']),
    outlet,
    section: section === undefined ? undefined : label(section),
    published: wordsOfNode(item['pubDate']) ?? wordsOfNode(item['published']) ?? wordsOfNode(item['dc:date']),
    updated: wordsOfNode(item['updated']),
    url: wordsOfNode(links[0]) ?? wordsOfNode(link?.['@href']),
    caption: captions[0],
  };
  const given = Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined)) as Given;
  const keywords = [...new Set(tags.filter((tag) => tag !== undefined))];
  // WordPress keeps paragraphs as blank lines.
  const paragraphs = /<(?:p|div|br)\b/i.test(text) ? text : text.replace(/\n\s*\n/g, '<p>');
  return {
    lines: fragmentLines(paragraphs, line),
    given: { ...given, ...(keywords.length > 0 && { keywords }) },
    removed: [],
    item: number,
  };
}

function withoutShortcodes(html: string): { text: string; captions: string[] } {
  const captions: string[] = [];
  const text = html
    .replace(/\[caption[^\]]*\]([\s\S]*?)\[\/caption\]/g, (_, inner: string) => {
      const words = inner.replace(/<[^>]*>/g, ' ').trim();
      if (words !== '') captions.push(words);
      return '';
    })
    .replace(/\[\/?(?:gallery|embed|video|audio|playlist)[^\]]*\]/g, '');
  return { text, captions };
}

function listOf(value: unknown): Node[] {
  return Array.isArray(value) ? (value as Node[]) : value === undefined ? [] : [value as Node];
}

function wordsOfNode(value: unknown): string | undefined {
  const text = typeof value === 'string' ? value : (value as Node | undefined)?.['#text'];
  return typeof text === 'string' && text.trim() !== '' ? text.trim() : undefined;
}

function lineOf(text: string, at: number): number {
  return text.slice(0, at).split('\n').length;
}

function lineCounter(text: string): (at: number) => number {
  let from = 0;
  let line = 1;
  return (at) => {
    for (; from < at; from++) if (text[from] === '\n') line++;
    return line;
  };
}

function refuse(
  code: FormProblem['code'],
  line: number,
  column: number,
  values: FormProblem['values'],
): FormRead {
  return { articles: [], problems: [{ line, column, severity: 'error', code, values }] };
}
