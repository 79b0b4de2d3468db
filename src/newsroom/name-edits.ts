// What becomes of a newsroom's files when a name is accepted, merged into another, or renamed.

import { existsSync, readFileSync } from 'node:fs';
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
  removeKey,
  replaceInList,
  setField,
  setKey,
} from './edit-yaml.ts';
import { cutFrontMatter } from './front-matter.ts';
import { largestRegistry, readText } from './read-file.ts';
import { type Registries, type RegistryName, registryFiles } from './registries.ts';
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

  /** The files that are not as they were, with the line ends and the byte order mark that they had. */
  edits(): Edits {
    const changed = [...this.now].filter(([file, text]) => text !== this.before.get(file));
    return new Map(changed.map(([file, text]) => [file, asOnDisk(this.root, file, text)]));
  }
}

// Texts are read with `\n` alone and no mark; a file of Windows stays one.
function asOnDisk(root: string, file: string, text: string): string {
  const path = join(root, file);
  const before = existsSync(path) ? readFileSync(path, 'utf8') : '';
  const mark = before.startsWith('\ufeff') ? '\ufeff' : '';
  return mark + (before.includes('\r\n') ? text.replaceAll('\n', '\r\n') : text);
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
 * Makes one entry of two: `into` gets the spellings of `from` with their guards, and the own entry of `from` goes;
 * articles and entries that named it name `into`. Where it has a page (`hadPage`), its address leads to the other. Gives
 * the files of those articles.
 */
export function mergeEntries(
  drafts: Drafts,
  registry: RegistryName,
  from: Place | Actor,
  into: Place | Actor,
  registries: Registries,
  hadPage: boolean,
): string[] {
  const own = ownEntry(drafts, registry, from.id);
  if (own) drafts.edit(own.file, (text) => removeEntry(text, from.id));
  const has = new Set(spellingsOf(into).map(nameKey));
  const gained = spellingsOf(from).filter((text) => !has.has(nameKey(text)));
  const guarded = (from.guarded ?? []).filter((text) => gained.includes(text));
  setOwn(drafts, registry, into, {
    ...(gained.length > 0 && { aliases: [...(into.aliases ?? []), ...gained] }),
    ...(from.ambiguous && { ambiguous: true }),
    ...(guarded.length > 0 && { guarded: [...(into.guarded ?? []), ...guarded] }),
    ...(guarded.length > 0 && from.triggers && { triggers: [...(into.triggers ?? []), ...from.triggers] }),
  });
  for (const [other, field] of referring[registry])
    for (const entry of registries[other].values())
      if (
        (entry as Readonly<Record<string, unknown>>)[field] === from.id &&
        ownEntry(drafts, other, entry.id)
      )
        setOwn(drafts, other, entry, { [field]: into.id });
  const files = listArticles(drafts.root).files.filter((file) => {
    const before = drafts.text(file);
    editMetadata(drafts, file, (yaml) => replaceInList(yaml, registry, from.id, into.id));
    return drafts.text(file) !== before;
  });
  if (hadPage) redirect(drafts, registry, from.slug, into.slug);
  return files;
}

/** The fields of other entries that name one of a registry. */
const referring = {
  places: [
    ['places', 'parent'],
    ['actors', 'country'],
  ],
  actors: [['actors', 'parent']],
} as const satisfies Readonly<Record<RegistryName, readonly (readonly [RegistryName, string])[]>>;

/** Gives an entry another name; the old one stays a spelling of it. With `slug`, the address of its page leads on. */
export function renameEntry(
  drafts: Drafts,
  registry: RegistryName,
  entry: Place | Actor,
  name: string,
  slug: string | undefined,
  hadPage: boolean,
): void {
  const others = spellingsOf(entry).filter((text) => text !== name);
  setOwn(drafts, registry, entry, {
    name,
    ...(others.length > 0 && { aliases: others }),
    ...(slug && { slug }),
  });
  if (hadPage && slug !== undefined && slug !== entry.slug) redirect(drafts, registry, entry.slug, slug);
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
    // An address that is a page again leads nowhere.
    return setKey(removeKey(led, now), old, now);
  });
}
