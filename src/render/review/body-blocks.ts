// A body as blocks of plain words: what a reader will see, without the article page's own headings and links.

import { createMarkdown } from '../../text/markdown.ts';

/** Blocks of a body. `level` counts the quotations and lists that one lies in. */
export type BodyBlock = Readonly<{
  kind: 'paragraph' | 'heading' | 'item' | 'quote' | 'code' | 'rule';
  /** An item's number in its list, where it has one. */
  number?: number;
  lines: readonly string[];
}>;

const reader = createMarkdown();

type Token = ReturnType<typeof reader.parse>[number];

/** Reads the markdown of a body, so that a heading or list by accident is seen as what it became. */
export function bodyBlocks(body: string): BodyBlock[] {
  const blocks: BodyBlock[] = [];
  // Innermost last. A second paragraph of an item is no item.
  const around: ('quote' | 'item' | 'heading')[] = [];
  let item: string | undefined;
  for (const token of reader.parse(body, {})) {
    if (token.type === 'blockquote_open') around.push('quote');
    else if (token.type === 'list_item_open') {
      around.push('item');
      item = token.info;
    } else if (token.type === 'heading_open') around.push('heading');
    else if (/^(?:blockquote|list_item|heading)_close$/.test(token.type)) around.pop();
    else if (token.type === 'hr') blocks.push({ kind: 'rule', lines: [] });
    else if (token.type === 'fence')
      blocks.push({ kind: 'code', lines: token.content.trimEnd().split('\n') });
    else if (token.type === 'inline') {
      const kind = around.at(-1) ?? 'paragraph';
      const number = kind === 'item' && item ? Number(item) : undefined;
      blocks.push({ kind, ...(number !== undefined && { number }), lines: linesOf(token) });
    }
  }
  return blocks;
}

function linesOf({ children }: Token): string[] {
  const words = (children ?? []).map(({ type, content }) =>
    type === 'hardbreak' ? '\n' : type === 'softbreak' ? ' ' : content,
  );
  return words.join('').split('\n');
}
