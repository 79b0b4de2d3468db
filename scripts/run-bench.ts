// warraq bench: the bench in a process of its own, so that what it measures is not mixed with this one.

import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

export function runBench(args: readonly string[]): number {
  const bench = join(import.meta.dirname, 'bench.ts');
  return (
    spawnSync(process.execPath, ['--import', import.meta.resolve('tsx'), bench, ...args], {
      stdio: 'inherit',
    }).status ?? 70
  );
}
