import * as vscode from 'vscode';
import type { Disposable } from '../../base/disposable';
import { categoryTitles } from '../../core/knowledge';
import { yamlCursorAt } from '../../core/ownTerms/yamlCursor';
import type { Services } from '../../platform/services';
import { hasGlossaryName } from '../../platform/ownTerms/ownTermsFiles';

/** What each field is for, and what is inserted for it: the value's place is `$0`. */
const fields: Readonly<Record<string, readonly [documentation: string, snippet: string]>> = {
  terms: ['Your terms.', 'terms:\n  - name: $0'],
  hide: ['Bundled entries to leave out, by name or id.', 'hide:\n  - $0'],
  name: ['The term, as it is written in prose. Plurals and hyphens are found without being listed.', 'name: $0'],
  definition: ['What the term means; plain text.', 'definition: $0'],
  aliases: ['Other names, acronyms included.', 'aliases: [$0]'],
  category: ['A heading of your own.', 'category: $0'],
  related: ['Names or ids of other entries, yours or bundled.', 'related: [$0]'],
  sources: ['Where it is from: texts, or `title` and `url`.', 'sources:\n  - $0'],
  examples: ['Sentences that use the term.', 'examples:\n  - $0'],
  id: ['Id of a bundled entry that this adds to, where the name differs.', 'id: $0'],
  title: ['Title of the source.', 'title: $0'],
  url: ['Its `https:` address.', 'url: $0'],
};

/** Offers fields and names of entries in YAML glossaries, for those who have no YAML extension. */
export function registerGlossaryCompletion(services: Services): Disposable {
  const provider: vscode.CompletionItemProvider = {
    provideCompletionItems(document, position) {
      if (!hasGlossaryName(document.uri) && !services.ownTerms.isGlossary(document.uri)) return undefined;
      const lineAt = (line: number): string | undefined =>
        line >= 0 && line < document.lineCount ? document.lineAt(line).text : undefined;
      const cursor = yamlCursorAt(lineAt, position.line, position.character);
      if (!cursor) return undefined;
      const range = new vscode.Range(position.line, cursor.start, position.line, position.character);
      if (cursor.kind === 'entry') return entryItems(services, range);
      // With the YAML extension, the schema offers the fields.
      return vscode.extensions.getExtension('redhat.vscode-yaml') ? undefined : fieldItems(cursor.fields, range);
    },
  };
  const selector = [{ pattern: '**/*.{yaml,yml}' }, { language: 'yaml' }];
  return vscode.languages.registerCompletionItemProvider(selector, provider, ' ', '[', ',', '-');
}

function fieldItems(names: readonly string[], range: vscode.Range): vscode.CompletionItem[] {
  return names.map((name, index) => {
    const [documentation = '', snippet = name] = fields[name] ?? [];
    const item = new vscode.CompletionItem(name, vscode.CompletionItemKind.Property);
    item.documentation = new vscode.MarkdownString(documentation);
    item.insertText = new vscode.SnippetString(snippet);
    item.sortText = String(index).padStart(2, '0');
    item.range = range;
    return item;
  });
}

function entryItems(services: Services, range: vscode.Range): vscode.CompletionItem[] {
  return services.knowledge().entries.map((entry) => {
    const item = new vscode.CompletionItem(
      { label: entry.name, description: categoryTitles[entry.category] },
      vscode.CompletionItemKind.Reference,
    );
    item.detail = entry.expansion;
    item.documentation = entry.summary;
    item.insertText = /^[\p{L}\p{N}][\p{L}\p{N} ./()+-]*$/u.test(entry.name) ? entry.name : JSON.stringify(entry.name);
    item.range = range;
    return item;
  });
}
