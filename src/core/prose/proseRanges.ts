import { NON_PROSE_KINDS, ProseMap, type NonProseKind } from './proseMap';

const PATTERNS: readonly [NonProseKind, RegExp][] = [
  ['frontMatter', /^---\n[\s\S]*?\n---(?=\n|$)/y],
  ['code', /^ {0,3}(```+|~~~+)[\s\S]*?(?:^ {0,3}\1|$(?![\s\S]))/my],
  ['code', /(`+)[\s\S]+?\1/y],
  ['comment', /<!--[\s\S]*?-->/y],
  ['markup', /<\/?[a-zA-Z][^<>]*>/y],
  ['url', /\]\([^()\s]*(?: "[^"]*")?\)/y],
  ['url', /\bhttps?:\/\/\S+/y],
];

/**
 * Finds what is not prose (code, URLs, markup…).
 * @param languageId a VS Code language id; an unknown one is read as plain text
 */
export function proseRanges(text: string, languageId: string): ProseMap {
  const found: number[] = [];
  const patterns = languageId === 'markdown' ? PATTERNS : PATTERNS.slice(-1);
  for (let at = 0; at < text.length;) {
    let end = at + 1;
    for (const [kind, pattern] of patterns) {
      pattern.lastIndex = at;
      const match = pattern.exec(text);
      if (match === null || match[0].length === 0) continue;
      end = at + match[0].length;
      found.push(at, end, NON_PROSE_KINDS.indexOf(kind));
      break;
    }
    at = end;
  }
  return new ProseMap(Int32Array.from(found), new Int32Array(0));
}
