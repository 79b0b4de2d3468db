// A line of plain text as markdown that shows exactly that line, wherever in a block it stands.

import { escapeMarkdown } from '../../text/markdown-escape.ts';

// A link is shown decoded, and keeps the escapes inside it: such an address stays text.
const address = /[a-z][a-z0-9+.-]*:\/\/\S+|mailto:\S+/gi;
const plainAddress = /^(?:https?|ftp):\/\/[a-z0-9/:.?=&;,+-]+$/i;

/** Escapes one line. */
export function exactLine(text: string): string {
  let escaped = escapeMarkdown(text);
  if (/:\/\/|mailto:/i.test(text)) {
    escaped = escaped.replace(address, (found) =>
      plainAddress.test(found) && !/xn--/i.test(found) ? found : found.replaceAll(':', '\\:'),
    );
  }
  // The dashes of a table's second row.
  return /^:-/.test(escaped) ? `\\${escaped}` : escaped;
}
