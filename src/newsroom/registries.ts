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
import { checkActors, checkEntries, checkPlaces, type Placed } from './registry-checks.ts';
import { locateFaults, readYaml, type YamlSource } from './yaml.ts';

export type Registries = Readonly<{ places: ReadonlyMap<string, Place>; actors: ReadonlyMap<string, Actor> }>;

/** A folder to read `_data` from, and how its files are named in a report. */
export type DataFolder = Readonly<{ root: string; name: (file: string) => string }>;

/** Reads both registries from each folder, the later over the earlier, by id. Entries with faults are left out. */
export function readRegistries(folders: readonly DataFolder[]): {
  registries: Registries;
  problems: Problem[];
} {
  const problems: Problem[] = [];
  const placeEntries = readAll<PlaceEntry>(folders, '_data/places.yaml', placeSchema, problems);
  const actorEntries = readAll<ActorEntry>(folders, '_data/actors.yaml', actorSchema, problems);
  const entryFaults = [...checkEntries(placeEntries), ...checkPlaces(placeEntries)];
  entryFaults.push(...checkEntries(actorEntries), ...checkActors(actorEntries, placeEntries));
  // All of a file's together, since each look for positions reads the file anew.
  for (const source of new Set(entryFaults.map((placed) => placed.source))) {
    const faults = entryFaults.filter((placed) => placed.source === source).map(({ fault }) => fault);
    problems.push(...locateFaults(source, faults));
  }
  return { registries: { places: settle(placeEntries), actors: settle(actorEntries) }, problems };
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
): Map<string, Placed<T>> {
  const all = new Map<string, Placed<T>>();
  for (const folder of folders) {
    if (!existsSync(join(folder.root, file))) continue;
    const here = new Map<string, number>();
    const repeats: Repeat[] = [];
    for (const placed of readEntries(folder, file, schema, problems)) {
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
  return all;
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

function readEntries<T>(
  folder: DataFolder,
  file: string,
  schema: z.ZodType<T>,
  problems: Problem[],
): Placed<T>[] {
  const { text, problem } = readText(folder.root, file);
  const name = folder.name(file);
  if (problem) {
    problems.push({ ...problem, file: name });
    return [];
  }
  const source: YamlSource = { text, file: name, firstLine: 1 };
  const { raw, problems: faulty } = readYaml(source);
  problems.push(...faulty);
  if (raw === undefined || raw === null) return [];
  if (!Array.isArray(raw)) {
    problems.push(fileProblem(name, 'not-a-list'));
    return [];
  }
  const faults: Fault[] = [];
  const entries: Placed<T>[] = [];
  raw.forEach((rawEntry: unknown, index) => {
    const { value, faults: found } = parseWith(schema, rawEntry);
    if (value) entries.push({ entry: value, index, source });
    else faults.push(...found.map((fault) => ({ ...fault, path: [index, ...fault.path] })));
  });
  problems.push(...locateFaults(source, faults));
  return entries;
}
