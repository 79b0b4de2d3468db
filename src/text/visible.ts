// Unseen characters made visible, so that a text from outside is harmless in a terminal or a report.

// C0 and C1 controls (a terminal obeys them), zero-width, bidi and tag characters (they hide or reverse a line). A tag
// character is two code units, and shown as two.
const unseen =
  /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]|\udb40(?=[\udc00-\uddef])|(?<=\udb40)[\udc00-\uddef]/g;

/** Shows every unseen character of a text as `\u202e`. */
export function visibleText(text: string): string {
  return text.replace(unseen, (character) => {
    return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
  });
}
