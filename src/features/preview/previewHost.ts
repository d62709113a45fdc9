import * as vscode from 'vscode';
import { renderBlock } from '../../core/blocks';
import { pictureFigure } from '../../core/diagrams';
import { isRecord } from '../../base/guards';
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
    marks: (environment) => choiceFor(services, openDocument(uriIn(environment)), uriIn(environment)),
    mentions: (source, environment) => mentionsIn(services, source, openDocument(uriIn(environment))),
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

/** The Markdown preview tells its renderer what it shows. */
function uriIn(environment: unknown): vscode.Uri | undefined {
  const uri = isRecord(environment) ? environment['currentDocument'] : undefined;
  return uri instanceof vscode.Uri ? uri : undefined;
}

function openDocument(uri: vscode.Uri | undefined): vscode.TextDocument | undefined {
  return uri && vscode.workspace.textDocuments.find((each) => each.uri.toString() === uri.toString());
}

/**
 * The mentions in Markdown with `\n` line ends. The editor's own list if the document is open with this very text, so
 * that page and editor agree; else a new one.
 */
export function mentionsIn(
  { mentions, matcher }: Services,
  source: string,
  document: vscode.TextDocument | undefined,
): MentionList {
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

/** What is marked in rendered Markdown by the settings; `undefined` when nothing is. */
export function choiceFor(
  { settings, muted }: Services,
  document: vscode.TextDocument | undefined,
  uri: vscode.Uri | undefined,
): MarkChoice | undefined {
  const mode = settings.get('preview.marks', uri);
  if (mode === 'off' || !settings.isNote({ languageId: 'markdown' })) return undefined;
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
