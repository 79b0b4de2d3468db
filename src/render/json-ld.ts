// Structured data for search machines. It is data in a script element, never run: so its text must not end it.

import { type Html, html, raw } from './html.ts';

const hazards: Readonly<Record<string, string>> = {
  '<': '\\u003c',
  '>': '\\u003e',
  '&': '\\u0026',
  '\u2028': '\\u2028',
  '\u2029': '\\u2029',
};

export function jsonLd(data: unknown): Html {
  const text = JSON.stringify(data).replace(/[<>&\u2028\u2029]/g, (character) => hazards[character] ?? '');
  // Trusted: JSON in which no tag, entity or comment can begin or end.
  return html`<script type="application/ld+json">${raw(text)}</script>`;
}
