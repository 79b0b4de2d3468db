// Eleventy's own door to the site: `npx eleventy` builds the newsroom in this folder into _site.

import { relative } from 'node:path';
import { prepareHere, removeStale } from './src/eleventy/plain-eleventy.ts';
import { addEdition, type EleventyConfig, inputFolder } from './src/eleventy/plugin.ts';

export default function configure(config: EleventyConfig) {
  addEdition(config, { prepared: prepareHere(), onWritten: removeStale });
  return { dir: { input: relative('', inputFolder), output: '_site' } };
}
