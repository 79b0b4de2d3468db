// npm run bench:import: how many raw texts a second become articles, and what a second import of the same costs.

import { spawnSync } from 'node:child_process';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Cost } from './bench-run.ts';
import { writeCorpus } from './corpus.ts';

const { values } = parseArgs({
  options: { articles: { type: 'string', default: '10000' }, folder: { type: 'string', default: tmpdir() } },
});
const articles = Number(values.articles);
const folder = mkdtempSync(join(values.folder, 'warraq-bench-import-'));
try {
  const newsroom = join(folder, 'newsroom');
  writeCorpus(newsroom, { articles });
  renameSync(join(newsroom, 'articles'), join(folder, 'made'));
  const texts = join(folder, 'texts');
  mkdirSync(texts);
  for (const entry of readdirSync(join(folder, 'made'), { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const text = rawText(readFileSync(join(entry.parentPath, entry.name), 'utf8'));
    writeFileSync(join(texts, `${basename(entry.name, '.md')}.txt`), text);
  }
  const rows = ['new', 'again'].map((kind) => ({ kind, ...importOnce(texts, newsroom) }));
  process.stdout.write(
    `${articles} texts of about 350 words; ${cpus().length} × ${cpus()[0]?.model.trim()}, Node ${process.version}\n\n` +
      '| import | seconds | articles a second | CPU seconds | peak MB |\n|---|---|---|---|---|\n' +
      rows
        .map(
          ({ kind, seconds, cpu, megabytes }) =>
            `| ${kind} | ${seconds.toFixed(1)} | ${Math.round(articles / seconds)} | ${cpu.toFixed(1)} | ${Math.round(megabytes)} |\n`,
        )
        .join(''),
  );
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function importOnce(texts: string, newsroom: string): Cost & { seconds: number } {
  const script = join(import.meta.dirname, 'bench-import-run.ts');
  const started = performance.now();
  const run = spawnSync(process.execPath, ['--import', 'tsx', script, texts, newsroom], { encoding: 'utf8' });
  const seconds = (performance.now() - started) / 1000;
  if (run.status !== 0) throw new Error(run.stderr);
  return { seconds, ...(JSON.parse(run.stdout) as Cost) };
}

/** A made article as a page would be copied: breadcrumb, headline, buttons above; pointers and rights below. */
function rawText(article: string): string {
  const [, metadata = '', body = ''] = article.split(/^---\n/m);
  const title = /^title: (.*)$/m.exec(metadata)?.[1]?.replace(/^['"]|['"]$/g, '') ?? '';
  return [
    'الرئيسية > أخبار',
    title,
    'شارك',
    'طباعة',
    '',
    body.replace(/^#+ /gm, '').replaceAll('\\', '').trim(),
    '',
    'اقرأ أيضا',
    'جميع الحقوق محفوظة',
    '',
  ].join('\n');
}
