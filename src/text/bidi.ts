// Bidi controls and zero-width characters: what may never stand in an id or a title, and is taken out of a text.

/** ALM, LRM, RLM, embeddings, overrides, isolates (Unicode 9.2 explicit formatting characters). */
export const bidiControls = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/**
 * ZWSP, ZWNJ, ZWJ, word joiner and kin, the deprecated switches of digits and Arabic shaping, soft hyphen, BOM,
 * interlinear annotation, tag characters and the variation selectors of Han (U+E0000–E01EF, which can hide a whole
 * text): unseen, and no part of Arabic spelling. U+FE00–FE0F stay: they choose the look of an emoji.
 */
export const zeroWidth =
  /[\u00ad\u200b-\u200d\u2060-\u2064\u206a-\u206f\ufeff\ufff9-\ufffb]|\udb40[\udc00-\uddef]/g;

/** C0 and C1 controls but tab and line feed, and what XML 1.0 cannot hold: U+FFFE, U+FFFF, lone surrogates. */
export const unprintable =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** Takes out all that is unseen, so that a text cannot reverse its neighbours, hide a word or break XML. */
export function withoutUnseen(text: string): string {
  // Halves of surrogate pairs first: what stands between two of them would join them by going.
  return text.replace(unprintable, '').replace(bidiControls, '').replace(zeroWidth, '');
}
