// What becomes of a newsroom's files when a name is accepted, merged into another, or renamed.

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Actor, Place } from '../model/registry.ts';
import { spellingsOf } from '../model/registry.ts';
import { nameKey } from '../text/key.ts';
import { listArticles } from './articles.ts';
import {
  addToList,
  appendEntry,
  entryLine,
  removeEntry,
  replaceInList,
  setField,
  setKey,
} from './edit-yaml.ts';
import { cutFrontMatter } from './front-matter.ts';
import { largestRegistry, readText } from './read-file.ts';
import { type RegistryName, registryFiles } from './registries.ts';
import type { Edits } from './write-files.ts';

const redirectsFile = '_data/redirects.yaml';

/** A newsroom's files while they are edited: read once, and written by whoever asked for the edits. */
export class Drafts {
  readonly root: string;
  private readonly before = new Map<string, string>();
  private readonly now = new Map<string, string>();

  constructor(root: string) {
    this.root = root;
  }

  /** A file's text as edited so far; empty where there is none, or none that can be read. */
  text(file: string): string {
    const drafted = this.now.get(file);
    if (drafted !== undefined) return drafted;
    const text = existsSync(join(this.root, file))
      ? (readText(this.root, file, largestRegistry).text ?? '')
      : '';
    this.before.set(file, text);
    this.now.set(file, text);
    return text;
  }

  edit(file: string, change: (text: string) => string): void {
    this.now.set(file, change(this.text(file)));
  }

  /** The files that are not as they were. */
  edits(): Edits {
    return new Map([...this.now].filter(([file, text]) => text !== this.before.get(file)));
  }
}

/** The newsroom's own file that has an entry, and its line there; nothing where only what ships has it. */
export function ownEntry(
  drafts: Drafts,
  registry: RegistryName,
  id: string,
): { file: string; line: number } | undefined {
  for (const file of registryFiles(drafts.root, registry)) {
    const text = drafts.text(file);
    // A look for the letters first: to parse a gazetteer takes a second.
    const line = text.includes(id) ? entryLine(text, id) : undefined;
    if (line !== undefined) return { file, line };
  }
  return undefined;
}

/** Puts an entry behind the newsroom's own. */
export function addEntry(
  drafts: Drafts,
  registry: RegistryName,
  entry: Readonly<Record<string, unknown>>,
): void {
  drafts.edit(`_data/${registry}.yaml`, (text) => appendEntry(text, entry));
}

/** Changes the metadata of an article's file. */
function editMetadata(drafts: Drafts, file: string, change: (yaml: string) => string): void {
  drafts.edit(file, (text) => {
    const cut = cutFrontMatter(text, file);
    if ('code' in cut) return text;
    const changed = change(cut.yaml.text);
    return changed === cut.yaml.text ? text : text.replace(cut.yaml.text, () => changed);
  });
}

/** Names an entry in the metadata of articles. */
export function tagArticles(
  drafts: Drafts,
  registry: RegistryName,
  id: string,
  files: readonly string[],
): void {
  for (const file of files) editMetadata(drafts, file, (yaml) => addToList(yaml, registry, id));
}

/**
 * Makes one entry of two: `into` gets the spellings of `from`, whose own entry goes; articles and entries that named
 * `from` name `into`, and its address leads there. Gives the files of those articles.
 */
export function mergeEntries<T extends Place | Actor>(
  drafts: Drafts,
  registry: RegistryName,
  from: T,
  into: T,
  all: ReadonlyMap<string, T>,
): string[] {
  const own = ownEntry(drafts, registry, from.id);
  if (own) drafts.edit(own.file, (text) => removeEntry(text, from.id));
  const has = new Set(spellingsOf(into).map(nameKey));
  const gained = spellingsOf(from).filter((text) => !has.has(nameKey(text)));
  setOwn(drafts, registry, into, { aliases: [...(into.aliases ?? []), ...gained] });
  for (const entry of all.values())
    if (entry.parent === from.id && ownEntry(drafts, registry, entry.id))
      setOwn(drafts, registry, entry, { parent: into.id });
  const files = listArticles(drafts.root).files.filter((file) => {
    const before = drafts.text(file);
    editMetadata(drafts, file, (yaml) => replaceInList(yaml, registry, from.id, into.id));
    return drafts.text(file) !== before;
  });
  // Without articles it had no page that anybody may have linked to.
  if (files.length > 0) redirect(drafts, registry, from.slug, into.slug);
  return files;
}

/** Gives an entry another name; the old one stays a spelling of it. With `slug`, its old address leads to the new one. */
export function renameEntry(
  drafts: Drafts,
  registry: RegistryName,
  entry: Place | Actor,
  name: string,
  slug: string | undefined,
): void {
  const others = spellingsOf(entry).filter((text) => nameKey(text) !== nameKey(name));
  setOwn(drafts, registry, entry, {
    name,
    ...(others.length > 0 && { aliases: others }),
    ...(slug && { slug }),
  });
  if (slug !== undefined && slug !== entry.slug) redirect(drafts, registry, entry.slug, slug);
}

// Sets fields of the newsroom's own entry; what ships is overridden by a copy, since an entry counts as a whole.
function setOwn(
  drafts: Drafts,
  registry: RegistryName,
  entry: Place | Actor,
  fields: Readonly<Record<string, unknown>>,
): void {
  const own = ownEntry(drafts, registry, entry.id);
  if (!own) {
    const { slug, ...rest } = entry;
    addEntry(drafts, registry, { ...rest, ...(slug !== entry.id && { slug }), ...fields });
    return;
  }
  for (const [field, value] of Object.entries(fields).reverse())
    drafts.edit(own.file, (text) => setField(text, entry.id, field, value));
}

function redirect(drafts: Drafts, registry: RegistryName, from: string, to: string): void {
  const [old, now] = [`${registry}/${from}.html`, `${registry}/${to}.html`];
  drafts.edit(redirectsFile, (text) => {
    // What led to the old address leads on, and not over it.
    const led = text.replaceAll(
      new RegExp(`(:\\s*)(['"]?)${old.replaceAll('.', '\\.')}\\2(?=\\s|$)`, 'g'),
      `$1${now}`,
    );
    return setKey(led, old, now);
  });
}
