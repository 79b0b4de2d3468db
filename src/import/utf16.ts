// UTF-16, strictly: with a byte order mark, or without one where the bytes are plainly UTF-16.

type ByteOrder = 'utf-16le' | 'utf-16be';

type Utf16 =
  | Readonly<{ text: string; encoding: ByteOrder }>
  | Readonly<{ fault: 'invalid-bytes'; offset: number }>
  | Readonly<{ fault: 'not-text' }>;

/** Decodes UTF-16, a byte order mark taken off. Half a unit and half a surrogate pair are invalid, with their offset. */
export function decodeUtf16(bytes: Uint8Array, encoding: ByteOrder): Utf16 {
  const offset = brokenUnit(bytes, encoding);
  if (offset >= 0) return { fault: 'invalid-bytes', offset };
  const text = new TextDecoder(encoding).decode(bytes);
  return text.includes('\0') ? { fault: 'not-text' } : { text, encoding };
}

// The decoder would put U+FFFD there, or not say where.
function brokenUnit(bytes: Uint8Array, encoding: ByteOrder): number {
  const high = encoding === 'utf-16be' ? 0 : 1;
  const isSurrogate = (at: number, from: number) => ((bytes[at + high] ?? 0) & 0xfc) === from;
  for (let at = 0; at + 1 < bytes.length; at += 2) {
    if (isSurrogate(at, 0xdc)) return at;
    if (!isSurrogate(at, 0xd8)) continue;
    if (at + 3 >= bytes.length || !isSurrogate(at + 2, 0xdc)) return at;
    at += 2;
  }
  return bytes.length % 2 === 0 ? -1 : bytes.length - 1;
}

/** The high bytes of Arabic letters, of ASCII, of dashes and quotation marks, and of presentation forms. */
const highBytes = new Set([0x06, 0x00, 0x20, 0xfe]);

/** So many bytes tell. */
const sampled = 8192;

/**
 * The byte order of UTF-16 without a mark. Every other byte is a high one there; in no other text do 0x06 and 0x00
 * stand at all.
 */
export function utf16WithoutMark(bytes: Uint8Array): ByteOrder | undefined {
  const units = bytes.subarray(0, sampled);
  if (!units.includes(0x06) && !units.includes(0x00)) return undefined;
  const counts: [number, number] = [0, 0];
  units.forEach((byte, at) => {
    if (highBytes.has(byte)) counts[at % 2 === 0 ? 0 : 1]++;
  });
  const half = units.length / 2;
  if (counts[0] > half * 0.8 && counts[1] < half * 0.4) return 'utf-16be';
  if (counts[1] > half * 0.8 && counts[0] < half * 0.4) return 'utf-16le';
  return undefined;
}
