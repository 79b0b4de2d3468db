// Markdown of bodies: CommonMark with tables and footnotes; no HTML, no indented code, no pictures, links to the web only.

import createMarkdownIt, { type MarkdownIt, type StateCore, type Token } from 'markdown-it';
import footnotes from 'markdown-it-footnote';
import { latinListNumbers, originalLines } from './list-numbers.ts';

/** Only these may be linked: markdown-it's own filter lets `data:image/…` and `//host` pass. */
const linkable = /^(?:https?:\/\/[^/]|mailto:|tel:|#)/i;

/** Whether a link's target may stand in a page. */
export function isLinkable(target: string): boolean {
  return linkable.test(target.trim());
}

// So deep may quotations and lists lie in one another; a list counts twice, itself and its item. markdown-it drops what
// lies deeper without a word (see `tooDeepLine`). Inside a paragraph, where nothing is dropped, a larger number than its
// own costs seconds on a body full of brackets.
const deepest = { blocks: 100, inline: 20 };

/** A markdown reader with the rules of this project, for a renderer to add its own to. */
export function createMarkdown(): MarkdownIt {
  const markdown = createMarkdownIt('commonmark', { html: false, linkify: true });
  // Every link is parsed, so that a refused one can be reported; the ones that are refused are shown as text.
  markdown.validateLink = () => true;
  // Full addresses and e-mails become links; a bare «example.org» may be a file name, and stays text.
  // So do ftp: and //host, which nobody made a link and which would be refused as one.
  markdown.linkify.set({ fuzzyLink: false, fuzzyEmail: true }).add('ftp:', null).add('//', null);
  markdown.core.ruler.at('block', readBlocks);
  return markdown
    .enable(['table', 'linkify'])
    .disable(['html_block', 'html_inline', 'code', 'entity'])
    .use(footnotes);
}

// markdown-it's own step, with lists numbered in Arabic-Indic digits too.
function readBlocks(state: StateCore): void {
  const { src, md, env, tokens } = state;
  const numbered = latinListNumbers(src);
  parseBlocks(md, numbered, env, tokens);
  if (numbered === src) return;
  const [lines, original] = [numbered.split('\n'), src.split('\n')];
  for (const token of tokens) {
    if (token.type !== 'fence' || !token.map) continue;
    token.content = originalLines(token.content, token.map[0] + 1, lines, original);
  }
}

function parseBlocks(reader: MarkdownIt, body: string, env: StateCore['env'], tokens: Token[]): void {
  reader.set({ maxNesting: deepest.blocks });
  reader.block.parse(body, reader, env, tokens);
  reader.set({ maxNesting: deepest.inline });
}

/** A link or picture that may not stand in a page; `line` counts from 0 in the body. */
export type RefusedTarget = Readonly<{ target: string; line: number; picture: boolean }>;

const plain = createMarkdown();

/** The links of a body that are refused, and its pictures (which go into the metadata). */
export function refusedTargets(body: string): RefusedTarget[] {
  const refused: RefusedTarget[] = [];
  let line = 0;
  for (const token of plain.parse(body, {})) {
    // The cells of a table have no lines of their own: theirs is the row's, which came before.
    line = token.map?.[0] ?? line;
    for (const child of token.children ?? []) {
      if (child.type === 'softbreak' || child.type === 'hardbreak') line++;
      if (child.type === 'image') refused.push({ target: String(child.attrGet('src')), line, picture: true });
      const target = child.type === 'link_open' ? String(child.attrGet('href')) : undefined;
      if (target !== undefined && !isLinkable(target)) refused.push({ target, line, picture: false });
    }
  }
  return refused;
}

// What lies a hundred levels deep has at least so many marks and spaces in front, tabs reckoned in.
const mayBeDeep = /[ \t>*+.)0-9٠-٩۰-۹-]{25}/;
const containers = new Set(['blockquote_open', 'list_item_open', 'footnote_reference_open']);

/** The line, from 0, of the first quotation, list or footnote that lies too deep for what is in it to be read. */
export function tooDeepLine(body: string): number | undefined {
  if (!mayBeDeep.test(body)) return undefined;
  const tokens: Token[] = [];
  parseBlocks(plain, latinListNumbers(body), {}, tokens);
  let line = 0;
  for (const token of tokens) {
    line = token.map?.[0] ?? line;
    if (containers.has(token.type) && token.level + 1 >= deepest.blocks) return line;
  }
  return undefined;
}

/** The words of a body without its marks, a block a line: for search, previews and feeds' summaries. */
export function plainText(body: string): string {
  const blocks: string[] = [];
  for (const token of plain.parse(body, {})) {
    if (token.type === 'inline') blocks.push(inlineText(token.children ?? []));
    if (token.type === 'fence') blocks.push(token.content.trim());
  }
  return blocks.filter((block) => block !== '').join('\n');
}

function inlineText(tokens: readonly Token[]): string {
  return tokens
    .map((token) =>
      token.type === 'softbreak' || token.type === 'hardbreak'
        ? ' '
        : token.type.startsWith('footnote')
          ? ''
          : token.content,
    )
    .join('');
}
