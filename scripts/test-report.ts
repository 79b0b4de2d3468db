// The test report: a line for each test with its time, failures whole, and the counts as the last line.

import { relative } from 'node:path';
import type { TestEvent } from 'node:test/reporters';

type Details = { duration_ms?: number; type?: string; error?: { cause?: unknown; message?: string } };
type Data = {
  name: string;
  file?: string;
  nesting: number;
  skip?: string | boolean;
  todo?: string | boolean;
  details?: Details;
};

/** Node's own reporters close with eight lines of counts; ours with one: «412 passed, 0 failed». */
export async function* report(events: AsyncIterable<TestEvent>): AsyncGenerator<string> {
  let [passed, failed, skipped] = [0, 0, 0];
  const failures: string[] = [];
  for await (const event of events) {
    if (event.type === 'test:stdout' || event.type === 'test:stderr')
      yield (event.data as { message: string }).message;
    if (event.type !== 'test:pass' && event.type !== 'test:fail') continue;
    const data = event.data as Data;
    const suite = data.details?.type === 'suite';
    const indent = '  '.repeat(data.nesting);
    if (event.type === 'test:fail') {
      // A suite fails with its tests, which have been counted; one that fails by itself is a failure of its own.
      const own = !suite || !/subtests? failed/.test(String(data.details?.error?.message));
      if (own) failed++;
      if (own)
        failures.push(
          `${data.file ? relative('', data.file) : ''} · ${data.name}\n${describe(data.details?.error)}`,
        );
      yield `${indent}✖ ${data.name}\n`;
    } else if (!suite) {
      if (data.skip || data.todo) skipped++;
      else passed++;
      yield `${indent}${data.skip ? '– ' : '✔ '}${data.name}${data.skip ? ` (${data.skip})` : ''} ${time(data.details?.duration_ms)}\n`;
    } else yield `${indent}${data.name}\n`;
  }
  for (const failure of failures) yield `\n✖ ${failure}\n`;
  yield `\n${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}\n`;
}

function time(milliseconds = 0): string {
  return milliseconds < 100 ? '' : `(${(milliseconds / 1000).toFixed(1)} s)`;
}

function describe(error: Details['error']): string {
  const cause = error?.cause ?? error;
  return cause instanceof Error ? (cause.stack ?? cause.message) : String(cause);
}
