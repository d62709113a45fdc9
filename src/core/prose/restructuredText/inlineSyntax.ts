import { InlineSyntax, NOTHING } from '../inlineSyntax';
import { PROSE_ROLE } from './inline';

/** Marks inside a term that are not those of any language: `hyper\ visor` and `` :dfn:`live` migration ``. */
export const RESTRUCTURED_TEXT_INLINE = new InlineSyntax('\\:`*', [
  // A mark of emphasis inside a word is set off by such a space.
  { source: '\\*{0,2}\\\\ \\*{0,2}', code: NOTHING },
  { source: `:${PROSE_ROLE}:\`|(?<=:${PROSE_ROLE}:\`[^\`\\n<]{1,100})\``, code: NOTHING },
]);
