import compiled from 'virtual:knowledge';
import { Knowledge, type KnowledgeData } from '../core/knowledge';
import { parseKnowledge } from './parse';

/** Parses the bundled body of data. Costs some milliseconds: callers keep the result. */
export function loadKnowledgeData(): KnowledgeData {
  return parseKnowledge(compiled);
}

/** The bundled body of data, ready for look-ups. */
export function loadKnowledge(): Knowledge {
  return new Knowledge(loadKnowledgeData());
}
