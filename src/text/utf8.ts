// UTF-8, strictly: the text, or the byte that cannot be read.

/** Decodes UTF-8, a byte order mark taken off; for bytes that are not UTF-8, the offset of the first bad one, from 0. */
export function decodeUtf8(bytes: Uint8Array): Readonly<{ text: string }> | Readonly<{ offset: number }> {
  const text = tryDecode(bytes, false);
  return text === undefined ? { offset: firstInvalidByte(bytes) } : { text };
}

function tryDecode(bytes: Uint8Array, stream: boolean): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream });
  } catch {
    return undefined;
  }
}

// The decoder does not say where it failed: halve until found. `stream` lets a slice end inside a character; what is
// left of one at the end is where the bad sequence begins.
function firstInvalidByte(bytes: Uint8Array): number {
  let valid = 0;
  let end = bytes.length + 1;
  while (end - valid > 1) {
    const middle = (valid + end) >> 1;
    if (tryDecode(bytes.subarray(0, middle), true) === undefined) end = middle;
    else valid = middle;
  }
  while (tryDecode(bytes.subarray(0, valid), false) === undefined) valid--;
  return valid;
}
