import { InlinePatterns } from './inlinePatterns';
import { linesOf } from './lines';
import type { RangeList } from './rangeList';
import { NOTHING_OPEN, type ProseState } from './scanner';

const INLINE = new InlinePatterns([{ source: '`[^`\\n]+`', kind: 'code' }]);
const BELOW_SCISSORS: ProseState = 'scissors';

/** Git commit messages: comments, what is below the scissors line, and indented lines are not prose. */
export function scanGitCommit(text: string, state: ProseState, out: RangeList): ProseState {
  let isBelow = state === BELOW_SCISSORS;
  let paragraph = -1;
  const finish = (end: number): void => {
    if (paragraph >= 0) INLINE.scan(text, paragraph, end, out);
    paragraph = -1;
  };
  for (const { start, end, content, indent } of linesOf(text)) {
    if (!isBelow && /^# -+ >8 -+$/.test(content)) isBelow = true;
    const isProse = !isBelow && !content.startsWith('#') && (indent < 4 || paragraph >= 0) && indent !== Infinity;
    if (isProse) {
      if (paragraph < 0) paragraph = start;
      continue;
    }
    finish(start);
    if (isBelow || indent !== Infinity) out.add(start, end, content.startsWith('#') ? 'comment' : 'code');
  }
  finish(text.length);
  return isBelow ? BELOW_SCISSORS : NOTHING_OPEN;
}
