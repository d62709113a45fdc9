import bundled from 'virtual:knowledge';
import { Knowledge, type KnowledgeData } from '../core/knowledge';
import type { CompiledEntries } from '../core/matcher';
import type { CompiledKnowledge } from './compiled';
import { parseKnowledge, parseMatching } from './parse';

/** The texts in the bundle. */
export const compiled = bundled as CompiledKnowledge;

/** The bundled body of data, each part of which is parsed when it is first asked for: callers keep it. */
export function loadKnowledgeData(): KnowledgeData {
  return parseKnowledge(compiled);
}

/** What was found of the bundled entries for the matcher. @param data what `loadKnowledgeData` has given */
export function loadMatching(data: KnowledgeData): CompiledEntries {
  return parseMatching(compiled, data);
}

/** The bundled body of data, ready for look-ups. */
export function loadKnowledge(): Knowledge {
  return new Knowledge(loadKnowledgeData());
}
