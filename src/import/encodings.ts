// The encodings of one byte a character that Arabic was kept in, and those that it is misread in: bytes to characters
// and back.

import iconv from 'iconv-lite';

/** `characters` are those of the bytes 0x80 to 0xff, below which all are ASCII; U+FFFD stands for a byte that has none. */
export type ByteEncoding<Name extends string = string> = Readonly<{ name: Name; characters: string }>;

/** The bytes beyond ASCII. */
export const upperBytes = Uint8Array.from({ length: 128 }, (_, index) => 0x80 + index);

function fromLibrary<Name extends string>(name: Name, known: string = name): ByteEncoding<Name> {
  return { name, characters: iconv.decode(upperBytes, known as 'latin1') };
}

/** With the control characters U+0080 to U+009F for the bytes that have no character, as browsers do. */
function filled<Name extends string>({ name, characters }: ByteEncoding<Name>): ByteEncoding<Name> {
  const character = (each: string, index: number) =>
    each === '\ufffd' ? String.fromCharCode(0x80 + index) : each;
  return { name, characters: [...characters].map(character).join('') };
}

/** Without those control characters: no text has them, so that a byte that gives one is a byte that cannot be read. */
function emptied<Name extends string>({ name, characters }: ByteEncoding<Name>): ByteEncoding<Name> {
  return { name, characters: characters.replace(/[\u0080-\u009f]/g, '\ufffd') };
}

// The Arabic ones. Windows-1256 gives every byte a character.
export const windows1256 = fromLibrary('windows-1256');
export const iso88596 = emptied(fromLibrary('iso-8859-6'));

/**
 * Mac Arabic, which iconv-lite lacks. Source: the Unicode consortium's mapping table VENDORS/APPLE/ARABIC.TXT, with
 * which Python's `mac_arabic` and Perl's `MacArabic` agree. The signs from 0xa0 on are ASCII's, but run from right to
 * left.
 */
export const macArabic: ByteEncoding<'x-mac-arabic'> = {
  name: 'x-mac-arabic',
  characters:
    'Ä\u00a0ÇÉÑÖÜáàâäں«çéèêëí…îïñó»ôö÷úùûü' +
    ' !"#$٪&\'()*+،-./٠١٢٣٤٥٦٧٨٩:؛<=>؟' +
    '❊ءآأؤإئابةتثجحخدذرزسشصضطظعغ[\\]^_' +
    'ـفقكلمنهوىي\u064b\u064c\u064d\u064e\u064f\u0650\u0651\u0652پٹچەڤگڈڑ{|}ژے',
};

// Those that programs take for granted, and so misread Arabic in.
export const windows1252 = filled(fromLibrary('windows-1252'));
export const latin1 = fromLibrary('iso-8859-1');
export const macRoman = filled(fromLibrary('mac-roman', 'macintosh'));
export const windows1251 = filled(fromLibrary('windows-1251'));

/** The text of some bytes; U+FFFD for a byte that has no character. */
export function readBytes({ characters }: ByteEncoding, bytes: Uint8Array): string {
  // As many as one call takes.
  const chunk = 8192;
  const parts: string[] = [];
  for (let start = 0; start < bytes.length; start += chunk) {
    const codes: number[] = [];
    for (const byte of bytes.subarray(start, start + chunk)) {
      codes.push(byte < 0x80 ? byte : characters.charCodeAt(byte - 0x80));
    }
    parts.push(String.fromCharCode(...codes));
  }
  return parts.join('');
}

/** Where the first byte stands that has no character; -1 where all have one. */
export function unreadableByte({ characters }: ByteEncoding, bytes: Uint8Array): number {
  if (!characters.includes('\ufffd')) return -1;
  return bytes.findIndex((byte) => byte >= 0x80 && characters[byte - 0x80] === '\ufffd');
}

/** The bytes of a text; undefined where the encoding lacks a character. */
export function writeBytes({ characters }: ByteEncoding, text: string): Uint8Array | undefined {
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const upper = code < 0x80 ? -1 : characters.indexOf(text.charAt(at));
    if (code >= 0x80 && (upper < 0 || code === 0xfffd)) return undefined;
    bytes[at] = code < 0x80 ? code : 0x80 + upper;
  }
  return bytes;
}
