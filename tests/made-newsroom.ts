// Newsrooms for tests: a made-up one of any size in memory, and folders of a few texts on a disk.

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Article } from '../src/model/article.ts';
import type { Newsroom } from '../src/model/newsroom.ts';
import type { Actor, Place } from '../src/model/registry.ts';
import { type Site, siteSchema } from '../src/model/site.ts';
import { parseEdtf } from '../src/text/edtf.ts';

const states = ['بلاد النخيل', 'أرض الزيتون', 'الوادي الكبير'];
const parts = ['الشمالية', 'الجنوبية', 'الوسطى'];

/** Three states of three governorates of three towns: `s0`, `s0-g1`, `s0-g1-t2`. */
export function madePlaces(): Map<string, Place> {
  const places = new Map<string, Place>();
  const add = (id: string, name: string, kind: Place['kind'], parent?: string) =>
    places.set(id, { id, slug: id, name, kind, ...(parent !== undefined && { parent }) });
  states.forEach((state, s) => {
    add(`s${s}`, state, 'state');
    parts.forEach((part, g) => {
      add(`s${s}-g${g}`, `المحافظة ${part} في ${state}`, 'governorate', `s${s}`);
      for (const t of [0, 1, 2])
        add(`s${s}-g${g}-t${t}`, `بلدة ${part} ${'أبت'[t]} من ${state}`, 'town', `s${s}-g${g}`);
    });
  });
  return places;
}

export function madeActors(): Map<string, Actor> {
  const names = ['ريم النجار', 'هيئة الأفلاج', 'نادي البريد', 'شركة المراكب', 'جامعة الواحة', 'فاتن الحداد'];
  const kinds: Actor['kind'][] = ['person', 'state-body', 'club', 'company', 'academic', 'person'];
  return new Map(
    names.map((name, index) => {
      const id = `a${index}`;
      return [id, { id, slug: id, name, kind: kinds[index] ?? 'person' }];
    }),
  );
}

/** Settings as `_data/site.yaml` would give them. */
export function madeSite(changes: Record<string, unknown> = {}): Site {
  return siteSchema.parse({
    name: 'صحيفة الاختبار',
    url: 'https://made.example/',
    pageSize: 5,
    sections: [
      { id: 'land', name: 'الأرض' },
      { id: 'water', name: 'الماء' },
    ],
    ...changes,
  });
}

export function madeNewsroom(articles: readonly Article[], changes: Partial<Newsroom> = {}): Newsroom {
  return {
    site: madeSite(),
    places: madePlaces(),
    actors: madeActors(),
    articles,
    pictures: new Map(),
    redirects: new Map(),
    ...changes,
  };
}

/** An article of the made newsroom. `published` is EDTF. */
export function madeArticle(
  slug: string,
  { published = 'XXXX', ...rest }: Partial<Omit<Article, 'published'>> & { published?: string } = {},
): Article {
  const date = parseEdtf(published);
  if (!date) throw new Error(`no date: ${published}`);
  return {
    title: `عنوان ${slug}`,
    slug,
    file: `articles/${slug}.md`,
    body: 'نص قصير من سطر واحد.\n',
    places: [],
    actors: [],
    ...rest,
    published: date,
  };
}

/** Articles a day apart, oldest first, each with a town, every other one with an actor. The same at every call. */
export function madeArticles(count: number): Article[] {
  const places = [...madePlaces().values()];
  const actors = [...madeActors().values()];
  const towns = places.filter(({ kind }) => kind === 'town');
  return Array.from({ length: count }, (_, index) => {
    const town = towns[(index * 7) % towns.length];
    const state = places.find(({ id }) => id === town?.id.slice(0, 2));
    const actor = index % 2 === 0 ? actors[(index / 2) % actors.length] : undefined;
    const day = new Date(Date.UTC(2024, 0, 1 + index)).toISOString().slice(0, 10);
    return madeArticle(`n${String(index).padStart(4, '0')}`, {
      published: day,
      section: index % 3 === 0 ? 'water' : 'land',
      places: [town?.id, state?.id].filter((id) => id !== undefined),
      actors: actor ? [actor.id] : [],
      body: `وقع هذا في ${town?.name}، كما قال ${actor?.name ?? 'شاهد'}. ولم يقع في ${state?.name} مثله من قبل.\n`,
    });
  });
}

const folders: string[] = [];

/** A new empty folder, gone when `removeFolders` is called. */
export function emptyFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'warraq-test-'));
  folders.push(folder);
  return folder;
}

export function removeFolders(): void {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
}

export type Files = Readonly<Record<string, string | Uint8Array>>;

/** Writes files into a folder; by default a new one. */
export function writeFiles(files: Files, folder = emptyFolder()): string {
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  return folder;
}

/** An article's file. JSON is YAML, so any value can be said, a control character too. */
export function articleFile(metadata: Readonly<Record<string, unknown>>, body = 'نص قصير.\n'): string {
  return `---\n${yamlValue(metadata)}\n---\n${body}`;
}

/** A value as YAML that says every character beyond letters by its number. */
export function yamlValue(value: unknown): string {
  return JSON.stringify(value, null, 1).replace(
    /[\u007f-\u00a0\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\uffff]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
