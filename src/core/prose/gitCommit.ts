import { TRAILER } from './commitTrailer';
import { InlinePatterns } from './inlinePatterns';
import { linesOf } from './lines';
import { PLAIN_CODE } from './plainText';
import type { RangeList } from './rangeList';
import type { ProseState } from './scanner';

const INLINE = new InlinePatterns([
  { source: '`[^`\\n]+`', kind: 'code' },
  { source: PLAIN_CODE, kind: 'code' },
]);

const SCISSORS = /^(\S{1,20}) -{20,} >8 -{20,}\s*$/;
/** Half of such a line is no longer. */
const SCISSORS_REACH = 80;
/** The character or string that begins comments, if it is not `#`, as a state; see `stateAtBeginning`. */
export function gitCommitStateAtBeginning(text: string): ProseState {
  const marker = commentMarkerOf(text);
  return marker === '#' ? '' : `comment ${marker}`;
}

/**
 * The state in which the box of a message in VS Code begins: there, Git keeps all lines, so that nothing begins a
 * comment.
 */
export const COMMIT_BOX_AT_BEGINNING: ProseState = 'comment \n';

/**
 * What begins comments is set by each user (`core.commentChar`), or chosen by Git so that no line of the message has it.
 * The message shows it: in the scissors line, or in the last lines, which are Git's own.
 */
function commentMarkerOf(text: string): string {
  for (let at = text.indexOf(' >8 '); at >= 0; at = text.indexOf(' >8 ', at + 1)) {
    const line = /\n(.*)$/.exec(
      `${at < SCISSORS_REACH ? '\n' : ''}${text.slice(Math.max(0, at - SCISSORS_REACH), at)}`,
    )?.[1];
    const behind = /^.*/.exec(text.slice(at, at + SCISSORS_REACH))?.[0] ?? '';
    const marker = line === undefined ? undefined : SCISSORS.exec(line + behind)?.[1];
    if (marker !== undefined) return marker;
  }
  const [last = '', before = ''] = text.slice(-2000).trimEnd().split(/\r?\n/).reverse();
  const marker = /^[#;@!$%^&|:](?=\s|$)/.exec(last)?.[0];
  return marker !== undefined && before.startsWith(marker) ? marker : '#';
}

/** Git commit messages: comments, trailers, what is below the scissors line, and code are not prose. */
export function scanGitCommit(text: string, state: ProseState, out: RangeList): ProseState {
  const [kind, known] = state.split(' ');
  const marker = known ?? '#';
  let isBelow = kind === 'scissors';
  let paragraph = -1;
  const finish = (end: number): void => {
    if (paragraph >= 0) INLINE.scan(text, paragraph, end, out);
    paragraph = -1;
  };
  for (const { start, end, content, indent } of linesOf(text)) {
    if (!isBelow && SCISSORS.exec(content)?.[1] === marker) isBelow = true;
    const isComment = content.startsWith(marker);
    const isTrailer = TRAILER.test(content);
    const isCode = isBelow || (indent >= 4 && paragraph < 0);
    if (!isComment && !isTrailer && !isCode && indent !== Infinity) {
      if (paragraph < 0) paragraph = start;
      continue;
    }
    finish(start);
    if (isBelow || indent !== Infinity) out.add(start, end, isComment ? 'comment' : isTrailer ? 'markup' : 'code');
  }
  finish(text.length);
  return `${isBelow ? 'scissors' : 'comment'} ${marker}`;
}
