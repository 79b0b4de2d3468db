// What the review report is made of: one entry a text that was imported, or that could not be.

import type { Weekday } from '../../model/article.ts';
import type { Problem } from '../../model/problem.ts';

/** Words of the source, with their line and column there, both from 1. */
export type ReviewEvidence = Readonly<{ text: string; line: number; column: number }>;

type Named = Readonly<{
  name: string;
  evidence: readonly ReviewEvidence[];
  /** Why a name that others have too was read as this one's. */
  reasons?: readonly Readonly<{ code: string; countryName?: string }>[];
}>;
type Dated = Readonly<{ edtf: string }>;

/** What the report shows of a draft of src/import. Said here, so that rendering does not lean on importing. */
export type ReviewDraft = Readonly<{
  title: string;
  published?: Dated;
  updated?: Dated;
  weekday?: Weekday;
  kicker?: string;
  summary?: string;
  byline?: string;
  agency?: string;
  dateline?: string;
  section?: string;
  keywords?: readonly string[];
  url?: string;
  outlet?: Readonly<{ name?: string; masthead?: readonly Readonly<{ role: string; name: string }>[] }>;
  image?: Readonly<{ caption?: string; credit?: string }>;
  places: readonly Named[];
  actors: readonly (Named & Readonly<{ kind: string; roles: readonly string[] }>)[];
  proposed: readonly (Named & Readonly<{ kind: string }>)[];
  /** Markdown. */
  body: string;
  removed: readonly Readonly<{ line: number; text: string; reason: string }>[];
  changed: readonly Readonly<{ line: number; rule: string; before: string; after: string }>[];
}>;

/** A line as the source has it. Numbers may repeat: a saved page can have all its text on one line. */
export type ReviewLine = Readonly<{ number: number; raw: string }>;

/** One text. An outcome that the report has no words for is shown as it is. */
export type ReviewEntry = Readonly<{
  /** The name of the source's file. */
  source: string;
  outcome: 'written' | 'unchanged' | 'kept' | 'failed' | (string & {});
  /** The article's file, where there is one. */
  file?: string;
  lines: readonly ReviewLine[];
  draft?: ReviewDraft;
  problems: readonly Problem[];
}>;
