import * as vscode from 'vscode';
import { renderBlock } from '../../core/blocks';
import { pictureFigure } from '../../core/diagrams';
import type { Id } from '../../core/knowledge';
import { withLineFeeds, type MentionList } from '../../core/mentions';
import { proseRanges } from '../../core/prose';
import { noLinks, type Links } from '../../core/render/links';
import { tooltipHtml, type MarkChoice, type PreviewHost } from '../../markdownIt';
import { cardUrl, previewsFollowUrls, comparisonUrl } from '../../platform/urls';
import type { Services } from '../../platform/services';

/** What the preview plugin asks, answered by the settings and the data. */
export function createPreviewHost(services: Services): PreviewHost {
  const reported = new Set<string>();
  return {
    marks: (document) => choiceFor(services, document instanceof vscode.Uri ? document : undefined),
    mentions: (source, document) => mentionsIn(services, source, document),
    card: (conceptId) => previewLinks().card(conceptId),
    tooltip: (conceptId) => {
      const knowledge = services.knowledge();
      const entry = knowledge.entry(conceptId);
      return entry && tooltipHtml(entry, knowledge);
    },
    block: (language, content, attributes, line) =>
      pictureFigure(language, attributes) ??
      renderBlock(language, content, { knowledge: services.knowledge(), links: previewLinks(), attributes, line }),
    report: (error) => {
      // A page is rendered at every key press; one line in the log for each kind of failure is enough.
      const message = String(error);
      if (reported.has(message)) return;
      reported.add(message);
      services.log.error('The Markdown preview is shown without marks', error);
    },
  };
}

function openDocument(uri: unknown): vscode.TextDocument | undefined {
  if (!(uri instanceof vscode.Uri)) return undefined;
  return vscode.workspace.textDocuments.find((each) => each.uri.toString() === uri.toString());
}

/** The editor's own list if the document is open with this very text, so that page and editor agree; else a new one. */
function mentionsIn({ mentions, matcher }: Services, source: string, uri: unknown): MentionList {
  const document = openDocument(uri);
  const text = document?.languageId === 'markdown' ? document.getText() : undefined;
  if (document && text !== undefined) {
    const list = (): MentionList => ({
      mentions: mentions.mentionsOf(document),
      sections: mentions.proseOf(document).sections,
    });
    if (text === source) return list();
    if (text.replaceAll('\r\n', '\n') === source) return withLineFeeds(list(), text);
  }
  return {
    mentions: matcher().findMentions(source, 'markdown'),
    sections: proseRanges(source, 'markdown').sections,
  };
}

function choiceFor({ settings, muted }: Services, uri: vscode.Uri | undefined): MarkChoice | undefined {
  const mode = settings.get('preview.marks', uri);
  if (mode === 'off' || !settings.isNote({ languageId: 'markdown' })) return undefined;
  const document = openDocument(uri);
  const ids: ReadonlySet<Id> = document
    ? muted.idsIn(document)
    : new Set(muted.all().flatMap(({ id, scope }) => (scope === 'file' ? [] : [id])));
  return { mode, isHidden: (conceptId) => ids.has(conceptId) };
}

function previewLinks(): Links {
  return previewsFollowUrls()
    ? { card: cardUrl, comparison: (id) => comparisonUrl(id, ''), timeline: () => undefined }
    : noLinks;
}
