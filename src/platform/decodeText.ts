const utf8 = new TextDecoder();

/** Bytes at the beginning that tell UTF-16 without a byte order mark, as many as VS Code looks at. */
const probe = 512;

/**
 * The encoding of a UTF-16 text, by its byte order mark or, where it has none, by every other byte being zero at its
 * beginning, as VS Code tells it; `undefined` for other encodings.
 */
export function utf16Of(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  if (bytes.length < 2 || (first === 0) === (second === 0)) return undefined;
  const isZero = (byte: number, index: number): boolean => (byte === 0) === ((index % 2 === 0) === (first === 0));
  return bytes.subarray(0, probe).every(isZero) ? (first === 0 ? 'utf-16be' : 'utf-16le') : undefined;
}

/** Whether all bytes are characters of ASCII. */
export function isAscii(bytes: Uint8Array): boolean {
  return bytes.every((byte) => byte < 0x80);
}

/**
 * The text of a file: UTF-8 or UTF-16; a byte order mark is no part of it. What is no text gives
 * replacement characters.
 */
export function decodeText(bytes: Uint8Array): string {
  const utf16 = utf16Of(bytes);
  return utf16 ? new TextDecoder(utf16).decode(bytes) : utf8.decode(bytes);
}
