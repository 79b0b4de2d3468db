// The style sheet, the fonts and the icon, under names that carry a hash of their content.

import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSync } from 'esbuild';
import { transform } from 'lightningcss';
import type { AssetAddresses } from '../indexes/site-view.ts';
import type { Address } from '../indexes/views.ts';
import { styleFiles } from '../styles/sheet.ts';

const styles = join(import.meta.dirname, '..', 'styles');

export type Assets = Readonly<{ addresses: AssetAddresses; files: ReadonlyMap<Address, Uint8Array> }>;

/** Joins and minifies the style sheet, with the newsroom's theme where it has one, and names every file it asks for by content: `assets/naskh.1a2b3c4d.woff2`. */
export function buildAssets(theme = ''): Assets {
  const files = new Map<Address, Uint8Array>();
  const ours = styleFiles.map((file) => readFileSync(join(styles, file), 'utf8'));
  const sources = [...ours, theme].join('\n');
  const sheet = sources.replace(/url\(["']?fonts\/([a-z-]+\.woff2)["']?\)/g, (_, font: string) => {
    // The sheet stands beside the fonts in assets/, so a bare name is a relative link.
    return `url(${publish(files, font, readFileSync(join(styles, 'fonts', font))).slice('assets/'.length)})`;
  });
  const fonts = [...files.keys()].filter((address) => /\/(?:naskh|sans)(?:-signs)?\./.test(address));
  const { code } = transform({ filename: 'style.css', code: Buffer.from(sheet), minify: true });
  const addresses = {
    styles: publish(files, 'style.css', code),
    icon: publish(files, 'icon.svg', readFileSync(join(styles, 'icon.svg'))),
    search: publish(files, 'search.js', searchScript()),
    fonts,
  };
  return { addresses, files };
}

// One classic script: a page from a disk may load no modules.
function searchScript(): Uint8Array {
  const { outputFiles } = buildSync({
    entryPoints: [join(import.meta.dirname, '..', 'browser', 'search-page.ts')],
    bundle: true,
    format: 'iife',
    minify: true,
    charset: 'utf8',
    target: 'es2020',
    // No settings of the folder: below node_modules there are none, and the bytes must be the same.
    tsconfigRaw: {},
    write: false,
    logLevel: 'silent',
  });
  return outputFiles[0]?.contents ?? new Uint8Array();
}

function publish(files: Map<Address, Uint8Array>, name: string, bytes: Uint8Array): Address {
  const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 8);
  const address = `assets/${name.replace(/\.(\w+)$/, `.${hash}.$1`)}`;
  files.set(address, bytes);
  return address;
}
