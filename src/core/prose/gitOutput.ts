import { TRAILER } from './commitTrailer';
import { linesOf } from './lines';
import type { RangeList } from './rangeList';
import { NOTHING_OPEN, type ProseState } from './scanner';

const DIFF = /^diff --(?:git|cc|combined) /;
/** Where it changes something, and how many lines of the old and the new file follow. */
const HUNK = /^@@ -\d+(?:,(?<old>\d+))? \+\d+(?:,(?<now>\d+))? @@/;
/** Lines between `diff` and the first hunk, and between hunks. */
const DIFF_HEADER =
  /^(?:index |(?:new|deleted) file |(?:old|new) mode |(?:dis)?similarity |rename |copy |Binary files |--- |\+\+\+ |\\ |@@)/;
const COMMIT = /^commit [\da-f]{7,64}\b/;
const COMMIT_HEADER =
  /^(?:commit [\da-f]{7,64}\b|(?:Author|AuthorDate|Commit|CommitDate|Date|Merge|TaggerDate|Tagger):\s)/;

/** Lines of a hunk that are still to come, in the old and in the new file. */
interface Hunk {
  old: number;
  now: number;
}

/** Whether a text has, or goes on with, what `git show`, `git log -p` and `git diff` write. */
export function isGitOutput(text: string, state: ProseState): boolean {
  if (state.startsWith('diff') || state === 'commit') return true;
  const mayBe = text.includes('diff --') || text.includes('commit ');
  return mayBe && /^(?:diff --(?:git|cc|combined) |commit [\da-f]{7,64}\b)/m.test(text);
}

/**
 * Output of Git in a text without markup: what a diff shows is code, and who committed what is no prose.
 * @param scanProse scans a stretch that is neither, `[from, to)`
 */
export function scanGitOutput(
  text: string,
  state: ProseState,
  out: RangeList,
  scanProse: (from: number, to: number) => void,
): ProseState {
  const [kind, old, now] = state.split(' ');
  let isDiff = kind === 'diff';
  let isCommit = kind === 'commit';
  const hunk: Hunk = { old: Number(old ?? 0), now: Number(now ?? 0) };
  let proseFrom = 0;
  for (const { start, end, content } of linesOf(text)) {
    const isInHunk = hunk.old > 0 || hunk.now > 0;
    if (isInHunk) countDown(hunk, content);
    else if (DIFF.test(content)) isDiff = true;
    else if (isDiff && HUNK.test(content)) begin(hunk, content);
    else if (isDiff && !DIFF_HEADER.test(content)) isDiff = false;
    if (COMMIT.test(content) && !isInHunk) isCommit = true;
    const isAbout = isCommit && !isDiff && (COMMIT_HEADER.test(content) || TRAILER.test(content.trimStart()));
    if (!isDiff && !isAbout) continue;
    scanProse(proseFrom, start);
    out.add(start, end, isDiff ? 'code' : 'markup');
    proseFrom = end;
  }
  scanProse(proseFrom, text.length);
  if (isDiff) return `diff ${hunk.old} ${hunk.now}`;
  return isCommit ? 'commit' : NOTHING_OPEN;
}

function begin(hunk: Hunk, line: string): void {
  const { old = '1', now = '1' } = HUNK.exec(line)?.groups ?? {};
  hunk.old = Number(old);
  hunk.now = Number(now);
}

function countDown(hunk: Hunk, line: string): void {
  if (line.startsWith('\\')) return;
  if (!line.startsWith('+')) hunk.old--;
  if (!line.startsWith('-')) hunk.now--;
  // What is cut or not well formed ends somewhere.
  hunk.old = Math.max(0, hunk.old);
  hunk.now = Math.max(0, hunk.now);
}
