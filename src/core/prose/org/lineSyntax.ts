/** The name of a block of Org's own at its beginning. */
const BLOCK = /^\s*#\+begin_(src|example|export|comment|html|latex|ascii|beamer)\b/i;
const KEYWORD = /^\s*#\+(?:title|subtitle|caption(?:\[[^\]]*\])?|description):/i;
const DYNAMIC_BLOCK = /^\s*#\+begin:\s+\S/i;
const DRAWER = /^\s*:([\w-]+):\s*$/;
const MATH = /^\s*\\begin\{([a-zA-Z]{1,20}\*?)\}/;

/**
 * What a line opens that is not prose: the beginning, in small letters, of the line that closes it.
 * @returns `undefined` if it opens nothing of the kind
 */
export function openedBy(
  content: string,
): { readonly closer: string; readonly kind: 'code' | 'markup' | 'math' } | undefined {
  const block = BLOCK.exec(content)?.[1];
  if (block !== undefined) return { closer: `#+end_${block.toLowerCase()}`, kind: 'code' };
  if (DYNAMIC_BLOCK.test(content)) return { closer: '#+end:', kind: 'code' };
  const drawer = DRAWER.exec(content)?.[1]?.toLowerCase();
  if (drawer === 'properties' || drawer === 'logbook') return { closer: ':end:', kind: 'markup' };
  if (drawer === 'results') return { closer: ':end:', kind: 'code' };
  const environment = MATH.exec(content)?.[1];
  return environment === undefined ? undefined : { closer: `\\end{${environment}}`, kind: 'math' };
}

/** Length of a keyword whose value is prose, with its colon; 0 if the line has none. */
export function proseKeywordLength(content: string): number {
  return KEYWORD.exec(content)?.[0].length ?? 0;
}

/** What the next element is that a program has written. */
export function isResults(content: string): boolean {
  return /^\s*#\+results(?:\[[^\]]*\])?:/i.test(content);
}

/** What a line is by itself, when it is no part of a paragraph. */
export function lineKind(content: string): 'markup' | 'comment' | 'code' | 'prose' {
  if (/^\s*#\+/.test(content) || DRAWER.test(content)) return 'markup';
  if (/^\s*#(?:\s|$)/.test(content)) return 'comment';
  if (/^\s*:(?:\s|$)/.test(content)) return 'code';
  if (/^\s*(?:CLOCK:|\|[-+|]+\s*$)/.test(content)) return 'markup';
  return 'prose';
}

/** Number of stars of a heading; 0 of any other line. */
export function levelOf(content: string): number {
  return /^\*+(?= )/.exec(content)?.[0].length ?? 0;
}

/** Whether a heading says that it and all below it is a comment. */
export function isCommented(content: string): boolean {
  return /^\*+ +(?:\p{Lu}[\p{Lu}_-]+ +)?(?:\[#\w{1,2}\] +)?COMMENT(?:\s|$)/u.test(content);
}

/** The part of a heading that is prose: without its stars, and the tags at its end. */
export function headingText(content: string): { readonly start: number; readonly end: number } | undefined {
  const stars = /^\*+ /.exec(content);
  if (stars === null) return undefined;
  const tags = /\s:[\p{L}\p{N}_@#%:]+:\s*$/u.exec(content);
  return { start: stars[0].length, end: tags?.index ?? content.length };
}
