// A draft into the newsroom's articles/: nothing overwritten that a person may have edited, nothing half-written.

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type ArticleDraft, type ArticleSource, articleText } from './article-text.ts';
import { listArticles } from './articles.ts';
import { cutFrontMatter } from './front-matter.ts';
import { readText } from './read-file.ts';
import { writeEdits } from './write-files.ts';
import { readYaml } from './yaml.ts';

/** An article that was imported before: its file, and what the user gave with its source then. */
export type Known = Readonly<{
  file: string;
  slug: string;
  source?: string;
  published?: string;
  outlet?: string;
}>;

/** What is in articles/ already: files by the hash and the address of their source, and the slugs that are taken. */
export type Shelf = Readonly<{
  bySource: Map<string, Known>;
  /** By the address the text came from: the same article, though its text may have changed there. */
  byUrl: Map<string, Known>;
  slugs: Set<string>;
}>;

/** Looks over articles/. A file that cannot be read is passed over: the build will say what is wrong with it. */
export function readShelf(root: string): Shelf {
  const shelf: Shelf = { bySource: new Map(), byUrl: new Map(), slugs: new Set() };
  for (const file of listArticles(root).files) {
    const { text } = readText(root, file);
    const cut = text === undefined ? undefined : cutFrontMatter(text, file);
    if (!cut || 'code' in cut) continue;
    const raw = readYaml(cut.yaml).raw as RawFacts | null | undefined;
    const slugs = [raw?.slug, ...(Array.isArray(raw?.aliases) ? raw.aliases : [])].map(String);
    for (const slug of slugs) shelf.slugs.add(slug);
    if (!raw?.source) continue;
    const known = knownOf(raw, file, slugs[0] ?? '');
    if (typeof raw.source.sha256 === 'string') shelf.bySource.set(raw.source.sha256, known);
    if (typeof raw.source.url === 'string') shelf.byUrl.set(raw.source.url, known);
  }
  return shelf;
}

type RawFacts = {
  slug?: unknown;
  aliases?: unknown;
  published?: unknown;
  outlet?: { name?: unknown };
  source?: { file?: unknown; sha256?: unknown; url?: unknown };
};

function knownOf({ source, published, outlet }: RawFacts, file: string, slug: string): Known {
  return {
    file,
    slug,
    ...(typeof source?.file === 'string' && { source: source.file }),
    ...(published !== undefined && { published: String(published) }),
    ...(typeof outlet?.name === 'string' && { outlet: outlet.name }),
  };
}

/** `written` anew, `unchanged` since it was there letter for letter, or `kept` since somebody edited it. */
export type Saved = Readonly<{ file: string; slug: string; outcome: 'written' | 'unchanged' | 'kept' }>;

/**
 * Writes a draft as articles/<slug>.md. The same source comes to the same file; a slug that is taken gets a number.
 * `earlier` makes the draft as the earlier import made it: a file that is still exactly that has not been edited, and is
 * brought up to date. A file that differs is left alone, and the new text put beside it as `.md.new`, which no build
 * reads.
 */
export function saveArticle(
  root: string,
  shelf: Shelf,
  draft: ArticleDraft & { slug: string },
  source: ArticleSource,
  dryRun: boolean,
  earlier: () => ArticleDraft | undefined,
): Saved {
  const known = shelf.bySource.get(source.sha256) ?? shelf.byUrl.get(draft.url ?? '');
  const slug = known?.slug ?? freeSlug(root, shelf, draft.slug);
  const file = known?.file ?? `articles/${slug}.md`;
  const text = articleText(draft, slug, source);
  const now = { ...known, file, slug };
  shelf.bySource.set(source.sha256, now);
  if (draft.url !== undefined) shelf.byUrl.set(draft.url, now);
  shelf.slugs.add(slug);
  const path = join(root, file);
  const before = existsSync(path) ? readFileSync(path, 'utf8') : undefined;
  if (before === text) return { file, slug, outcome: 'unchanged' };
  const made = before === undefined ? undefined : earlier();
  const ours = before === undefined || (made && before === articleText(made, slug, source));
  if (!dryRun) writeEdits(root, new Map([[ours ? file : `${file}.new`, text]]));
  return { file, slug, outcome: ours ? 'written' : 'kept' };
}

function freeSlug(root: string, shelf: Shelf, wanted: string): string {
  let slug = wanted;
  for (let number = 2; shelf.slugs.has(slug) || existsSync(join(root, 'articles', `${slug}.md`)); number++)
    slug = `${wanted}-${number}`;
  return slug;
}
