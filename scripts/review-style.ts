// The style of the review report in one piece: the site's tokens and base, the report's own, and the fonts inside.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { transform } from 'lightningcss';
import { packageRoot } from '../src/eleventy/prepare.ts';

const styles = join(packageRoot, 'src', 'styles');

/** What nearly all of a report is written in. Rarer letters come from the reader's own fonts. */
const fonts = new Set(['naskh', 'naskh-signs', 'sans', 'sans-signs', 'latin', 'latin-bold']);

export function reviewStyle(): string {
  const read = (file: string) => readFileSync(join(styles, file), 'utf8');
  const faces = read('fonts.css').replace(
    /@font-face \{[^}]*url\("fonts\/([\w-]+)\.woff2"\)[^}]*\}/g,
    withFont,
  );
  const sheet = ['tokens.css', 'base.css', 'review.css', 'review-marks.css'].map(read).join('\n');
  // The @layer line must stay first of its kind; faces may stand anywhere.
  const code = Buffer.from(`${sheet}\n${faces}`);
  return transform({ filename: 'review.css', code, minify: true }).code.toString();
}

function withFont(face: string, name: string): string {
  if (!fonts.has(name)) return '';
  const bytes = readFileSync(join(styles, 'fonts', `${name}.woff2`)).toString('base64');
  return face.replace(/url\("[^"]*"\)/, `url("data:font/woff2;base64,${bytes}")`);
}
