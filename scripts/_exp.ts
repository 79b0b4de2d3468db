import { readdirSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { walkPage } from '../src/checks/layout/walk.ts';
import { findingLine } from '../src/checks/finding.ts';
import { ensureChromium, launchChromium } from './chromium.ts';
const b = await launchChromium(ensureChromium('en'));
const p = await b.newPage();
const only = process.argv[2] ?? '';
for (const f of readdirSync('tests/fixtures/layout').filter(f=>f.endsWith('.html')&&f.includes(only))) {
  const t=performance.now();
  try {
  const found = await walkPage(p, f, pathToFileURL('tests/fixtures/layout/'+f).href, {});
  console.log(`== ${f} ${(performance.now()-t).toFixed(0)} ms`);
  for (const x of found) console.log('   ', findingLine(x,'en').replace(f,''), JSON.stringify(x.selector));
  } catch (e) { console.log('==', f, e); }
}
await b.close();
