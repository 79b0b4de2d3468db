// Bidi controls and zero-width characters: what may never stand in an id or a title, and is taken out of a text.

/** ALM, LRM, RLM, embeddings, overrides, isolates (Unicode 9.2 explicit formatting characters). */
export const bidiControls = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/**
 * ZWSP, ZWNJ, ZWJ, word joiner and kin, the deprecated switches of digits and Arabic shaping, soft hyphen, BOM,
 * interlinear annotation: unseen, and no part of Arabic spelling.
 */
export const zeroWidth = /[\u00ad\u200b-\u200d\u2060-\u2064\u206a-\u206f\ufeff\ufff9-\ufffb]/g;

/** C0 and C1 controls but tab and line feed, and what XML 1.0 cannot hold: U+FFFE, U+FFFF, lone surrogates. */
export const unprintable =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** Takes out all that is unseen, so that a text cannot reverse its neighbours, hide a word or break XML. */
export function withoutUnseen(text: string): string {
  return text.replace(bidiControls, '').replace(zeroWidth, '').replace(unprintable, '');
}
