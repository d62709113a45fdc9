import * as vscode from 'vscode';
import { isRecord } from '../../base/guards';
import { CitedSources } from '../../core/citing';
import {
  canLinkGlossary,
  firstUseEdits,
  glossaryForms,
  glossaryFormsOf,
  glossaryText,
  hasAnchor,
  isWithin,
  oursIn,
  type GlossaryForm,
  type Stretch,
} from '../../core/composing';
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

/** What of a document is ours. */
function oursOf(document: vscode.TextDocument, { mentions, knowledge }: Services): readonly Stretch[] {
  return oursIn(document.getText(), document.languageId, mentions.proseOf(document), new CitedSources(knowledge()));
}

/** The terms of a document that stand outside of what we wrote. */
function termsIn(document: vscode.TextDocument, services: Services): readonly Id[] {
  const ours = oursOf(document, services);
  return services.mentions
    .mentionsOf(document)
    .filter(({ start }) => !isWithin(start, ours))
    .map(({ conceptId }) => conceptId);
}

/** The terms of all notes in the folder of a document and below, and its own; `undefined` when it was stopped. */
async function termsBeside(document: vscode.TextDocument, services: Services): Promise<readonly Id[] | undefined> {
  const folder = vscode.Uri.joinPath(document.uri, '..');
  const cited = new CitedSources(services.knowledge());
  return withNotesProgress(undefined, async (token) => {
    const terms = new Set(termsIn(document, services));
    for await (const { text, languageId } of noteTexts(services, token, folder)) {
      const ours = oursIn(text, languageId, proseRanges(text, languageId), cited);
      for (const { conceptId, start } of services.matcher().findMentions(text, languageId)) {
        if (!isWithin(start, ours)) terms.add(conceptId);
      }
    }
    return token.isCancellationRequested ? undefined : [...terms];
  });
}

/** Whose terms: of the note alone, or of all notes of its folder. */
const scopes = ['note', 'folder'] as const;
/** Which uses of a term in the note link to the glossary. */
const linked = ['none', 'first'] as const;

/** A glossary of the terms used. @param argument may name `form`, `scope` and `links`, so that nothing is asked */
export function glossary(argument: unknown, services: Services): Composed {
  const given = isRecord(argument) ? argument : {};
  return {
    kind: 'glossary',
    nothing: 'No glossary term is written here.',
    async choose(document) {
      const forms = glossaryFormsOf(document.languageId);
      const form = forms.find((each) => each === given['form']) ?? (await chooseForm(forms));
      const scope = form && (scopes.find((each) => each === given['scope']) ?? (await chooseScope(document)));
      const links = scope && (linked.find((each) => each === given['links']) ?? (await chooseLinks(document)));
      return form && scope && links ? { form, scope, links } : undefined;
    },
    async content(document, { form, scope, links }) {
      const terms = scope === 'folder' ? await termsBeside(document, services) : termsIn(document, services);
      const shape = glossaryForms.find((each) => each === form) ?? 'list';
      const layout = { form: shape, isLinked: links === 'first' };
      return terms && glossaryText(terms, layout, document.languageId, services.knowledge());
    },
    outside(document, { links }, content, before) {
      if (links !== 'first') return [];
      const { mentions } = services;
      const found = mentions.mentionsOf(document);
      // What was listed before has its link, or the user has taken it away.
      const added = found
        .map(({ conceptId }) => conceptId)
        .filter((id) => hasAnchor(content, id) && !hasAnchor(before, id));
      const text = {
        text: document.getText(),
        languageId: document.languageId,
        mentions: found,
        prose: mentions.proseOf(document),
        ours: oursOf(document, services),
      };
      return firstUseEdits(text, new Set(added));
    },
  };
}

/** Whether the first use of each term is to link to the glossary; not asked where it cannot. */
async function chooseLinks({ languageId }: vscode.TextDocument): Promise<(typeof linked)[number] | undefined> {
  if (!canLinkGlossary(languageId)) return 'none';
  const items = [
    { label: 'Leave the text as it is', links: 'none' as const },
    { label: 'Link the first use of each term to the glossary', links: 'first' as const },
  ];
  return (await vscode.window.showQuickPick(items, { title: 'Insert Glossary', placeHolder: 'Links' }))?.links;
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
