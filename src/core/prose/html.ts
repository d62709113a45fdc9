import { addAddresses } from './addresses';
import type { NonProseKind } from './proseMap';
import type { RangeList } from './rangeList';
import { NOTHING_OPEN, type ProseState } from './scanner';

const CODE_ELEMENT = /^<(script|style|pre|code|kbd|samp|var|tt|textarea|svg|math)(?=[\s>])/i;
const HEADING = /^<h[1-6][\s>]/i;

/** HTML: tags, comments, scripts, styles and elements with code. */
export function scanHtml(text: string, state: ProseState, out: RangeList): ProseState {
  let offset = 0;
  if (state.startsWith('until ')) {
    const closer = state.slice(6);
    offset = skipTo(text, 0, closer, closer === '-->' ? 'comment' : closer === '>' ? 'markup' : 'code', out);
    if (offset < 0) return state;
  }
  for (let at = text.indexOf('<', offset); at >= 0; at = text.indexOf('<', offset)) {
    addAddresses(text, offset, at, out);
    const isComment = text.startsWith('<!--', at);
    if (!isComment && !/[a-zA-Z/!?]/.test(text[at + 1] ?? '')) {
      offset = at + 1;
      continue;
    }
    const head = text.slice(at, at + 12);
    if (HEADING.test(head)) out.addSection(at);
    const tagCloser = isComment ? '-->' : '>';
    offset = skipTo(text, at, tagCloser, isComment ? 'comment' : 'markup', out);
    if (offset < 0) return `until ${tagCloser}`;
    const element = text[offset - 2] === '/' ? undefined : CODE_ELEMENT.exec(head)?.[1];
    if (element === undefined) continue;
    const closer = `</${element.toLowerCase()}`;
    offset = skipTo(text, offset, closer, 'code', out);
    if (offset < 0) return `until ${closer}`;
  }
  addAddresses(text, offset, text.length, out);
  return NOTHING_OPEN;
}

/** Adds all up to and with a closing string as one range. @returns its end; -1 if there is no such string */
function skipTo(text: string, offset: number, closer: string, kind: NonProseKind, out: RangeList): number {
  const isTag = closer.startsWith('</');
  const at = isTag ? indexOfTag(text, closer, offset) : text.indexOf(closer, offset);
  if (at < 0) {
    out.add(offset, text.length, kind);
    return -1;
  }
  // The closing tag itself is scanned as a tag.
  const end = isTag ? at : at + closer.length;
  out.add(offset, end, kind);
  return end;
}

function indexOfTag(text: string, closer: string, offset: number): number {
  const pattern = new RegExp(closer, 'gi');
  pattern.lastIndex = offset;
  return pattern.exec(text)?.index ?? -1;
}
