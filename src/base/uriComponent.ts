/** The text of an escaped part of a URL. A lone `%` that somebody typed means itself; never throws. */
export function decodedComponent(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
