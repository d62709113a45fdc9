const utf8 = new TextDecoder();

/** The encoding that the byte order mark of a UTF-16 text tells; `undefined` when there is none. */
export function utf16Of([first, second]: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : undefined;
}

/**
 * The text of a file: UTF-8, or UTF-16 with a byte order mark, which is no part of it. What is no text gives
 * replacement characters.
 */
export function decodeText(bytes: Uint8Array): string {
  const utf16 = utf16Of(bytes);
  return utf16 ? new TextDecoder(utf16).decode(bytes) : utf8.decode(bytes);
}
