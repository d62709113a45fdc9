/**
 * Admonitions, collapsible ones and tabs of MkDocs, whose content is indented, also after an empty line: `!!! note "Title"`,
 * `??? tip`, `=== "Tab"`; and its blocks between slashes, `/// note | Title`.
 */

const INDENTED =
  /^(?:(?:!!!|\?\?\?\+?)[ \t]*[\w-]+(?:[ \t]+[\w-]+)*[ \t]*|(?:!!!|\?\?\?\+?)[ \t]*(?=")|===[!+]?[ \t]+(?="))(?:"[^"\n]*")?[ \t]*$/;

/** The beginning of an admonition whose content is indented: length of what stands before its title; 0 if it is none. */
export function indentedAdmonition(content: string): number {
  if (!INDENTED.test(content)) return 0;
  const title = content.indexOf('"');
  return title < 0 ? content.length : title;
}

/** A line of slashes that opens or closes a block: length of what stands before its title; 0 if it is none. */
export function slashBlock(content: string): number {
  const match = /^\/{3,}[ \t]*(?:([\w-]+)[ \t]*(?:\|[ \t]*)?)?(?=\S|$)/.exec(content);
  if (match === null) return 0;
  return match[1] === 'html' ? content.length : match[0].length;
}
