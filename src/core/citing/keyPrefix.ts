const key = String.raw`(?<typed>[\p{L}\p{N}-]*)$`;

/** Where a key is expected, in all formats of notes. */
const places = [
  String.raw`\[\^`,
  String.raw`\[#`,
  String.raw`(?<![\p{L}\p{N}_./@])@\{?`,
  String.raw`\\[a-zA-Z]*cite[a-zA-Z]*\*?(?:\[[^\]]*\]){0,2}\{(?:[^{}]*,)? *`,
  String.raw`footnote:`,
  String.raw`(?<!<)<<`,
].map((place) => new RegExp(place + key, 'u'));

/**
 * The key at the end of a line that is being written.
 * @param line up to the cursor
 * @returns what of the key is there, maybe nothing yet; `undefined` where no key is expected
 */
export function keyPrefix(line: string): string | undefined {
  for (const place of places) {
    const typed = place.exec(line)?.groups?.['typed'];
    if (typed !== undefined) return typed;
  }
  return undefined;
}
