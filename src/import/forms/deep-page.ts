// Pages nested deeper than a tree can be walked: their text, without their structure.

import { Parser } from 'htmlparser2';

const deepest = 500;
const silent = new Set(['script', 'style', 'template', 'noscript', 'title', 'svg', 'iframe', 'object']);
const inline = new Set([
  'a',
  'abbr',
  'b',
  'bdi',
  'bdo',
  'cite',
  'code',
  'em',
  'font',
  'i',
  'mark',
  'q',
  's',
  'small',
  'span',
  'strong',
  'sub',
  'sup',
  'time',
  'u',
]);

/** The lines of a page that is too deep, nothing for any other. */
export function linesOfDeepPage(html: string): string[] | undefined {
  const lines: string[] = [];
  let [depth, most, quiet, text] = [0, 0, 0, ''];
  const flush = () => {
    const line = text.replace(/\s+/g, ' ').trim();
    if (line !== '') lines.push(line);
    text = '';
  };
  const parser = new Parser({
    onopentag(name) {
      most = Math.max(most, ++depth);
      if (silent.has(name)) quiet++;
      if (!inline.has(name)) flush();
    },
    ontext(data) {
      if (quiet === 0) text += data;
    },
    onclosetag(name) {
      depth--;
      if (silent.has(name)) quiet--;
      if (!inline.has(name)) flush();
    },
  });
  parser.end(html);
  flush();
  return most > deepest ? lines : undefined;
}
