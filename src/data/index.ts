import compiled from 'virtual:knowledge';
import { Knowledge, type KnowledgeData } from '../core/knowledge';
import { parseKnowledge } from './parse';

/** The bundled body of data, each part of which is parsed when it is first asked for: callers keep it. */
export function loadKnowledgeData(): KnowledgeData {
  return parseKnowledge(compiled);
}

/** The bundled body of data, ready for look-ups. */
export function loadKnowledge(): Knowledge {
  return new Knowledge(loadKnowledgeData());
}
