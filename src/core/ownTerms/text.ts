import { normalise } from '../../base/folding';
import type { Id } from '../knowledge';

/** Control characters except tab and line break, and those that change the direction of the text after them. */
// oxlint-disable-next-line no-control-regex
const CONTROLS = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/g;
const INVISIBLE = /[\u202a-\u202e\u2066-\u2069\ufeff]/g;
const LONE_SURROGATE = /[\ud800-\udfff]/gu;

/** A user's text without what cannot be shown; at most `most` UTF-16 units of it. */
export function cleanText(text: string, most: number): string {
  const start = text.slice(0, most);
  if (/^[\x20-\x7e]*$/.test(start)) return start.trim();
  return start
    .replace(CONTROLS, ' ')
    .replace(INVISIBLE, '')
    .replace(LONE_SURROGATE, '\ufffd')
    .replace(/\r\n?/g, '\n')
    .trim();
}

/** The same on one line. */
export function cleanLine(text: string, most: number): string {
  return cleanText(text, most).replace(/\s+/g, ' ');
}

/** A short number for a text, the same for ever, in base 36. */
function fingerprint(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return (hash >>> 0).toString(36);
}

const slugLength = 60;

/** Prefix of the ids of a user's own entries; no bundled entry has it. */
export const ownIdPrefix = 'own-';

/**
 * The id of a user's own entry, made of its name: the same whenever the name is. Two names that differ in more than
 * case, spaces and hyphens have two ids, though they may look alike in plain letters (`C` and `C++`).
 */
export function ownId(name: string): Id {
  // Not `nameKey`, whose rules may grow: an id stays as it is.
  const key = normalise(name)
    .toLowerCase()
    .replaceAll(/[\s\p{Pd}]+/gu, '');
  const plain = name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, slugLength)
    .replace(/^-+|-+$/g, '');
  const isExact = plain !== '' && plain.replaceAll('-', '') === key;
  return `${ownIdPrefix}${isExact ? plain.replaceAll(/-+/g, '-') : [plain, fingerprint(key)].filter(Boolean).join('-')}`;
}
