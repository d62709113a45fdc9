import type { Mention, Range } from '../matcher';

/** Words with which a sentence speaks of the past or of the name itself: there, the old name is right. */
const aboutNames =
  /\b(?:former(?:ly)?|previous(?:ly)?|earlier|once|originally|historical(?:ly)?|renamed|rebranded|known as|called|named|code ?named?|name|term|then|was|were|had|until|before|older?|legacy|deprecated|discontinued|predecessor|succe(?:eded|ssor)|became|replaced|superseded|(?:19|20)\d\d)\b/i;

/** Whether the sentence around a mention itself says that the name is old, or speaks of it as a name. */
export function speaksOfNames(text: string, mention: Mention, { start, end }: Range): boolean {
  const before = text.slice(start, mention.start);
  const after = text.slice(mention.end, end);
  const isQuoted = /["'“‘«(]\s*$/.test(before) && /^\s*["'”’»)]/.test(after);
  return isQuoted || aboutNames.test(before) || aboutNames.test(after);
}
