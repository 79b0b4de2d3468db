// One import of the bench, in a process of its own: bench-import-run.ts TEXTS NEWSROOM. Tells what it cost on stdout.

import type { Cost } from './bench-run.ts';
import { importTexts } from './import.ts';

const [texts = '', newsroom = ''] = process.argv.slice(2);
const code = await importTexts([texts], { newsroom, quiet: true, lang: 'en' });
if (code !== 0) throw new Error('some texts were not imported');
const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
const cost: Cost = { cpu: (userCPUTime + systemCPUTime) / 1e6, megabytes: maxRSS / 1024 };
process.stdout.write(`${JSON.stringify(cost)}\n`);
