import { InlinePatterns } from './inlinePatterns';
import { linesOf } from './lines';
import type { RangeList } from './rangeList';
import { NOTHING_OPEN, type ProseState } from './scanner';

/** All repetitions are bounded: a pattern that is tried at each place must not look far each time. */
const INLINE = new InlinePatterns([
  { source: '(?<!\\w)=[^\\s=](?:[^=\\n]{0,300}[^\\s=])?=(?!\\w)', kind: 'code' },
  { source: '(?<!\\w)~[^\\s~](?:[^~\\n]{0,300}[^\\s~])?~(?!\\w)', kind: 'code' },
  { source: '\\[\\[[^\\[\\]\\n]{0,500}\\]\\]', kind: 'url' },
  // The description is prose.
  { source: '\\[\\[[^\\[\\]\\n]{0,500}\\]\\[', kind: 'url' },
  { source: '\\[fn:[^\\]:\\s]{0,60}\\]', kind: 'markup' },
  { source: '[<\\[]\\d{4}-\\d\\d-\\d\\d[^\\]>\\n]{0,60}[>\\]]', kind: 'markup' },
  { source: 'src_[a-z]{1,20}(?:\\[[^\\]\\n]{0,200}\\])?\\{[^}\\n]{0,300}\\}', kind: 'code' },
  { source: '\\\\\\([^\\n]{1,300}?\\\\\\)', kind: 'math' },
]);

const BLOCK = /^\s*#\+begin_(src|example|export|comment|verse|quote|center)\b/i;
const PROSE_BLOCK = /^(?:verse|quote|center)$/i;
const PROSE_KEYWORD = /^\s*#\+(?:title|subtitle|caption|description):/i;

/** Org mode: source blocks, drawers, keywords, fixed-width lines. */
export function scanOrg(text: string, state: ProseState, out: RangeList): ProseState {
  let closer = state === NOTHING_OPEN ? '' : state;
  let paragraph = -1;
  const finish = (end: number): void => {
    if (paragraph >= 0) INLINE.scan(text, paragraph, end, out);
    paragraph = -1;
  };
  for (const { start, end, content, indent } of linesOf(text)) {
    const lower = content.trim().toLowerCase();
    if (closer !== '') {
      out.add(start, end, closer === ':end:' ? 'markup' : 'code');
      if (lower.startsWith(closer)) closer = '';
      continue;
    }
    const block = BLOCK.exec(content)?.[1];
    const isDrawer = /^:[\w-]+:$/.test(lower) && lower !== ':end:';
    const keyword = PROSE_KEYWORD.exec(content);
    if (/^\*+ /.test(content)) {
      finish(start);
      out.addSection(start);
      INLINE.scan(text, start, end, out);
    } else if (block !== undefined || isDrawer) {
      finish(start);
      out.add(start, end, 'markup');
      if (isDrawer) closer = ':end:';
      else if (block !== undefined && !PROSE_BLOCK.test(block)) closer = `#+end_${block.toLowerCase()}`;
    } else if (keyword !== null) {
      finish(start);
      out.add(start, start + keyword[0].length, 'markup');
      INLINE.scan(text, start + keyword[0].length, end, out);
    } else if (/^\s*#(?:\+|\s|$)/.test(content)) {
      finish(start);
      out.add(start, end, content.includes('#+') ? 'markup' : 'comment');
    } else if (/^\s*:(?:\s|$)/.test(content)) {
      finish(start);
      out.add(start, end, 'code');
    } else if (indent === Infinity) finish(start);
    else if (paragraph < 0) paragraph = start;
  }
  finish(text.length);
  return closer === '' ? NOTHING_OPEN : closer;
}
