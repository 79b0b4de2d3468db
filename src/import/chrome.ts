// What a page puts around an article, taken off: ordered, named rules over classified lines, each with its reason.

import { learnedKey } from './chrome/batch-lines.ts';
import { takeBreadcrumb } from './chrome/breadcrumb.ts';
import { takeButtons, takeMenu } from './chrome/buttons.ts';
import { takeContacts } from './chrome/contacts.ts';
import { counterReason } from './chrome/counters.ts';
import { takeFurniture } from './chrome/furniture.ts';
import { takeMasthead } from './chrome/masthead.ts';
import { takeMentions } from './chrome/mentions.ts';
import { takeBelowText, takeStrayLinks } from './chrome/outside-text.ts';
import { pageLines } from './chrome/page-lines.ts';
import {
  type ChromeRule,
  type PageFacts,
  type PageState,
  type Removal,
  removeLines,
} from './chrome/page-state.ts';
import { takeRelated } from './chrome/related.ts';
import { takeRepeats, takeWindowTitle } from './chrome/repeats.ts';
import { requestReason } from './chrome/requests.ts';
import { factReason } from './head/facts.ts';
import type { SourceLine } from './source-lines.ts';

export type { PageFacts, Removal } from './chrome/page-state.ts';

/** The lines that stay, what was taken off, and what was read from it. */
export type Stripped = Readonly<{
  lines: SourceLine[];
  removed: Removal[];
  masthead: { role: string; name: string }[];
  /** Lines that stood there twice; the first stays. */
  repeated: Set<number>;
  /** Of these, lines that stood right below themselves, as captions and mastheads do. */
  doubled: Set<number>;
  /** Lines that look like the page's, and stay. */
  doubtful: SourceLine[];
  facts: PageFacts;
}>;

export type ChromeOptions = Readonly<{
  /** Keys of lines that the batch showed to be the page's (`learnChrome`). */
  learned?: ReadonlySet<string>;
  /** The headline, where the form gives it. */
  title?: string;
}>;

/**
 * The rules in their order. The masthead goes first: its names would pass for captions and bylines. What is read from
 * the page comes before the pointers, which take all that follows them below the text; repeats go last but one, so that
 * a share button that stands twice is removed as what it is; what the batch taught fills the gaps.
 */
export const chromeRules: readonly ChromeRule[] = [
  { name: 'masthead', apply: takeMasthead },
  { name: 'breadcrumb', apply: takeBreadcrumb },
  { name: 'menu', apply: takeMenu },
  {
    name: 'request',
    apply: (state) =>
      removeLines(state, (line) => (line.wrapped ? undefined : requestReason(line.key, line.line))),
  },
  { name: 'furniture', apply: takeFurniture },
  { name: 'mentions', apply: takeMentions },
  { name: 'related', apply: takeRelated },
  {
    name: 'counter',
    apply: (state) => removeLines(state, (line) => (line.wrapped ? undefined : counterReason(line))),
  },
  { name: 'interface', apply: takeButtons },
  { name: 'contact', apply: takeContacts },
  { name: 'window-title', apply: takeWindowTitle },
  { name: 'repeated-line', apply: takeRepeats },
  { name: 'batch-line', apply: takeLearned },
  { name: 'stray-link', apply: takeStrayLinks },
  { name: 'below-text', apply: takeBelowText },
];

/** Takes the chrome off. */
export function stripChrome(lines: readonly SourceLine[], options: ChromeOptions = {}): Stripped {
  const all = pageLines(lines);
  const state: PageState = {
    all,
    lines: all,
    removed: [],
    masthead: [],
    repeated: new Set(),
    doubled: new Set(),
    doubtful: new Set(),
    facts: {},
    gone: new Set(),
    ...options,
  };
  for (const rule of chromeRules) rule.apply(state);
  return {
    lines: state.lines.map(({ line }) => line),
    removed: state.removed.sort((a, b) => a.line - b.line),
    masthead: state.masthead,
    repeated: state.repeated,
    doubled: state.doubled,
    doubtful: [...state.doubtful].sort((a, b) => a.number - b.number),
    facts: state.facts,
  };
}

// Bylines, agencies and dates stand in many articles too, and so may a headline: the last line that can be one stays.
function takeLearned(state: PageState): void {
  const { learned } = state;
  if (!learned || learned.size === 0) return;
  const isLearned = state.lines.map((line) => {
    const key = learnedKey(line.line, line.key);
    return key !== undefined && learned.has(key) && factReason(line.line) === undefined;
  });
  const headlineLeft = state.lines.some(
    (line, at) =>
      line.zone === 'top' && !isLearned[at] && line.words >= 3 && factReason(line.line) === undefined,
  );
  removeLines(state, (line, at) =>
    isLearned[at] && (headlineLeft || line.zone !== 'top') ? 'batch-line' : undefined,
  );
}
