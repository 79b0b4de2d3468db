// Edits of YAML as a careful person makes them: the words that change, and not a letter, comment or line besides.

import { Document, isMap, isScalar, isSeq, parseDocument, visit, type YAMLMap, type YAMLSeq } from 'yaml';

type Ranged = { range?: readonly [number, number, number] | null };

/** A value as YAML on one line: lists in brackets. */
function inline(value: unknown): string {
  return written([value]).trim().replace(/^- /, '').trim();
}

// A list of one value as block YAML; lists inside it in brackets.
function written(value: readonly unknown[]): string {
  const document = new Document(value);
  visit(document, {
    Seq(key, node) {
      if (key !== null) node.flow = true;
    },
  });
  return document.toString({ flowCollectionPadding: false, lineWidth: 0 });
}

function splice(text: string, start: number, end: number, words: string): string {
  return text.slice(0, start) + words + text.slice(end);
}

function rangeOf(node: unknown): readonly [start: number, end: number] {
  const [start, end] = (node as Ranged).range ?? [0, 0];
  return [start, end];
}

function lineStart(text: string, at: number): number {
  return text.lastIndexOf('\n', at - 1) + 1;
}

// Where the line ends that `at` stands on or right behind.
function lineEnd(text: string, at: number): number {
  if (at > 0 && text[at - 1] === '\n') return at - 1;
  const end = text.indexOf('\n', at);
  return end < 0 ? text.length : end;
}

function listOf(text: string): YAMLSeq | undefined {
  const { contents } = parseDocument(text);
  return isSeq(contents) ? contents : undefined;
}

function entryOf(text: string, id: string): YAMLMap | undefined {
  return listOf(text)?.items.find((item): item is YAMLMap => isMap(item) && item.get('id') === id);
}

/** The line of a registry's text, from 1, on which the entry of an id begins; nothing where it has none. */
export function entryLine(text: string, id: string): number | undefined {
  const entry = entryOf(text, id);
  return entry ? text.slice(0, rangeOf(entry)[0]).split('\n').length : undefined;
}

/** A registry's text with one more entry behind the others. */
export function appendEntry(text: string, entry: Readonly<Record<string, unknown>>): string {
  const list = listOf(text);
  const words = written([entry]);
  const [first] = list?.items ?? [];
  if (list && !first) {
    const [start, end] = rangeOf(list);
    return `${splice(text, start, end, words.trimEnd()).trimEnd()}\n`;
  }
  const before = text.trimEnd() === '' ? '' : `${text.trimEnd()}\n`;
  if (!first) return before + words;
  if (list?.flow) return splice(text, rangeOf(list)[1] - 1, rangeOf(list)[1] - 1, `, ${flowOf(entry)}`);
  const indent = /^\s*/.exec(text.slice(lineStart(text, rangeOf(first)[0])))?.[0] ?? '';
  return before + words.replace(/^(?=.)/gm, indent);
}

function flowOf(entry: Readonly<Record<string, unknown>>): string {
  const document = new Document(entry);
  if (isMap(document.contents)) document.contents.flow = true;
  return document.toString({ flowCollectionPadding: false, lineWidth: 0 }).trim();
}

/** A registry's text without an entry. Comments stay, since they may speak of more than one. */
export function removeEntry(text: string, id: string): string {
  const list = listOf(text);
  const entry = entryOf(text, id);
  if (!list || !entry) return text;
  if (list.items.length === 1) return splice(text, ...rangeOf(list), '[]\n').replace(/\n+$/, '\n');
  const [start, end] = rangeOf(entry);
  return splice(text, lineStart(text, start), Math.min(text.length, lineEnd(text, end) + 1), '');
}

/** A registry's text with a field of an entry set; a new one stands below its name. */
export function setField(text: string, id: string, field: string, value: unknown): string {
  const entry = entryOf(text, id);
  if (!entry) return text;
  const pair = entry.items.find(({ key }) => isScalar(key) && key.value === field);
  if (pair?.value) return splice(text, ...rangeOf(pair.value), inline(value));
  const name = entry.items.find(({ key }) => isScalar(key) && key.value === 'name') ?? entry.items[0];
  if (entry.flow || !name) {
    const start = rangeOf(entry)[1] - 1;
    return splice(text, start, start, `, ${field}: ${inline(value)}`);
  }
  const column = rangeOf(entry)[0] - lineStart(text, rangeOf(entry)[0]);
  const at = lineEnd(text, rangeOf(name.value ?? name.key)[1]);
  return splice(text, at, at, `\n${' '.repeat(column)}${field}: ${inline(value)}`);
}

function listIn(text: string, field: string): YAMLSeq | undefined {
  const { contents } = parseDocument(text);
  const list = isMap(contents) ? contents.get(field, true) : undefined;
  return isSeq(list) ? list : undefined;
}

/** An article's metadata with one more value in a list of it, unless it is there. */
export function addToList(text: string, field: string, value: string): string {
  const list = listIn(text, field);
  const before = text.trimEnd() === '' ? '' : `${text.trimEnd()}\n`;
  if (!list) return `${before}${field}:\n  - ${inline(value)}\n`;
  const values = valuesOf(list);
  if (values.includes(value)) return text;
  const last = list.items.at(-1);
  if (list.flow || !last) return splice(text, ...rangeOf(list), inline([...values, value]));
  const [start, end] = rangeOf(last);
  const dash = text.slice(lineStart(text, start), start);
  const at = lineEnd(text, end);
  return splice(text, at, at, `\n${dash}${inline(value)}`);
}

/** An article's metadata with a value of a list replaced, or taken out where the other is there already. */
export function replaceInList(text: string, field: string, from: string, to: string): string {
  const list = listIn(text, field);
  const values = list ? valuesOf(list) : [];
  const index = values.indexOf(from);
  const node = list?.items[index];
  if (!list || index < 0 || !node) return text;
  if (!values.includes(to)) return splice(text, ...rangeOf(node), inline(to));
  const others = values.filter((value) => value !== from);
  if (list.flow) return splice(text, ...rangeOf(list), inline(others));
  const [start, end] = rangeOf(node);
  return splice(text, lineStart(text, start), Math.min(text.length, lineEnd(text, end) + 1), '');
}

function valuesOf(list: YAMLSeq): string[] {
  return list.items.map((item) => String(isScalar(item) ? item.value : ''));
}

/** A mapping's text, as redirects are, without a key. */
export function removeKey(text: string, key: string): string {
  const { contents } = parseDocument(text);
  const pair = isMap(contents)
    ? contents.items.find((one) => isScalar(one.key) && one.key.value === key)
    : undefined;
  if (!pair) return text;
  const [start] = rangeOf(pair.key);
  const [, end] = rangeOf(pair.value ?? pair.key);
  return splice(text, lineStart(text, start), Math.min(text.length, lineEnd(text, end) + 1), '');
}

/** A mapping's text, as redirects are, with a key set; a new one stands last. */
export function setKey(text: string, key: string, value: string): string {
  const { contents } = parseDocument(text);
  const pair = isMap(contents)
    ? contents.items.find((one) => isScalar(one.key) && one.key.value === key)
    : undefined;
  if (pair?.value) return splice(text, ...rangeOf(pair.value), inline(value));
  const before = text.trimEnd() === '' ? '' : `${text.trimEnd()}\n`;
  return `${before}${inline(key)}: ${inline(value)}\n`;
}
