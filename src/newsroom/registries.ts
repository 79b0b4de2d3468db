// The registries of places and actors: the gazetteer that ships with Warraq, with the newsroom's own laid over it.

import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import { type Fault, parseWith } from '../model/parse.ts';
import type { Problem } from '../model/problem.ts';
import {
  type Actor,
  type ActorEntry,
  actorSchema,
  type Place,
  type PlaceEntry,
  placeSchema,
} from '../model/registry.ts';
import { fileProblem, largestRegistry, readText } from './read-file.ts';
import { checkActors, checkEntries, checkPlaces, type IsLost, type Placed } from './registry-checks.ts';
import { locateFaults, readYamlList, type YamlSource } from './yaml.ts';

export type RegistryName = 'places' | 'actors';

export type Registries = Readonly<{ places: ReadonlyMap<string, Place>; actors: ReadonlyMap<string, Actor> }>;

/** A folder to read `_data` from, how its files are named in a report, and whether it is the newsroom's own. */
export type DataFolder = Readonly<{ root: string; name: (file: string) => string; own: boolean }>;

/** Reads both registries from each folder, the later over the earlier, by id. Entries with faults are lost. */
export function readRegistries(folders: readonly DataFolder[]): {
  registries: Registries;
  lost: Readonly<{ places: IsLost; actors: IsLost }>;
  problems: Problem[];
} {
  const problems: Problem[] = [];
  const places = readAll<PlaceEntry>(folders, 'places', placeSchema, problems);
  const actors = readAll<ActorEntry>(folders, 'actors', actorSchema, problems);
  const lost = { places: places.lost, actors: actors.lost };
  const entryFaults = [...checkEntries(places.all), ...checkPlaces(places.all, lost.places)];
  entryFaults.push(...checkEntries(actors.all), ...checkActors(actors.all, places.all, lost));
  // All of a file's together, since each look for positions reads the file anew.
  for (const source of new Set(entryFaults.map((placed) => placed.source))) {
    const faults = entryFaults.filter((placed) => placed.source === source).map(({ fault }) => fault);
    problems.push(...locateFaults(source, faults));
  }
  return { registries: { places: settle(places.all), actors: settle(actors.all) }, lost, problems };
}

function settle<T extends PlaceEntry | ActorEntry>(
  entries: ReadonlyMap<string, Placed<T>>,
): Map<string, T & { slug: string }> {
  const settled = new Map<string, T & { slug: string }>();
  // Each was made by its schema for this registry alone, so it is completed and not copied.
  for (const [id, { entry }] of entries) settled.set(id, Object.assign(entry, { slug: entry.slug ?? id }));
  return settled;
}

function readAll<T extends { id: string }>(
  folders: readonly DataFolder[],
  registry: RegistryName,
  schema: z.ZodType<T>,
  problems: Problem[],
): { all: Map<string, Placed<T>>; lost: IsLost } {
  const all = new Map<string, Placed<T>>();
  const faulty = new Set<string>();
  let unread = false;
  for (const folder of folders) {
    const here = new Map<string, Placed<T>>();
    for (const file of registryFiles(folder.root, registry)) {
      const repeats: Repeat[] = [];
      const read = readEntries(folder, file, schema, problems);
      if (!read) {
        unread = true;
        continue;
      }
      for (const id of read.faulty) faulty.add(id);
      for (const placed of read.entries) {
        const first = here.get(placed.entry.id);
        if (first) repeats.push({ placed, first });
        else here.set(placed.entry.id, placed);
      }
      problems.push(...locateRepeats(repeats));
    }
    for (const [id, placed] of here) all.set(id, placed);
  }
  return { all, lost: (id) => unread || faulty.has(id) };
}

/** The files of a registry: `_data/places.yaml`, then those of `_data/places/`, by name. */
export function registryFiles(root: string, registry: RegistryName): string[] {
  const single = `_data/${registry}.yaml`;
  const folder = join(root, '_data', registry);
  const several = existsSync(folder) && statSync(folder).isDirectory() ? readdirSync(folder) : [];
  return [
    ...(existsSync(join(root, single)) ? [single] : []),
    ...several
      .filter((name) => name.endsWith('.yaml'))
      .sort()
      .map((name) => `_data/${registry}/${name}`),
  ];
}

/** An entry whose id stands before it in the same folder, and the one that has it. */
type Repeat = Readonly<{ placed: Placed<{ id: string }>; first: Placed<{ id: string }> }>;

// The repeats of one file.
function locateRepeats(repeats: readonly Repeat[]): Problem[] {
  const source = repeats[0]?.placed.source;
  if (!source) return [];
  const lines = linesOf(repeats.map(({ first }) => first));
  const faults = repeats.map(({ placed: { entry, index }, first }): Fault => {
    const other = `${first.source.file}:${lines.get(first) ?? 1}`;
    const complaint = { code: 'duplicate-id' as const, values: { value: entry.id, other } };
    return { path: [index, 'id'], atKey: false, complaint };
  });
  return locateFaults(source, faults);
}

// The lines of entries. All of a file's together, since each look for positions reads the file anew.
function linesOf(entries: readonly Placed<unknown>[]): Map<Placed<unknown>, number> {
  const lines = new Map<Placed<unknown>, number>();
  for (const source of new Set(entries.map((placed) => placed.source))) {
    const here = entries.filter((placed) => placed.source === source);
    const faults = here.map(({ index }): Fault => {
      return { path: [index], atKey: false, complaint: { code: 'duplicate-id' } };
    });
    locateFaults(source, faults).forEach(({ line }, at) => {
      const placed = here[at];
      if (placed) lines.set(placed, line);
    });
  }
  return lines;
}

// The sound entries of a file, and the ids of the others; nothing where the file is no list.
function readEntries<T>(
  folder: DataFolder,
  file: string,
  schema: z.ZodType<T>,
  problems: Problem[],
): { entries: Placed<T>[]; faulty: string[] } | undefined {
  const { text, problem } = readText(folder.root, file, largestRegistry);
  const name = folder.name(file);
  if (problem) {
    problems.push({ ...problem, file: name });
    return undefined;
  }
  const source: YamlSource = { text, file: name, firstLine: 1 };
  const { raw, problems: unreadable } = readYamlList(source);
  problems.push(...unreadable);
  if (unreadable.length > 0) return undefined;
  if (raw === undefined || raw === null) return { entries: [], faulty: [] };
  if (!Array.isArray(raw)) {
    problems.push(fileProblem(name, 'not-a-list'));
    return undefined;
  }
  const faults: Fault[] = [];
  const faulty: string[] = [];
  const entries: Placed<T>[] = [];
  raw.forEach((rawEntry: unknown, index) => {
    const { value, faults: found } = parseWith(schema, rawEntry);
    if (value) {
      entries.push({ entry: value, index, source, own: folder.own });
      return;
    }
    faults.push(...found.map((fault) => ({ ...fault, path: [index, ...fault.path] })));
    faulty.push(String((rawEntry as { id?: unknown } | null)?.id));
  });
  problems.push(...locateFaults(source, faults));
  return { entries, faulty };
}
