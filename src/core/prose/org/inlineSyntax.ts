import * as Char from '../../../base/characterCodes';
import { InlineSyntax, NOTHING } from '../inlineSyntax';
import { AFTER_MARK, BEFORE_MARK } from './emphasis';

/** A mark that begins or ends a stretch of text, perhaps over one line break. */
function mark(character: string): string {
  const line = `[^${character}\\n]{0,100}`;
  const held = `[^\\s${character}](?:${line}(?:\\n(?![ \\t]{0,20}\\r?\\n)${line})?(?<=\\S))?`;
  const opener = `\\${character}(?<=${BEFORE_MARK}\\${character})(?=${held}\\${character}${AFTER_MARK})`;
  return `${opener}|(?<=${BEFORE_MARK}\\${character}${held})\\${character}${AFTER_MARK}`;
}

/** Marks inside a term that are not those of any language: `/live/ migration`, `VM\nbsp{}exit`. */
export const ORG_INLINE = new InlineSyntax('/+\\', [
  { source: `${mark('/')}|${mark('+')}`, code: NOTHING },
  { source: '\\\\nbsp(?:\\{\\}|(?![a-zA-Z]))', code: Char.NO_BREAK_SPACE },
  { source: '\\\\(?:-|shy(?:\\{\\}|(?![a-zA-Z])))', code: Char.SOFT_HYPHEN },
  { source: '\\\\(?:reg|trade)(?:\\{\\}|(?![a-zA-Z]))', code: Char.REGISTERED_SIGN },
]);
