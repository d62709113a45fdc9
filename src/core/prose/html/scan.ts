import { addAddresses } from '../addresses';
import type { RangeList } from '../rangeList';
import { NOTHING_OPEN, type ProseState } from '../scanner';
import { endOfTag, type InTag } from './tags';

/** Elements whose content is code, a drawing, or no text of the page. */
const CODE =
  /^<(script|style|pre|code|kbd|samp|var|tt|textarea|svg|math|xmp|iframe|noembed|noframes|listing)(?=[\s/>])/i;
const HEADING = /^<h[1-6][\s/>]/i;
/** Elements that may close themselves, as those of XML do. */
const FOREIGN = /^(?:svg|math)$/i;

/** What is open at an offset: nothing, a comment or the like up to a string, a tag, or the content of an element. */
type Open =
  | undefined
  | { readonly kind: 'comment'; readonly closer: string }
  | { readonly kind: 'tag'; readonly element: string; readonly inTag: InTag }
  | { readonly kind: 'content'; readonly element: string };

/** HTML: tags, comments, scripts, styles and elements with code. */
export function scanHtml(text: string, state: ProseState, out: RangeList): ProseState {
  let open = openOf(state);
  let offset = 0;
  while (true) {
    if (open?.kind === 'comment') {
      const at = text.indexOf(open.closer, offset);
      const end = at < 0 ? text.length : at + open.closer.length;
      out.add(offset, end, 'comment');
      if (at < 0) return `comment ${open.closer}`;
      offset = end;
      open = undefined;
    } else if (open?.kind === 'tag') {
      const { element } = open;
      const { end, inTag } = endOfTag(text, offset, open.inTag);
      out.add(offset, end < 0 ? text.length : end, 'markup');
      if (end < 0) return `tag ${element} ${inTag}`;
      open =
        element === '' || (FOREIGN.test(element) && text[end - 2] === '/') ? undefined : { kind: 'content', element };
      offset = end;
    } else if (open?.kind === 'content') {
      // The closing tag itself is scanned as a tag.
      const at = indexOfClosingTag(text, open.element, offset);
      out.add(offset, at < 0 ? text.length : at, 'code');
      if (at < 0) return `content ${open.element}`;
      offset = at;
      open = undefined;
    }
    if (open !== undefined) continue;
    const at = indexOfMarkup(text, offset);
    addAddresses(text, offset, at < 0 ? text.length : at, out);
    if (at < 0) return NOTHING_OPEN;
    const head = text.slice(at, at + 12);
    if (HEADING.test(head)) out.addSection(at);
    open = openedBy(head);
    offset = at;
  }
}

function openOf(state: ProseState): Open {
  const [kind, first = '', second = ''] = state.split(' ');
  switch (kind) {
    case 'comment':
      return { kind, closer: first };
    case 'tag':
      return { kind, element: first, inTag: second === '"' || second === "'" ? second : '' };
    case 'content':
      return { kind, element: first };
    default:
      return undefined;
  }
}

/** What the first characters of markup open. */
function openedBy(head: string): Open {
  if (head.startsWith('<!--')) {
    // <!--> and <!---> are whole comments.
    const isEmpty = /^<!---?>/.test(head);
    return { kind: 'comment', closer: isEmpty ? '>' : '-->' };
  }
  if (head.startsWith('<![CDATA[')) return { kind: 'comment', closer: ']]>' };
  if (head.startsWith('<?')) return { kind: 'comment', closer: head.startsWith('<?xml') ? '>' : '?>' };
  if (head.startsWith('<!')) return { kind: 'tag', element: '', inTag: '' };
  return { kind: 'tag', element: CODE.exec(head)?.[1]?.toLowerCase() ?? '', inTag: '' };
}

/** Where a tag, comment or the like begins; -1 if there is none. */
function indexOfMarkup(text: string, from: number): number {
  let at = text.indexOf('<', from);
  while (at >= 0 && !/^(?:[a-zA-Z!?]|\/[a-zA-Z>])/.test(text.slice(at + 1, at + 3))) at = text.indexOf('<', at + 1);
  return at;
}

function indexOfClosingTag(text: string, element: string, from: number): number {
  const pattern = new RegExp(`</${element}(?=[\\s/>])`, 'gi');
  pattern.lastIndex = from;
  return pattern.exec(text)?.index ?? -1;
}
