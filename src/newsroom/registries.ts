// The registries of places and actors: the gazetteer that ships with Warraq, with the newsroom's own laid over it.

import { existsSync } from 'node:fs';
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
  for (const { source, fault } of entryFaults) problems.push(...locateFaults(source, [fault]));
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
    for (const placed of readEntries(folder, file, schema, problems)) {
      const { id } = placed.entry;
      const first = here.get(id);
      if (first !== undefined) {
        const other = `${file}:${lineOf(placed.source, first)}`;
        const complaint = { code: 'duplicate-id' as const, values: { value: id, other } };
        problems.push(
          ...locateFaults(placed.source, [{ path: [placed.index, 'id'], atKey: false, complaint }]),
        );
        continue;
      }
      here.set(id, placed.index);
      all.set(id, placed);
    }
  }
  return all;
}

function lineOf(source: YamlSource, index: number): string {
  const complaint = { code: 'duplicate-id' as const };
  return String(locateFaults(source, [{ path: [index], atKey: false, complaint }])[0]?.line ?? 1);
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
