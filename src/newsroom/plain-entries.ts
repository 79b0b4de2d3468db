// The plain entries of a registry, read without a YAML parser: most are plain, and there may be a hundred thousand.

type Value = string | number | boolean | string[];

// What needs no thought: Arabic words, words of ASCII, what stands in single quotes with none inside.
const arabic = /^[\u0621-\u064a][\u0621-\u0652\u0670a-zA-Z0-9 ()./«»-]*$/;
const ascii = /^[A-Za-z][A-Za-z0-9-]*$/;
const quoted = /^'([^'\n\\]*)'$/;
const decimal = /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/;
// YAML means something else by them, or might.
const meaning = /^(?:true|false|null|yes|no|on|off|y|n)$/i;

/**
 * The list in a YAML text, the same as a YAML parser's. Each entry is one of plain lines (`key: value`, or
 * `key: [value, value]`), or is left to `parse`, which throws where an entry is no YAML by itself. Nothing where the
 * text is anything but entries: then a parser is to be asked about the whole.
 */
export function plainEntries(text: string, parse: (entry: string) => unknown): unknown[] | undefined {
  const entries: unknown[] = [];
  for (const chunk of chunksOf(text)) {
    if (!chunk.startsWith('- ')) {
      if (/^(?!#)\S|^[^\S\n]+\S/m.test(chunk)) return undefined;
      continue;
    }
    let entry: unknown = plainEntry(chunk);
    if (entry === undefined) {
      try {
        const list = parse(chunk);
        if (!Array.isArray(list) || list.length !== 1) return undefined;
        entry = list[0];
      } catch {
        return undefined;
      }
    }
    entries.push(entry);
  }
  return entries;
}

// Each entry begins with a hyphen at the margin; what stands before the first is a piece of its own.
function* chunksOf(text: string): Generator<string> {
  let start = 0;
  for (let next = text.startsWith('- ') ? 0 : text.indexOf('\n- '); next >= 0; ) {
    const at = text[next] === '\n' ? next + 1 : next;
    if (at > start) yield text.slice(start, at);
    start = at;
    next = text.indexOf('\n- ', at);
  }
  yield text.slice(start);
}

function plainEntry(chunk: string): Record<string, Value> | undefined {
  const entry: Record<string, Value> = {};
  const lines = chunk.split('\n');
  for (const [at, line] of lines.entries()) {
    // A comment or an empty line parts entries; inside one it may be part of a text.
    if (line === '' || line.startsWith('#')) {
      if (lines.slice(at).every((rest) => rest === '' || rest.startsWith('#'))) break;
      return undefined;
    }
    if (at > 0 && !line.startsWith('  ')) return undefined;
    const colon = line.indexOf(': ');
    const key = line.slice(2, colon);
    if (colon < 0 || !/^[a-z][A-Za-z]*$/.test(key) || Object.hasOwn(entry, key)) return undefined;
    const value = plainValue(line.slice(colon + 2));
    if (value === undefined) return undefined;
    entry[key] = value;
  }
  return entry;
}

function plainValue(text: string): Value | undefined {
  if (text.startsWith('[') && text.endsWith(']')) {
    const values = text.slice(1, -1).split(', ').map(plainText);
    return values.includes(undefined) ? undefined : (values as string[]);
  }
  if (decimal.test(text)) return Number(text);
  if (text === 'true') return true;
  if (text === 'false') return false;
  return plainText(text);
}

function plainText(text: string): string | undefined {
  if (arabic.test(text)) return text.endsWith(' ') ? undefined : text;
  if (ascii.test(text)) return meaning.test(text) ? undefined : text;
  return quoted.exec(text)?.[1];
}
