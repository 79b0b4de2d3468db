// Plain text as markdown that shows exactly that text: no list, heading, link or emphasis by accident.

/** Escapes one paragraph. `1.` and `#` at the start, `*`, `[` and the like in the middle stay what they look like. */
export function escapeMarkdown(paragraph: string): string {
  return (
    paragraph
      .replace(/[\\`*[\]<~|]/g, '\\$&')
      // An underscore inside a word opens no emphasis, and an escape there would break an address in two.
      .replace(/(?<![\p{Letter}\p{Number}])_|_(?![\p{Letter}\p{Number}])/gu, '\\_')
      .replace(/^([#>+=-])/, '\\$1')
      .replace(/^([0-9٠-٩۰-۹]{1,9})([.)])(?=\s|$)/, '$1\\$2')
  );
}
