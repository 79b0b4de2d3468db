// Rule 8 on a page: the text of its stylesheets, and its style attributes.

import type { CDPSession } from 'playwright-core';
import type { Finding } from '../finding.ts';
import type { PageTools } from './page-tools.ts';
import type { Fault } from './rule.ts';
import { type PhysicalDeclaration, physicalDeclarations } from './stylesheet.ts';

/** What the browser says of a stylesheet that a page uses. */
export type Sheet = Readonly<{
  styleSheetId: string;
  sourceURL: string;
  origin: string;
  isInline: boolean;
  startLine: number;
  startColumn: number;
}>;

/** Runs in the page: style attributes as they are written; `physicalInAttributes` judges them. */
export function styleAttributes(tools: PageTools): Fault[] {
  return [...document.querySelectorAll('[style]')].map((element) => {
    return tools.fault(element, { value: element.getAttribute('style') ?? '' });
  });
}

export function physicalInAttributes(attributes: readonly Fault[]): Fault[] {
  return attributes.flatMap(({ selector, detail }) => {
    return physicalDeclarations(detail['value'] ?? '').map((found) => ({
      selector,
      detail: detailOf(found),
    }));
  });
}

/**
 * The physical declarations of the stylesheets in `sheets`, each file's under its own address. A page may not read a
 * linked sheet's rules on `file://` (every file is an origin of its own), so the text comes by the protocol.
 * `seen` holds the files already judged: all pages share them.
 */
export async function physicalInSheets(
  session: CDPSession,
  sheets: readonly Sheet[],
  code: string,
  root: string,
  seen: Set<string>,
): Promise<Finding[]> {
  const findings: Finding[] = [];
  for (const sheet of sheets) {
    const inline = sheet.isInline;
    const known = inline || !seen.has(sheet.sourceURL);
    if (sheet.origin !== 'regular' || !known || !sheet.sourceURL.startsWith(root)) continue;
    if (!inline) seen.add(sheet.sourceURL);
    const page = decodeURI(sheet.sourceURL.slice(root.length));
    const { text } = await session.send('CSS.getStyleSheetText', { styleSheetId: sheet.styleSheetId });
    for (const found of physicalDeclarations(text)) {
      const line = found.line + sheet.startLine;
      const column = found.column + (found.line === 1 ? sheet.startColumn : 0);
      findings.push({ code, page, line, column, detail: detailOf(found), severity: 'error' });
    }
  }
  return findings;
}

function detailOf({ property, value, better }: PhysicalDeclaration): Record<string, string> {
  return { value: `${property}: ${value}`, expected: better };
}
