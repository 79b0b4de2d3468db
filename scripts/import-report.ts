// The report of an import that an editor reads (`--report FILE.html`): gathered article by article, written at the end.

import { accessSync, constants, renameSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { ReviewEntry } from '../src/render/review/entry.ts';
import { reviewReport } from '../src/render/review-report.ts';
import type { Imported } from './import-print.ts';
import { reviewStyle } from './review-style.ts';
import { type Manner, tell } from './terminal.ts';

export type ImportReport = Readonly<{ add: (imported: Imported) => void; write: () => void }>;

/** Texts shown whole. Of a large batch the others are listed with their numbers, so that the page and the memory stay small. */
const most = 300;

/** Opens the report; where the page cannot be written, that is said before any work is done. */
export function openReport(args: Manner & Readonly<{ report?: string }>): ImportReport {
  if (args.report === undefined) return { add: () => {}, write: () => {} };
  const path = resolve(args.report);
  accessSync(dirname(path), constants.W_OK);
  const entries: ReviewEntry[] = [];
  let whole = 0;
  return {
    add(imported) {
      const { source, saved, draft, raw, problems } = imported;
      // What is sound in every respect is read last.
      const shown = whole < most && (problems.length > 0 || entries.length < most / 3);
      if (shown) whole++;
      entries.push({
        source,
        outcome: saved?.outcome ?? 'failed',
        lines: shown ? (raw?.lines ?? []) : [],
        problems,
        ...(saved && { file: saved.file }),
        ...(draft && { draft: shown ? draft : inShort(draft) }),
      });
    },
    write() {
      const page = reviewReport(entries, { css: reviewStyle(), lang: args.lang }).toString();
      writeFileSync(`${path}.part`, page);
      renameSync(`${path}.part`, path);
      tell(args, 'reported', { file: args.report ?? '' });
    },
  };
}

function inShort(draft: NonNullable<ReviewEntry['draft']>): NonNullable<ReviewEntry['draft']> {
  return { title: draft.title, places: [], actors: [], proposed: [], body: '', removed: [], changed: [] };
}
