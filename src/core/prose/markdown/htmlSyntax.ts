/** The parts of HTML syntax that CommonMark refers to. All patterns are sticky: set `lastIndex` first. */

const ATTRIBUTE = String.raw`[ \t\r\n]+[a-zA-Z_:][\w.:-]*(?:[ \t\r\n]*=[ \t\r\n]*(?:[^\s"'=<>\x60]+|'[^']*'|"[^"]*"))?`;
const TAG = String.raw`<(?:[a-zA-Z][a-zA-Z0-9-]*(?:${ATTRIBUTE})*[ \t\r\n]*/?>|/[a-zA-Z][a-zA-Z0-9-]*[ \t\r\n]*>)`;

/** An opening or closing tag. */
const ANY_TAG = new RegExp(TAG, 'y');

/** An autolink in angle brackets. */
const AUTOLINK = /<(?:[a-zA-Z][a-zA-Z0-9+.-]{1,31}:[^\s<>]*|[\w.!#$%&'*+/=?^`{|}~-]{1,200}@[\w.-]{1,200})>/y;

const BLOCK_NAMES =
  'address|article|aside|base|basefont|blockquote|body|caption|center|col|colgroup|dd|details|dialog|dir|div|dl|dt|' +
  'fieldset|figcaption|figure|footer|form|frame|frameset|h[1-6]|head|header|hr|html|iframe|legend|li|link|main|menu|' +
  'menuitem|nav|noframes|ol|optgroup|option|p|param|search|section|summary|table|tbody|td|tfoot|th|thead|title|tr|track|ul';
const BLOCK_START = new RegExp(`</?(?:${BLOCK_NAMES})(?:[ \\t\\r\\n]|/?>|$)`, 'iy');
const RAW_START = /<(script|pre|style|textarea)(?:[ \t\r\n>]|$)/iy;

/** Elements whose content is code, by name. */
const CODE_ELEMENT = /<(code|pre|kbd|samp|tt|var|script|style|textarea)[\s>]/iy;

/** How an HTML block ends: with a line that has this text, or (`undefined`) with an empty line. */
export interface HtmlBlockKind {
  readonly closer: string | undefined;
  readonly isCode: boolean;
  readonly isComment: boolean;
}

/**
 * The kind of HTML block that begins at an offset, by CommonMark's seven conditions; `undefined` if none does.
 * @param lineEnd end of its line
 * @param canInterrupt whether only those kinds are allowed that may interrupt a paragraph
 */
export function htmlBlockAt(
  text: string,
  offset: number,
  lineEnd: number,
  canInterrupt: boolean,
): HtmlBlockKind | undefined {
  const raw = matchAt(RAW_START, text, offset);
  if (raw !== null) return { closer: `</${raw[1]?.toLowerCase() ?? ''}>`, isCode: true, isComment: false };
  if (text.startsWith('<!--', offset)) return { closer: '-->', isCode: false, isComment: true };
  if (text.startsWith('<?', offset)) return { closer: '?>', isCode: true, isComment: false };
  if (text.startsWith('<![CDATA[', offset)) return { closer: ']]>', isCode: true, isComment: false };
  if (/^<![a-zA-Z]/.test(text.slice(offset, offset + 3))) return { closer: '>', isCode: true, isComment: false };
  const isBlock = matchAt(BLOCK_START, text, offset) !== null || (!canInterrupt && isTagOnLine(text, offset, lineEnd));
  return isBlock ? { closer: undefined, isCode: false, isComment: false } : undefined;
}

/** Whether nothing but one tag stands between two offsets. */
function isTagOnLine(text: string, offset: number, lineEnd: number): boolean {
  const end = tagEnd(text, offset, lineEnd);
  return end >= 0 && /^[ \t]*$/.test(text.slice(end, lineEnd));
}

/** End of the tag that begins at an offset; -1 if none does. */
export function tagEnd(text: string, offset: number, to: number): number {
  return endOf(matchAt(ANY_TAG, text, offset), to);
}

/** End of the autolink that begins at an offset; -1 if none does. */
export function autolinkEnd(text: string, offset: number, to: number): number {
  return endOf(matchAt(AUTOLINK, text, offset), to);
}

/** Name of the element with code in it whose tag begins at an offset; `undefined` if none does. */
export function codeElementAt(text: string, offset: number): string | undefined {
  return matchAt(CODE_ELEMENT, text, offset)?.[1];
}

function matchAt(pattern: RegExp, text: string, offset: number): RegExpExecArray | null {
  pattern.lastIndex = offset;
  return pattern.exec(text);
}

function endOf(match: RegExpExecArray | null, to: number): number {
  if (match === null) return -1;
  const end = match.index + match[0].length;
  return end <= to ? end : -1;
}
