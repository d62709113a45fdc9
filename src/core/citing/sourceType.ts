import type { Source, SourceType } from '../knowledge';

const typesOfKinds: Readonly<Record<Source['kind'], SourceType>> = {
  note: 'document',
  paper: 'article',
  book: 'book',
  vendor: 'webpage',
  kernel: 'webpage',
  standard: 'standard',
  web: 'webpage',
  own: 'document',
};

/** What a source is as a work, in the terms of the Citation Style Language. */
export function sourceType({ kind, type }: Source): SourceType {
  return type ?? typesOfKinds[kind];
}

/** The URL of a source that others can open; `undefined` for a starting document or one of the user's own without. */
export function publicUrl({ url }: Source): string | undefined {
  return /^https?:\/\//.test(url) ? url : undefined;
}
