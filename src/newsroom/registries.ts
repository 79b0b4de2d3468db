// The registries of places and actors: the gazetteer that ships with Warraq, with the newsroom's own laid over it.

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import { type Fault, parseWith, type ValuePath } from '../model/parse.ts';
import type { Problem } from '../model/problem.ts';
import {
  type Actor,
  type ActorEntry,
  actorSchema,
  type Place,
  type PlaceEntry,
  placeSchema,
} from '../model/registry.ts';
import { fileProblem, readText } from './read-file.ts';
import { checkActors, checkEntries, checkPlaces, type IsLost, type Placed } from './registry-checks.ts';
import { locateFaults, readYaml, type YamlSource } from './yaml.ts';

export type Registries = Readonly<{ places: ReadonlyMap<string, Place>; actors: ReadonlyMap<string, Actor> }>;

/** A folder to read `_data` from, and how its files are named in a report. */
export type DataFolder = Readonly<{ root: string; name: (file: string) => string }>;

/** Reads both registries from each folder, the later over the earlier, by id. Entries with faults are lost. */
export function readRegistries(folders: readonly DataFolder[]): {
  registries: Registries;
  lost: Readonly<{ places: IsLost; actors: IsLost }>;
  problems: Problem[];
} {
  const problems: Problem[] = [];
  const places = readAll<PlaceEntry>(folders, '_data/places.yaml', placeSchema, problems);
  const actors = readAll<ActorEntry>(folders, '_data/actors.yaml', actorSchema, problems);
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
  for (const [id, { entry }] of entries) settled.set(id, { ...entry, slug: entry.slug ?? id });
  return settled;
}

function readAll<T extends { id: string }>(
  folders: readonly DataFolder[],
  file: string,
  schema: z.ZodType<T>,
  problems: Problem[],
): { all: Map<string, Placed<T>>; lost: IsLost } {
  const all = new Map<string, Placed<T>>();
  const faulty = new Set<string>();
  let unread = false;
  for (const folder of folders) {
    if (!existsSync(join(folder.root, file))) continue;
    const here = new Map<string, number>();
    const repeats: Repeat[] = [];
    const read = readEntries(folder, file, schema, problems);
    if (!read) {
      unread = true;
      continue;
    }
    for (const id of read.faulty) faulty.add(id);
    for (const placed of read.entries) {
      const { id } = placed.entry;
      const first = here.get(id);
      if (first !== undefined) {
        repeats.push({ placed, first });
        continue;
      }
      here.set(id, placed.index);
      all.set(id, placed);
    }
    problems.push(...locateRepeats(repeats));
  }
  return { all, lost: (id) => unread || faulty.has(id) };
}

/** An entry whose id stands before it in the same file, and the place in the list where it does. */
type Repeat = Readonly<{ placed: Placed<{ id: string }>; first: number }>;

function locateRepeats(repeats: readonly Repeat[]): Problem[] {
  const source = repeats[0]?.placed.source;
  if (!source) return [];
  const fault = (path: ValuePath, values: Readonly<Record<string, string>> = {}): Fault => {
    return { path, atKey: false, complaint: { code: 'duplicate-id', values } };
  };
  const firsts = locateFaults(
    source,
    repeats.map(({ first }) => fault([first])),
  );
  const faults = repeats.map(({ placed: { entry, index } }, at) => {
    const other = `${source.file}:${firsts[at]?.line ?? 1}`;
    return fault([index, 'id'], { value: entry.id, other });
  });
  return locateFaults(source, faults);
}

// The sound entries of a file, and the ids of the others; nothing where the file is no list.
function readEntries<T>(
  folder: DataFolder,
  file: string,
  schema: z.ZodType<T>,
  problems: Problem[],
): { entries: Placed<T>[]; faulty: string[] } | undefined {
  const { text, problem } = readText(folder.root, file);
  const name = folder.name(file);
  if (problem) {
    problems.push({ ...problem, file: name });
    return undefined;
  }
  const source: YamlSource = { text, file: name, firstLine: 1 };
  const { raw, problems: unreadable } = readYaml(source);
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
      entries.push({ entry: value, index, source });
      return;
    }
    faults.push(...found.map((fault) => ({ ...fault, path: [index, ...fault.path] })));
    faulty.push(String((rawEntry as { id?: unknown } | null)?.id));
  });
  problems.push(...locateFaults(source, faults));
  return { entries, faulty };
}
