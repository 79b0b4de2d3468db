// Escaped HTML by construction: `html` escapes every interpolation, `raw` marks what is trusted.

const brand: unique symbol = Symbol('html');

/** Text that is already safe as HTML. Only `html` and `raw` make it. */
export type Html = Readonly<{ [brand]: true; toString(): string }>;

type Interpolation = Html | string | number | undefined | false | null | readonly Interpolation[];

class SafeHtml {
  readonly [brand] = true as const;
  readonly #text: string;
  constructor(text: string) {
    this.#text = text;
  }
  toString(): string {
    return this.#text;
  }
}

/** Trusts a text as HTML. Say beside every call why it can be trusted. */
export function raw(text: string): Html {
  return new SafeHtml(text);
}

export const nothing: Html = raw('');

/** Builds HTML; strings and numbers are escaped, lists joined, `undefined`, `null` and `false` left out. */
export function html(parts: TemplateStringsArray, ...values: readonly Interpolation[]): Html {
  let text = parts[0] ?? '';
  for (let index = 0; index < values.length; index++) {
    text += show(values[index]) + (parts[index + 1] ?? '');
  }
  return new SafeHtml(text);
}

function show(value: Interpolation): string {
  if (typeof value === 'string') return escapeHtml(value);
  if (value === undefined || value === null || value === false) return '';
  if (typeof value === 'number') return String(value);
  if (value instanceof SafeHtml) return value.toString();
  if (Array.isArray(value)) return value.map(show).join('');
  throw new TypeError('html: not a text, a number, a list or HTML');
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Escapes a text for element content and for quoted attributes alike. The same five serve XML. */
export function escapeHtml(text: string): string {
  return /[&<>"']/.test(text) ? text.replace(/[&<>"']/g, (character) => entities[character] ?? '') : text;
}
