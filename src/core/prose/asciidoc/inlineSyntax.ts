import * as Char from '../../../base/characterCodes';
import { InlineSyntax, NOTHING } from '../inlineSyntax';

/** What may be between two marks. An empty line is the end of what is looked at. */
const HELD = '(?:[^#\\n]|\\n(?![ \\t]{0,20}\\r?\\n)){0,100}';

/** Marks inside a term that are not those of any language: `[.term]#live# migration`, `**V**irtual`, `VM{nbsp}exit`. */
export const ASCIIDOC_INLINE = new InlineSyntax('[#*_{( ', [
  { source: '(?<![^\\s(\\[{"\'*_#`>|,;])\\[[.#\\w][\\w .#%-]{0,100}\\](?=[#*_])', code: NOTHING },
  { source: `(?<!\\w)#(?=[^\\s#]${HELD}#(?!\\w))|(?<=(?<!\\w)#[^\\s#]${HELD})#(?!\\w)`, code: NOTHING },
  { source: '##(?=\\w{1,40}##)|(?<=##\\w{1,40})##', code: NOTHING },
  {
    source: '(?:\\*\\*|__)(?=\\w{1,40}(?:\\*\\*|__)\\w)|(?<=(?:\\*\\*|__)\\w{1,40})(?:\\*\\*|__)(?=\\w)',
    code: NOTHING,
  },
  { source: '\\{(?:zwsp|wj|empty|blank)\\}', code: NOTHING },
  { source: '\\{nbsp\\}', code: Char.NO_BREAK_SPACE },
  { source: '\\{amp\\}', code: Char.AMPERSAND },
  { source: '\\((?:R|TM)\\)', code: Char.REGISTERED_SIGN },
  { source: ' \\+\\r?\\n', code: Char.LINE_FEED },
]);
