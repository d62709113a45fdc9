import * as vscode from 'vscode';
import { isRecord } from '../../base/guards';
import { glossaryForms, glossaryFormsOf, glossaryText, regionsIn, type GlossaryForm } from '../../core/composing';
import type { Id } from '../../core/knowledge';
import { proseRanges } from '../../core/prose';
import { withNotesProgress } from '../../platform/notes/progress';
import { noteTexts } from '../../platform/notes/noteTexts';
import type { Services } from '../../platform/services';
import type { Composed } from './writeRegion';

const formLabels: Readonly<Record<GlossaryForm, string>> = {
  list: 'List',
  table: 'Table',
  html: 'HTML definition list',
  pandoc: 'Pandoc definition list',
};

/** The terms of a document that stand outside of what we wrote. */
function termsIn(document: vscode.TextDocument, { mentions }: Services): readonly Id[] {
  const regions = regionsIn(document.getText(), document.languageId, mentions.proseOf(document));
  return mentions
    .mentionsOf(document)
    .filter(({ start }) => !regions.some((region) => region.start <= start && start < region.end))
    .map(({ conceptId }) => conceptId);
}

/** The terms of all notes in the folder of a document and below, and its own; `undefined` when it was stopped. */
async function termsBeside(document: vscode.TextDocument, services: Services): Promise<readonly Id[] | undefined> {
  const folder = vscode.Uri.joinPath(document.uri, '..');
  return withNotesProgress(undefined, async (token) => {
    const terms = new Set(termsIn(document, services));
    for await (const { text, languageId } of noteTexts(services, token, folder)) {
      const regions = regionsIn(text, languageId, proseRanges(text, languageId));
      for (const { conceptId, start } of services.matcher().findMentions(text, languageId)) {
        if (!regions.some((region) => region.start <= start && start < region.end)) terms.add(conceptId);
      }
    }
    return token.isCancellationRequested ? undefined : [...terms];
  });
}

/** Whose terms: of the note alone, or of all notes of its folder. */
const scopes = ['note', 'folder'] as const;

/** A glossary of the terms used. @param argument may name `form` and `scope`, so that nothing is asked */
export function glossary(argument: unknown, services: Services): Composed {
  const given = isRecord(argument) ? argument : {};
  return {
    kind: 'glossary',
    nothing: 'No term of the glossary is written here.',
    async choose(document) {
      const forms = glossaryFormsOf(document.languageId);
      const form = forms.find((each) => each === given['form']) ?? (await chooseForm(forms));
      const scope = form && (scopes.find((each) => each === given['scope']) ?? (await chooseScope(document)));
      return form && scope ? { form, scope } : undefined;
    },
    async content(document, { form, scope }) {
      const terms = scope === 'folder' ? await termsBeside(document, services) : termsIn(document, services);
      const shape = glossaryForms.find((each) => each === form) ?? 'list';
      return terms && glossaryText(terms, shape, document.languageId, services.knowledge());
    },
  };
}

async function chooseForm(forms: readonly GlossaryForm[]): Promise<GlossaryForm | undefined> {
  const items = forms.map((form) => ({ label: formLabels[form], form }));
  return (await vscode.window.showQuickPick(items, { title: 'Insert Glossary', placeHolder: 'Form' }))?.form;
}

/** Whose terms: of the note, or of all notes of its folder, where it has one. */
async function chooseScope(document: vscode.TextDocument): Promise<'note' | 'folder' | undefined> {
  if (!vscode.workspace.getWorkspaceFolder(document.uri)) return 'note';
  const folder = vscode.workspace.asRelativePath(vscode.Uri.joinPath(document.uri, '..'));
  const items = [
    { label: 'Terms of this note', scope: 'note' as const },
    { label: 'Terms of all notes in its folder', description: folder, scope: 'folder' as const },
  ];
  return (await vscode.window.showQuickPick(items, { title: 'Insert Glossary', placeHolder: 'Of what' }))?.scope;
}
