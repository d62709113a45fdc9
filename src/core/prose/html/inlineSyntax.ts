import * as Char from '../../../base/characterCodes';
import { InlineSyntax, NOTHING } from '../inlineSyntax';

/** Elements that set off a part of a sentence, or of a word. What stands in `<sup>` and `<sub>` is a word by itself. */
const INLINE =
  'a|abbr|acronym|b|bdi|bdo|big|cite|data|del|dfn|em|font|i|ins|label|mark|nobr|q|s|small|span|strike|strong|time|tt|u|wbr';
const ATTRIBUTES = '(?:[\\s/](?:[^<>"\']|"[^"<>]{0,200}"|\'[^\'<>]{0,200}\'){0,200})?';

/** Tags inside a term: `<b>live</b> migration`, `<b>V</b>irtual`. */
export const HTML_INLINE = new InlineSyntax('<', [
  { source: `</?(?:${INLINE}|${INLINE.toUpperCase()})${ATTRIBUTES}>`, code: NOTHING },
  { source: '<(?:br|BR)\\s{0,10}/?>', code: Char.LINE_FEED },
]);
