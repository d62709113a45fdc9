import * as Char from '../../../base/characterCodes';
import { InlineSyntax, NOTHING } from '../inlineSyntax';

/** Commands that set their argument in another font, or set it off. */
const FONT =
  '(?:emph|text(?:bf|it|sl|sc|rm|sf|md|up|normal)|underline|uline|uwave|ul|hl|so|sout|st|mbox|hbox|text|alert|structure|strong|term|textcolor\\{[^{}\\n]{1,30}\\})(?:<[^<>\\n]{1,20}>)?';
/** Commands that change the font up to the end of their group. */
const SWITCH =
  '(?:em|bf|it|sc|sl|sf|rm|(?:it|sc|sl|up)shape|(?:bf|md)series|(?:rm|sf)family|normalfont|small|footnotesize|large)';
/** What a group may hold for its end to be seen. An empty line is the end of what is looked at. */
const HELD = '(?:[^{}\\n]|\\n(?![ \\t]{0,20}\\r?\\n)){0,100}';
/** Behind the name of a command: its empty argument, or the space that ends it. */
const END = '(?![a-zA-Z])(?:\\{\\}|[ \\t])?';

/** Hyphens, font commands and the like inside a term: `para\-virtual`, `\emph{live} migration`, `bare\hyp{}metal`. */
export const LATEX_INLINE = new InlineSyntax('\\{}"', [
  { source: '\\\\-', code: Char.SOFT_HYPHEN },
  { source: `\\\\hyp${END}|\\\\nobreakdash-|(?<=[a-zA-Z])"[=~](?=[a-zA-Z])`, code: Char.HYPHEN },
  { source: `\\\\${FONT}\\{|\\{\\\\${SWITCH}(?![a-zA-Z])\\s?`, code: NOTHING },
  { source: `(?<=\\\\${FONT}\\{${HELD})\\}|(?<=\\{\\\\${SWITCH}(?![a-zA-Z])${HELD})\\}`, code: NOTHING },
  { source: '\\\\[/!@]|\\{\\}|(?<=[a-zA-Z])"[-"|](?=[a-zA-Z])', code: NOTHING },
  { source: `\\\\(?:[,;:]|(?:thinspace|enspace|nobreakspace|space)${END})`, code: Char.NO_BREAK_SPACE },
  { source: `\\\\slash${END}`, code: Char.SLASH },
  {
    source: `\\\\textsuperscript\\{(?:\\\\textregistered|\\\\texttrademark|®|™|TM|R)(?:\\{\\})?\\}|\\\\(?:textregistered|texttrademark|trademark|registered)${END}`,
    code: Char.REGISTERED_SIGN,
  },
]);
