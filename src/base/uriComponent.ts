/** The text of an escaped part of an address. A lone `%` that somebody typed means itself; never throws. */
export function decodedComponent(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
