import { blockLanguages, type BlockLanguage } from './keys';

/** What a block of a language shows, for a list of suggestions. */
const shows: Readonly<Record<BlockLanguage, string>> = {
  'virt-timeline': 'events, by years, lanes and terms',
  'virt-compare': 'a comparison as a table',
  'virt-picture': 'pictures of hypervisor types and techniques',
};

/** The place behind an opening fence where a language is written. UTF-16 columns. */
export interface LanguagePlace {
  readonly start: number;
  readonly end: number;
  readonly languages: readonly { readonly language: BlockLanguage; readonly shows: string }[];
}

const fence = /^((?:[ \t]*(?:>|[-*+]|\d{1,9}[.)])[ \t]?)*[ \t]*(?:`{3,}|~{3,})[ \t]*)([\w-]*)$/;

/**
 * What may be written right behind a fence; `undefined` elsewhere, and behind a fence that closes a block.
 * @param before the lines above, from the first on
 */
export function languageAt(line: string, column: number, before: readonly string[]): LanguagePlace | undefined {
  const [, opening = '', word = ''] = fence.exec(line) ?? [];
  const isBehind = opening !== '' && column >= opening.length && column <= opening.length + word.length;
  if (!isBehind || isInFence(before)) return undefined;
  const languages = blockLanguages.map((language) => ({ language, shows: shows[language] }));
  return { start: opening.length, end: opening.length + word.length, languages };
}

/** Whether a fence above has not been closed. */
function isInFence(before: readonly string[]): boolean {
  let open = '';
  for (const line of before) {
    const [, ticks = ''] = /^(?:[ \t]*(?:>|[-*+]|\d{1,9}[.)])[ \t]?)*[ \t]*(`{3,}|~{3,})/.exec(line) ?? [];
    if (ticks === '') continue;
    if (open === '') open = ticks;
    else if (ticks[0] === open[0] && ticks.length >= open.length && line.trim().endsWith(ticks)) open = '';
  }
  return open !== '';
}
