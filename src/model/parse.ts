// From zod's issues to our problems: one place that knows both.

import type { z } from 'zod';
import type { Complaint } from './fields.ts';
import { nearest } from './nearest.ts';

/** Where in a file a value stands: keys and list positions from the top. */
export type ValuePath = readonly (string | number)[];

/** A problem that does not know its line yet. `atKey` means the key, not its value. */
export type Fault = Readonly<{ path: ValuePath; atKey: boolean; complaint: Complaint }>;

export type Parsed<T> = Readonly<
  { value: T; faults: readonly [] } | { value?: never; faults: readonly Fault[] }
>;

/** Parses a raw value by a schema into a typed one, or says every fault in it. */
export function parseWith<T>(schema: z.ZodType<T>, raw: unknown): Parsed<T> {
  const quick = schema.safeParse(raw);
  if (quick.success) return { value: quick.data, faults: [] };
  // Again with what stood there, which costs a sixth more: few values have faults.
  const result = schema.safeParse(raw, { reportInput: true });
  if (result.success) return { value: result.data, faults: [] };
  return { faults: result.error.issues.flatMap((issue) => faultsOf(issue, schema)) };
}

function faultsOf(issue: z.core.$ZodIssue, schema: z.ZodType): Fault[] {
  const path = issue.path.map((part) => (typeof part === 'symbol' ? String(part) : part));
  // The key that a value stands under, or that the list it stands in does.
  const name = String(path.findLast((part) => typeof part === 'string') ?? '');
  const ofType =
    issue.code === 'invalid_type' || issue.code === 'invalid_value' || issue.code === 'invalid_union';
  if (ofType && path.length > 0 && issue.input === undefined) {
    return [
      { path: path.slice(0, -1), atKey: true, complaint: { code: 'missing-key', values: { key: name } } },
    ];
  }
  // A key with nothing behind it is null in YAML.
  if (ofType && path.length > 0 && issue.input === null)
    return [{ path, atKey: false, complaint: { code: 'empty-text' } }];
  switch (issue.code) {
    case 'custom': {
      const complaint = (issue.params as { complaint?: Complaint } | undefined)?.complaint;
      return [
        {
          path,
          atKey: false,
          complaint: complaint ?? { code: 'wrong-type', values: { key: name, expected: '' } },
        },
      ];
    }
    case 'unrecognized_keys':
      return issue.keys.map((key) => {
        const known = nearest(key, knownKeys(schema, path));
        const complaint: Complaint = known
          ? { code: 'unknown-key', values: { key, suggestion: known } }
          : { code: 'strange-key', values: { key, known: knownKeys(schema, path).join(', ') } };
        return { path: [...path, key], atKey: true, complaint };
      });
    case 'invalid_type':
      if (path.length === 0) return [{ path, atKey: false, complaint: { code: 'not-a-mapping' } }];
      return [
        {
          path,
          atKey: false,
          complaint: { code: 'wrong-type', values: { key: name, expected: issue.expected } },
        },
      ];
    case 'invalid_value': {
      const allowed = issue.values.map(String);
      const value = typeof issue.input === 'object' ? '' : String(issue.input);
      const values = {
        key: name,
        value,
        allowed: allowed.join(', '),
        suggestion: nearest(value, allowed) ?? allowed[0] ?? '',
      };
      return [{ path, atKey: false, complaint: { code: 'not-allowed', values } }];
    }
    case 'too_small':
    case 'too_big':
      return [{ path, atKey: false, complaint: { code: 'out-of-range', values: { key: name } } }];
    default:
      // A pattern that a text does not fit, or none of several types: a text would do in each of these.
      return [
        { path, atKey: false, complaint: { code: 'wrong-type', values: { key: name, expected: 'string' } } },
      ];
  }
}

// The keys that the object at a path may have, to suggest the right one.
function knownKeys(schema: z.ZodType, path: ValuePath): string[] {
  let here: unknown = schema;
  for (const part of path) here = inside(unwrap(here), part);
  const shape = (unwrap(here) as { shape?: Record<string, unknown> } | undefined)?.shape;
  return Object.keys(shape ?? {});
}

function inside(schema: unknown, part: string | number): unknown {
  const { shape, element } = (schema ?? {}) as { shape?: Record<string, unknown>; element?: unknown };
  return typeof part === 'number' ? element : shape?.[part];
}

function unwrap(schema: unknown): unknown {
  const def = (schema as { def?: { innerType?: unknown; in?: unknown } } | undefined)?.def;
  const inner = def?.innerType ?? def?.in;
  return inner === undefined ? schema : unwrap(inner);
}
