// Reads the countries of the world from the package world-atlas (Natural Earth, 1:50 million), when first a map asks.

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type Atlas, readAtlas } from '../render/map/atlas.ts';

const require = createRequire(import.meta.url);

let atlas: Atlas | undefined;

export function worldAtlas(): Atlas {
  const path = require.resolve('world-atlas/countries-50m.json');
  atlas ??= readAtlas(JSON.parse(readFileSync(path, 'utf8')));
  return atlas;
}
