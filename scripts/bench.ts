// npm run bench: Warraq's build beside the bare loop, turn about, on a made newsroom. Ratios, not times, are compared.

import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Cost } from './bench-run.ts';
import { writeCorpus } from './corpus.ts';

type Builder = 'warraq' | 'loop';
type Run = Cost & Readonly<{ seconds: number }>;
type Pair = Readonly<Record<Builder, Run>>;

const usage = `npm run bench -- [--articles 2000] [--runs 5] [--folder DIR] [--limit RATIO] [--json FILE]
  --articles N    so many articles in the made newsroom
  --runs N        so many pairs of runs, cold and warm each
  --folder DIR    where newsroom and sites are written: the file system that is measured
  --limit RATIO   exit 1 when the median ratio of the cold runs passes it
  --json FILE     every run, for another program to read
`;

const { values } = parseArgs({
  options: {
    articles: { type: 'string', default: '2000' },
    runs: { type: 'string', default: '5' },
    folder: { type: 'string', default: tmpdir() },
    limit: { type: 'string' },
    json: { type: 'string' },
    help: { type: 'boolean', default: false },
  },
});
const [articles, runs, limit] = [values.articles, values.runs, values.limit ?? 'Infinity'].map(Number);
if (values.help || !articles || !runs || !limit) {
  process.stdout.write(usage);
  process.exit(values.help ? 0 : 2);
}

const work = mkdtempSync(join(values.folder, 'warraq-bench-'));
try {
  process.exitCode = bench(articles, runs, limit);
} finally {
  rmSync(work, { recursive: true, force: true });
}

function bench(count: number, pairs: number, most: number): number {
  const newsroom = join(work, 'newsroom');
  tell(`writing a newsroom of ${count} articles`);
  writeCorpus(newsroom, { articles: count });
  const sites = { warraq: join(work, 'warraq'), loop: join(work, 'loop') };
  const build = (builder: Builder) => run(builder, newsroom, sites[builder]);
  // Not counted: what Node and tsx keep of the sources is then there for both.
  tell('warming up');
  for (const builder of ['warraq', 'loop'] as const) build(builder);
  const pages = sameBytes(sites);
  const series: Record<'cold' | 'warm', Pair[]> = { cold: [], warm: [] };
  for (let index = 1; index <= pairs; index++) {
    for (const kind of ['cold', 'warm'] as const) {
      if (kind === 'cold') for (const site of Object.values(sites)) rmSync(site, { recursive: true });
      tell(`${kind} run ${index} of ${pairs}`);
      // Turn about, so that neither always has the disk that the other has just filled.
      const warraqFirst = index % 2 === 1;
      const first = build(warraqFirst ? 'warraq' : 'loop');
      const second = build(warraqFirst ? 'loop' : 'warraq');
      series[kind].push(warraqFirst ? { warraq: first, loop: second } : { warraq: second, loop: first });
    }
  }
  sameBytes(sites);
  const machine = `${cpus().length} × ${cpus()[0]?.model.trim()}, Node ${process.version}`;
  if (values.json !== undefined) {
    writeFileSync(
      values.json,
      `${JSON.stringify({ machine, articles: count, pages, ...series }, null, 2)}\n`,
    );
  }
  process.stdout.write(`${count} articles, ${pages} files; ${machine}\n\n${table(series, pages)}`);
  const ratio = median(series.cold.map(({ warraq, loop }) => warraq.seconds / loop.seconds));
  if (ratio <= most) return 0;
  process.stderr.write(`the median ratio ${ratio.toFixed(2)} passes ${most}\n`);
  return 1;
}

function run(builder: Builder, newsroom: string, output: string): Run {
  const script = join(import.meta.dirname, 'bench-run.ts');
  const started = performance.now();
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', script, builder, newsroom, output],
    { encoding: 'utf8' },
  );
  const seconds = (performance.now() - started) / 1000;
  if (status !== 0) throw new Error(`${builder} failed: ${stderr}`);
  return { seconds, ...(JSON.parse(stdout) as Cost) };
}

/** How many files both sites have; throws where a byte differs, or where the manifest does not tell the truth. */
function sameBytes(sites: Readonly<Record<Builder, string>>): number {
  const [warraq, loop] = [hashesOf(sites.warraq), hashesOf(sites.loop)];
  const manifest = readFileSync(join(sites.warraq, 'manifest.sha256'), 'utf8');
  warraq.delete('manifest.sha256');
  const text = (hashes: ReadonlyMap<string, string>) =>
    [...hashes.keys()]
      .sort()
      .map((address) => `${hashes.get(address)}  ${address}\n`)
      .join('');
  if (text(warraq) !== text(loop)) throw new Error('Warraq and the loop have written different sites');
  if (text(warraq) !== manifest) throw new Error('the manifest is not that of the site');
  return loop.size;
}

function hashesOf(root: string): Map<string, string> {
  const hashes = new Map<string, string>();
  for (const entry of readdirSync(root, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    hashes.set(
      path.slice(root.length + 1).replaceAll('\\', '/'),
      createHash('sha256').update(readFileSync(path)).digest('hex'),
    );
  }
  return hashes;
}

function table(series: Readonly<Record<'cold' | 'warm', readonly Pair[]>>, pages: number): string {
  const lines = [
    '| | seconds (min–max) | CPU seconds | peak MB | files a second |',
    '|---|---|---|---|---|',
    ...Object.entries(series).flatMap(([kind, pairs]) =>
      (['warraq', 'loop'] as const).map((builder) => {
        const of = (measure: keyof Run) => pairs.map((pair) => pair[builder][measure]);
        const seconds = of('seconds');
        const spread = `${median(seconds).toFixed(1)} (${Math.min(...seconds).toFixed(1)}–${Math.max(...seconds).toFixed(1)})`;
        const rate = Math.round(pages / median(seconds));
        return `| ${builder}, ${kind} | ${spread} | ${median(of('cpu')).toFixed(1)} | ${Math.round(median(of('megabytes')))} | ${rate} |`;
      }),
    ),
    '',
  ];
  for (const [kind, pairs] of Object.entries(series)) {
    const ratios = (measure: 'seconds' | 'cpu') =>
      pairs.map(({ warraq, loop }) => warraq[measure] / loop[measure]);
    const said = (list: readonly number[]) =>
      `${median(list).toFixed(2)} (${list.map((ratio) => ratio.toFixed(2)).join(', ')})`;
    lines.push(`Warraq / loop, ${kind}: time ${said(ratios('seconds'))}; CPU ${said(ratios('cpu'))}`);
  }
  return `${lines.join('\n')}\n`;
}

function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? upper) + upper) / 2;
}

function tell(words: string): void {
  process.stderr.write(`bench: ${words}\n`);
}
