// Bytes to text. Strict: a byte that cannot be read is a problem with its offset, never a question mark.

import { decodeUtf8 } from '../text/utf8.ts';
import { sampleBytes, scoreReading } from './arabic-score.ts';
import { iso88596, macArabic, readBytes, unreadableByte, windows1256 } from './encodings.ts';
import { decodeUtf16, utf16WithoutMark } from './utf16.ts';

type EncodingName = 'utf-8' | 'utf-16le' | 'utf-16be' | (typeof readings)[number]['encoding']['name'];

/** The text and the name of its encoding, or what is wrong. Offsets count bytes from 0. */
export type Decoded =
  | Readonly<{ text: string; encoding: EncodingName }>
  | Readonly<{ fault: 'not-utf8' | 'invalid-bytes'; offset: number }>
  | Readonly<{ fault: 'not-text' | 'empty-file' }>;

/**
 * What one byte a character may be, and the start that each has over the others: texts too short to tell are in
 * Windows-1256. Mac Arabic shares its letters with ISO 8859-6: a byte that only it has must make sense there.
 */
const readings = [
  { encoding: windows1256, start: 4, alias: /1256|msarab/ },
  { encoding: iso88596, start: 0, alias: /8859-?6|asmo-?708|ecma-?114|^arabic/ },
  { encoding: macArabic, start: -4, alias: /mac.*arab/ },
] as const;

/** What a declaration counts for: less than three words, since pages repeat what a server was told long ago. */
const declarationWeight = 6;

/**
 * Reads UTF-8 and UTF-16, each with or without a byte order mark, Windows-1256, ISO 8859-6 and Mac Arabic. The bytes
 * decide; `declared`, the encoding that a page names, only where they do not.
 */
export function decodeText(bytes: Uint8Array, { declared }: Readonly<{ declared?: string }> = {}): Decoded {
  if (bytes.length === 0) return { fault: 'empty-file' };
  const decoded = decodeBytes(bytes, declared);
  return 'text' in decoded && decoded.text.trim() === '' ? { fault: 'empty-file' } : decoded;
}

function decodeBytes(bytes: Uint8Array, declared: string | undefined): Decoded {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decodeUtf16(bytes, 'utf-16le');
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return decodeUtf16(bytes, 'utf-16be');
  if (signatures.some((signature) => startsWith(bytes, signature))) return { fault: 'not-text' };
  const utf16 = utf16WithoutMark(bytes);
  if (utf16) return decodeUtf16(bytes, utf16);
  if (bytes.includes(0)) return { fault: 'not-text' };
  const decoded = decodeUtf8(bytes);
  if ('text' in decoded) return { text: decoded.text, encoding: 'utf-8' };
  if (isNearlyUtf8(bytes)) return { fault: 'not-utf8', offset: decoded.offset };
  return isBinary(bytes) ? { fault: 'not-text' } : decodeArabic(bytes, declared);
}

function decodeArabic(bytes: Uint8Array, declared: string | undefined): Decoded {
  const sample = sampleBytes(bytes);
  const scored = readings.map(({ encoding, start, alias }) => {
    const asDeclared = declared !== undefined && alias.test(declared.toLowerCase()) ? declarationWeight : 0;
    return { encoding, score: scoreReading(encoding, sample) + start + asDeclared };
  });
  const { encoding } = scored.reduce((best, each) => (each.score > best.score ? each : best));
  const offset = unreadableByte(encoding, bytes);
  if (offset >= 0) return { fault: 'invalid-bytes', offset };
  return { text: readBytes(encoding, bytes), encoding: encoding.name };
}

/** How files of other kinds begin: PNG, JPEG, GIF, PDF, zip (and so DOCX), gzip, ELF, old Word, 7z, xz, RTF. */
const signatures = [
  '\x89PNG',
  '\xff\xd8\xff',
  'GIF8',
  '%PDF-',
  'PK\x03\x04',
  '\x1f\x8b',
  '\x7fELF',
  '\xd0\xcf\x11\xe0',
  '7z\xbc\xaf',
  '\xfd7zXZ',
  '{\\rtf',
];

function startsWith(bytes: Uint8Array, signature: string): boolean {
  return [...signature].every((character, index) => bytes[index] === character.charCodeAt(0));
}

// Two control characters in a hundred are no text's. Tabs, line ends and page breaks are.
function isBinary(bytes: Uint8Array): boolean {
  let controls = 0;
  for (const byte of bytes) if (byte < 0x20 && (byte < 0x09 || byte > 0x0d)) controls++;
  return controls * 50 > bytes.length;
}

// UTF-8 with a broken byte, or another encoding? There, hardly a tenth of the bytes pass for sequences of UTF-8.
function isNearlyUtf8(bytes: Uint8Array): boolean {
  let upper = 0;
  let inSequences = 0;
  for (let at = 0; at < bytes.length; ) {
    const length = sequenceLength(bytes, at);
    if ((bytes[at] ?? 0) >= 0x80) {
      upper += length || 1;
      inSequences += length;
    }
    at += length || 1;
  }
  return inSequences * 2 >= upper;
}

// How many bytes make up the character that begins here; 0 where none does.
function sequenceLength(bytes: Uint8Array, at: number): number {
  const lead = bytes[at] ?? 0;
  if (lead < 0x80) return 1;
  const length = lead < 0xc2 || lead > 0xf4 ? 0 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
  for (let next = at + 1; next < at + length; next++) {
    if (((bytes[next] ?? 0) & 0xc0) !== 0x80) return 0;
  }
  return length;
}

/** Within how many bytes a page names its encoding: twice the HTML standard's. */
const declarationWithin = 2048;

/** The encoding that a page names in `<?xml encoding=…?>`, `<meta charset>` or `<meta http-equiv>`, in lower case. */
export function declaredCharset(bytes: Uint8Array): string | undefined {
  const start = asciiOf(bytes.subarray(0, declarationWithin));
  const named =
    /^\s*<\?xml\s[^>]*?\bencoding\s*=\s*["']\s*([\w.:-]+)/i.exec(start) ??
    /<meta\s[^>]*?\bcharset\s*=\s*["']?\s*([\w.:-]+)/i.exec(start.replace(/<!--[\s\S]*?-->/g, ''));
  return named?.[1]?.toLowerCase();
}

function asciiOf(bytes: Uint8Array): string {
  return [...bytes].map((byte) => (byte > 0 && byte < 0x80 ? String.fromCharCode(byte) : '')).join('');
}
