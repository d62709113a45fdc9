import type { Sliced } from '../../base/sliced';
import type { SourceTree } from '../../core/ownTerms/sourceTree';
import { readJsonTree } from './jsonTree';
import { readYamlTree } from './yamlTree';

export { insertTerm } from './insertTerm';
export type { NewTerm } from './insertion';

/** The formats a glossary may be written in. Comments are allowed in both. */
export type GlossaryFormat = 'yaml' | 'json';

/** The format of a file by its name. */
export function formatOf(path: string): GlossaryFormat {
  return /\.jsonc?$/i.test(path) ? 'json' : 'yaml';
}

/** Reads the text of a glossary; never throws. JSON is read in one go, YAML (slower) can pause. */
export function* readSourceTree(text: string, format: GlossaryFormat): Sliced<SourceTree> {
  return format === 'json' ? readJsonTree(text) : yield* readYamlTree(text);
}
