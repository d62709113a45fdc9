import json from 'virtual:knowledge';
import { Knowledge } from '../core/knowledge';
import { parseKnowledge } from './parse';

/** Parses the bundled body of data. Costs some milliseconds: callers keep the result. */
export function loadKnowledge(): Knowledge {
  return new Knowledge(parseKnowledge(json));
}
