import { atOnce } from '../../base/sliced';
import { readGlossary } from '../../core/ownTerms/readGlossary';
import type { OwnTerm } from '../../core/ownTerms/glossary';
import type { Problem } from '../../core/ownTerms/sourceTree';
import type { NewTerm, TermInsertion, TextEdit } from './insertion';
import { insertIntoJson } from './jsonInsertion';
import { readJsonTree } from './jsonTree';
import { insertIntoYaml } from './yamlInsertion';
import { readYamlTree } from './yamlTree';

const file = { uri: '', label: '' };

function termsOf(text: string, format: 'yaml' | 'json'): { terms: readonly OwnTerm[]; problem: Problem | undefined } {
  const tree = format === 'json' ? readJsonTree(text) : atOnce(readYamlTree(text));
  const problem = tree.problems.find(({ severity }) => severity === 'error');
  return { terms: readGlossary(file, tree).value.terms, problem };
}

/** Applies edits that do not overlap. */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  return edits
    .toSorted((a, b) => b.start - a.start)
    .reduce((result, edit) => result.slice(0, edit.start) + edit.text + result.slice(edit.end), text);
}

function isSame(a: OwnTerm | undefined, b: OwnTerm | undefined): boolean {
  // Places differ after an edit; what is said must not.
  const said = (term: OwnTerm | undefined): string =>
    JSON.stringify(term, (key, value: unknown) => (key === 'start' || key === 'end' ? undefined : value));
  return said(a) === said(b);
}

/**
 * How to add a term to the end of a glossary's `terms`. Nothing else of the text changes: comments, order and layout
 * stay. The result is read again, and refused unless it says the same as before and the new term besides.
 */
export function insertTerm(text: string, format: 'yaml' | 'json', term: NewTerm): TermInsertion {
  const before = termsOf(text, format);
  if (before.problem) return { problem: before.problem };
  const made = format === 'json' ? insertIntoJson(text, term) : insertIntoYaml(text, term);
  if ('problem' in made) return made;
  const after = termsOf(applyEdits(text, made.edits), format);
  const added = after.terms.at(-1);
  const isRight =
    after.problem === undefined &&
    after.terms.length === before.terms.length + 1 &&
    added?.name.value === term.name &&
    added.definition === term.definition &&
    added.aliases.map(({ value }) => value).join('\n') === (term.aliases ?? []).join('\n') &&
    before.terms.every((known, index) => isSame(known, after.terms[index]));
  if (isRight) return made;
  const message = 'No term can be added to this file as it is written; add it by hand.';
  return { problem: { start: 0, end: 1, severity: 'error', message } };
}
