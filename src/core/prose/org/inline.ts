import { InlinePatterns } from '../inlinePatterns';
import { AFTER_MARK, BEFORE_MARK } from './emphasis';

/** A stretch of text between two equal marks, perhaps over one line break. */
function between(mark: string): string {
  const body = `[^${mark}\\n]{0,300}`;
  return `${BEFORE_MARK}${mark}[^\\s${mark}](?:${body}(?:\\n${body})?(?<=\\S))?${mark}${AFTER_MARK}`;
}

/** All repetitions are bounded: a pattern that is tried at each place must not look far each time. */
export const INLINE = new InlinePatterns([
  { source: between('='), kind: 'code' },
  { source: between('~'), kind: 'code' },
  // The slash that begins italics: behind it, there is no path.
  {
    source: `\\/(?<=${BEFORE_MARK}\\/)(?=[^\\s/](?:[^/\\n]{0,300}(?:\\n[^/\\n]{0,300})?(?<=\\S))?\\/${AFTER_MARK})`,
    kind: 'markup',
  },
  // The description of a link is prose.
  { source: '\\[\\[(?:[^\\[\\]\\n\\\\]|\\\\.){0,500}\\]\\]', kind: 'url' },
  { source: '\\[\\[(?:[^\\[\\]\\n\\\\]|\\\\.){0,500}\\]\\[', kind: 'url' },
  { source: '\\[cite(?:\\/[\\w/-]{1,40})?:[^\\]\\n]{0,300}\\]', kind: 'markup' },
  { source: '(?<!\\w)(?:auto|paren|text|no|foot)?(?:cite|ref|label|gls)[a-z]{0,10}:[\\w:.,-]{1,200}', kind: 'url' },
  {
    source: '(?<!\\w)(?:id|doi|elisp|shell|info|help|man|docview|attachment|denote|zotero):[\\w%/][^\\s\\])>,]{0,200}',
    kind: 'url',
  },
  { source: '\\[fn:(?:[^\\]:\\s]{0,60}\\]|[^\\]:\\s]{0,60}:)', kind: 'markup' },
  { source: '[<\\[]\\d{4}-\\d\\d-\\d\\d[^\\]>\\n]{0,60}[>\\]]|<%%\\([^\\n>]{0,200}\\)>', kind: 'markup' },
  { source: '(?<!<)<<[^<>\\n]{1,200}>>(?!>)', kind: 'markup' },
  { source: '\\{\\{\\{[a-zA-Z][\\w-]{0,40}(?:\\([^\\n]{0,300}?\\))?\\}\\}\\}', kind: 'markup' },
  {
    source:
      '(?:src_[\\w-]{1,20}|call_[\\w-]{1,40})(?:\\[[^\\]\\n]{0,200}\\])?(?:\\{[^}\\n]{0,300}\\}|\\([^)\\n]{0,200}\\))',
    kind: 'code',
  },
  { source: '@@[\\w-]{1,20}:[^\\n]{0,300}?@@', kind: 'markup' },
  { source: '\\\\\\([^\\n]{1,300}?\\\\\\)|\\\\\\[[^\\n]{1,300}?\\\\\\]|\\$\\$[^$\\n]{1,300}\\$\\$', kind: 'math' },
  { source: '(?<![\\w$])\\$[^\\s$](?:[^$\\n]{0,200}[^\\s$])?\\$(?![\\w$])', kind: 'math' },
]);
