// Bytes to text. Strict: a byte that cannot be read is a problem with its offset, never a question mark.

import { decodeUtf8 } from '../text/utf8.ts';

/** The text and the name of its encoding, or what is wrong. Offsets count bytes from 0. */
export type Decoded =
  | Readonly<{ text: string; encoding: string }>
  | Readonly<{ fault: 'not-utf8'; offset: number }>
  | Readonly<{ fault: 'not-text' | 'empty-file' }>;

/** Reads UTF-8, with or without a byte order mark, and UTF-16 with one. */
export function decodeText(bytes: Uint8Array): Decoded {
  if (bytes.length === 0) return { fault: 'empty-file' };
  if (bytes[0] === 0xff && bytes[1] === 0xfe)
    return { text: new TextDecoder('utf-16le').decode(bytes), encoding: 'utf-16le' };
  if (bytes[0] === 0xfe && bytes[1] === 0xff)
    return { text: new TextDecoder('utf-16be').decode(bytes), encoding: 'utf-16be' };
  if (bytes.includes(0)) return { fault: 'not-text' };
  const decoded = decodeUtf8(bytes);
  if ('offset' in decoded) return { fault: 'not-utf8', offset: decoded.offset };
  return decoded.text.trim() === '' ? { fault: 'empty-file' } : { text: decoded.text, encoding: 'utf-8' };
}
