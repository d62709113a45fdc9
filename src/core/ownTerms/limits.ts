/** How much of a user's glossary is read at most. Whatever exceeds it is left out, and a problem says so. */
export const limits = {
  /** Bytes of a file. */
  fileBytes: 10_000_000,
  /** Bytes of all files. */
  allBytes: 40_000_000,
  /** Terms of a file. */
  terms: 50_000,
  /** Files in all. */
  files: 200,
  /** UTF-16 units and words of a name or alias. */
  nameLength: 200,
  nameWords: 12,
  /** UTF-16 units of a definition or an example. */
  textLength: 10_000,
  /** Items of a list in a term. */
  items: 100,
  /** Problems of a file that are listed one by one. */
  problems: 200,
  /** Depth of nested collections. */
  depth: 64,
} as const;
