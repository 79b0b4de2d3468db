// Builds a newsroom in a process of its own: node build-once.ts NEWSROOM OUTPUT [BUILD_MODULE].

import type * as build from '../../../src/eleventy/build.ts';

const [newsroom = '', output = '', module = '../../../src/eleventy/build.ts'] = process.argv.slice(2);
const { buildSite } = (await import(module)) as typeof build;
const { built, problems } = await buildSite({ newsroom, output });
process.stdout.write(JSON.stringify({ built, year: new Date().getFullYear(), problems: problems.length }));
