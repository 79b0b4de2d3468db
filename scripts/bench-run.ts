// One run of the bench, in a process of its own: bench-run.ts warraq|loop NEWSROOM OUTPUT. Tells what it cost on stdout.

/** What a process has used, as it sees it itself. */
export type Cost = Readonly<{ cpu: number; megabytes: number }>;

const [builder, newsroom = '', output = ''] = process.argv.slice(2);

// Each imports its own part only: loading Eleventy is a cost of Warraq's, and none of the loop's.
if (builder === 'loop') {
  const { writeByLoop } = await import('./bench-loop.ts');
  writeByLoop(newsroom, output);
} else {
  const { buildSite } = await import('../src/eleventy/build.ts');
  const { built, problems } = await buildSite({ newsroom, output });
  if (!built) throw new Error(`the newsroom has ${problems.length} problems`);
}

const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
const cost: Cost = { cpu: (userCPUTime + systemCPUTime) / 1e6, megabytes: maxRSS / 1024 };
process.stdout.write(`${JSON.stringify(cost)}\n`);
