import { addAddresses } from './addresses';
import type { RangeList } from './rangeList';
import { NOTHING_OPEN, type ProseState } from './scanner';

/** Environments whose content is not prose. */
const CODE_ENVIRONMENT =
  /^(?:verbatim|Verbatim|lstlisting|minted|alltt|filecontents|comment|tikzpicture|algorithmic|listing)\*?$/;
const MATH_ENVIRONMENT = /^(?:equation|align|alignat|gather|multline|eqnarray|math|displaymath|flalign)\*?$/;
/** Commands whose arguments are not prose: names, files, code. The others' arguments are. */
const BARE_COMMAND =
  /^(?:label|(?:page|auto|eq|name|c|C|v)?ref|[cC]ite[a-zA-Z]*|(?:no|text|paren|foot|auto)cite|bibitem|bibliography(?:style)?|include(?:graphics|only)?|input|usepackage|RequirePackage|documentclass|url|path|nolinkurl|texttt|lstinline|mintinline|lstinputlisting|inputminted|hypersetup|lstset|setlength|addtolength|vspace|hspace|newcommand|renewcommand|providecommand|newenvironment|DeclareMathOperator|ensuremath|includesvg|graphicspath|pagestyle|thispagestyle|index|gls[a-z]*|color|definecolor|begin|end)\*?$/;
const SECTION = /^(?:part|chapter|(?:sub)*section|(?:sub)?paragraph)\*?$/;

/** A comment, a command, a formula, or an escaped character. */
const TOKEN = /%[^\n]*|\\(?:([a-zA-Z]+\*?)|[([]|[^a-zA-Z])|\$\$?/g;

/** LaTeX: commands, comments, formulas, verbatim environments. */
export function scanLatex(text: string, state: ProseState, out: RangeList): ProseState {
  let environment = state.startsWith('in ') ? state.slice(3) : '';
  let offset = 0;
  if (environment !== '') {
    offset = endOfEnvironment(text, 0, environment, out);
    if (offset < text.length) environment = '';
  }
  const tokens = new RegExp(TOKEN);
  while (offset < text.length) {
    tokens.lastIndex = offset;
    const token = tokens.exec(text);
    addAddresses(text, offset, token?.index ?? text.length, out);
    if (token === null) break;
    const start = token.index;
    const end = start + token[0].length;
    const name = token[1];
    if (name !== undefined) {
      if (SECTION.test(name)) out.addSection(start);
      offset = scanCommand(text, start, end, name, out);
      const opened = name === 'begin' ? /^\{([^}\n]*)\}/.exec(text.slice(end, end + 80))?.[1] : undefined;
      if (opened !== undefined && (CODE_ENVIRONMENT.test(opened) || MATH_ENVIRONMENT.test(opened))) {
        offset = endOfEnvironment(text, offset, opened, out);
        if (offset >= text.length && !text.endsWith(`\\end{${opened}}`)) environment = opened;
      }
    } else if (token[0].startsWith('%')) {
      out.add(start, end, 'comment');
      offset = end;
    } else {
      offset = scanFormula(text, start, end, token[0], out);
    }
  }
  return environment === '' ? NOTHING_OPEN : `in ${environment}`;
}

function endOfEnvironment(text: string, offset: number, name: string, out: RangeList): number {
  const at = text.indexOf(`\\end{${name}}`, offset);
  const end = at < 0 ? text.length : at;
  out.add(offset, end, MATH_ENVIRONMENT.test(name) ? 'math' : 'code');
  return end;
}

function scanCommand(text: string, start: number, nameEnd: number, name: string, out: RangeList): number {
  if (name === 'verb' || name === 'lstinline' || name === 'mintinline') {
    const delimiter = text[nameEnd] ?? '';
    const close = /[^\s{[a-zA-Z]/.test(delimiter) ? text.slice(nameEnd + 1, nameEnd + 400).indexOf(delimiter) : -1;
    if (close >= 0) {
      out.add(start, nameEnd + close + 2, 'code');
      return nameEnd + close + 2;
    }
  }
  let end = skipBrackets(text, nameEnd, '[', ']');
  if (name === 'href') end = skipBrackets(text, end, '{', '}');
  else if (BARE_COMMAND.test(name)) {
    for (let next = skipBrackets(text, end, '{', '}'); next > end; next = skipBrackets(text, end, '{', '}')) {
      end = skipBrackets(text, next, '[', ']');
      if (name === 'begin' || name === 'end' || name === 'texttt' || name === 'url') break;
    }
  }
  out.add(start, end, name === 'texttt' ? 'code' : name === 'url' || name === 'href' ? 'url' : 'markup');
  return end;
}

/** Offset behind the bracketed argument at an offset, or the offset itself if there is none (or it is very long). */
function skipBrackets(text: string, offset: number, open: string, close: string): number {
  if (text[offset] !== open) return offset;
  let depth = 0;
  for (let at = offset; at < Math.min(text.length, offset + 1000); at++) {
    const character = text[at];
    if (character === '\\') at++;
    else if (character === '\n' && /^[ \t]*\r?\n/.test(text.slice(at + 1, at + 100))) break;
    else if (character === open) depth++;
    else if (character === close && --depth === 0) return at + 1;
  }
  return offset;
}

/** `$…$`, `$$…$$`, `\(…\)`, `\[…\]` within a paragraph; other escapes stand for themselves. */
function scanFormula(text: string, start: number, end: number, opener: string, out: RangeList): number {
  const closer = opener === '\\(' ? '\\)' : opener === '\\[' ? '\\]' : opener.startsWith('$') ? opener : undefined;
  if (closer === undefined) return end;
  const limit = text.slice(end, end + 4000);
  const paragraphEnd = /\n[ \t]*\r?\n/.exec(limit)?.index ?? limit.length;
  const close = limit.indexOf(closer);
  if (close < 0 || close > paragraphEnd) return end;
  out.add(start, end + close + closer.length, 'math');
  return end + close + closer.length;
}
