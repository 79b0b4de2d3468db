// A body in markdown as HTML: foreign runs isolated, names linked at their first mention, tables in a box that scrolls.

import type { MarkdownIt, StateCore, Token } from 'markdown-it';
import type { Address, MentionView } from '../indexes/views.ts';
import { buildFinder, findTagged } from '../text/finder.ts';
import { createMarkdown, isLinkable } from '../text/markdown.ts';
import { type Digits, localDigits, localNumber } from '../text/numerals.ts';
import { escapeHtml, type Html, raw } from './html.ts';
import { isolateLatin } from './isolate.ts';

/** What a body is rendered for. `link` turns an address of the site into a link of the page, or of a feed. */
export type BodyOptions = Readonly<{
  mentions: readonly MentionView[];
  digits: Digits;
  link: (address: Address) => string;
}>;

/** Renders a body. Safe whatever the text: no HTML passes, and only links to the web, mail and telephones. */
export function renderBody(body: string, options: BodyOptions): Html {
  // Trusted: markdown-it with `html: false`, and the rules below, which escape what they show.
  return raw(markdown.render(body, { options }));
}

function optionsOf(env: unknown): BodyOptions {
  return (env as { options: BodyOptions }).options;
}

function bodyMarkdown(): MarkdownIt {
  const reader = createMarkdown();
  // After `linkify`, which makes links too: of «//host», for one.
  reader.core.ruler.after('linkify', 'links', (state) => {
    for (const token of state.tokens) if (token.children) token.children = onlyGoodLinks(token.children);
  });
  // After the links, so that no name is linked inside one.
  reader.core.ruler.after('links', 'mentions', linkMentions);
  Object.assign(reader.renderer.rules, rules);
  return reader;
}

// A refused link is an error when a newsroom is read; here it is shown as its text, whoever calls.
function onlyGoodLinks(tokens: readonly Token[]): Token[] {
  const open: boolean[] = [];
  return tokens.filter((token) => {
    if (token.type === 'image') return false;
    if (token.type === 'link_open') {
      open.push(isLinkable(String(token.attrGet('href') ?? '')));
      return open.at(-1);
    }
    return token.type === 'link_close' ? open.pop() : true;
  });
}

/** Links each name once, in running text only: not in a heading, not in a link. */
function linkMentions(state: StateCore): void {
  const { mentions, link } = optionsOf(state.env);
  if (mentions.length === 0) return;
  const finder = buildFinder(mentions.flatMap(({ spellings }) => spellings));
  const waiting = new Map(mentions.map(({ id, address }) => [id, link(address)]));
  state.tokens.forEach((token, index) => {
    if (!token.children || state.tokens[index - 1]?.type === 'heading_open') return;
    let depth = 0;
    token.children = token.children.flatMap((child) => {
      if (child.type === 'link_open') depth++;
      if (child.type === 'link_close') depth--;
      return child.type === 'text' && depth === 0 ? cutMentions(state, child) : [child];
    });
  });

  function cutMentions({ Token: Piece }: StateCore, token: Token): Token[] {
    const pieces: Token[] = [];
    let end = 0;
    const text = (content: string) => {
      const piece = new Piece('text', '', 0);
      piece.content = content;
      return piece;
    };
    for (const sighting of findTagged(finder, token.content)) {
      const id = sighting.ids.find((one) => waiting.has(one));
      const href = id === undefined ? undefined : waiting.get(id);
      if (id === undefined || href === undefined) continue;
      waiting.delete(id);
      const open = new Piece('link_open', 'a', 1);
      open.attrs = [
        ['href', href],
        ['class', 'mention'],
      ];
      pieces.push(
        text(token.content.slice(end, sighting.start)),
        open,
        text(sighting.text),
        new Piece('link_close', 'a', -1),
      );
      end = sighting.end;
    }
    return [...pieces, text(token.content.slice(end))];
  }
}

type Rules = MarkdownIt['renderer']['rules'];

const rules: Rules = {
  text: (tokens, index, _, env) =>
    isolateLatin(localDigits(tokens[index]?.content ?? '', optionsOf(env).digits)).toString(),
  code_inline: (tokens, index) => `<code dir="ltr">${escapeHtml(tokens[index]?.content ?? '')}</code>`,
  fence: (tokens, index) => `<pre dir="ltr"><code>${escapeHtml(tokens[index]?.content ?? '')}</code></pre>\n`,
  // The page's own heading is the only h1, and headings must not skip a level: all of a body's are h2 or below.
  heading_open: (tokens, index) => `<${bodyHeading(tokens[index])}>`,
  heading_close: (tokens, index) => `</${bodyHeading(tokens[index])}>\n`,
  table_open: () => '<section class="scroll" aria-label="جدول" tabindex="0"><table>\n',
  table_close: () => '</table></section>\n',
  th_open: () => '<th scope="col">',
  // The column's alignment would be an inline style, which the content policy refuses; columns start at the start.
  td_open: () => '<td>',
  footnote_ref: (tokens, index, _, env) => {
    const { number, again } = footnote(tokens[index]);
    const shown = localNumber(number, optionsOf(env).digits);
    return `<sup class="footnote-ref"><a href="#fn${number}" id="fnref${number}${again}" aria-label="حاشية ${shown}">${shown}</a></sup>`;
  },
  footnote_block_open: () => '<section class="footnotes" aria-label="الحواشي">\n<ol>\n',
  footnote_block_close: () => '</ol>\n</section>\n',
  footnote_open: (tokens, index) => `<li id="fn${footnote(tokens[index]).number}">`,
  footnote_anchor: (tokens, index) => {
    const { number, again } = footnote(tokens[index]);
    return again === '' ? ` <a href="#fnref${number}" class="footnote-back">عودة إلى النص</a>` : '';
  },
};

function bodyHeading(token: Token | undefined): string {
  return token?.tag === 'h1' || token?.tag === 'h2' ? 'h2' : 'h3';
}

function footnote(token: Token | undefined): { number: number; again: string } {
  const { id = 0, subId = 0 } = (token?.meta ?? {}) as { id?: number; subId?: number };
  return { number: id + 1, again: subId > 0 ? `-${subId}` : '' };
}

// Last, since it takes the rules above.
const markdown = bodyMarkdown();
