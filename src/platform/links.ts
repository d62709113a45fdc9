import * as vscode from 'vscode';
import { Commands } from '../contributions';
import type { Links } from '../core/render/links';

function commandUri(command: string, ...args: readonly unknown[]): string {
  return `command:${command}?${encodeURIComponent(JSON.stringify(args))}`;
}

/** Links that run our commands: for hovers and tooltips, which must allow exactly `linkedCommands`. */
export const commandLinks: Links = {
  card: (id) => commandUri(Commands.openCard, id),
  comparison: (id, subject) => commandUri(Commands.openComparison, id, subject),
  timeline: (event) => commandUri(Commands.openTimeline, event),
  references: (id) => commandUri(Commands.whereUsed, id),
  ownTerm: (id) => commandUri(Commands.openOwnTerm, id),
};

/**
 * The same for a hover, whose term may be elsewhere than the cursor.
 * @param offset UTF-16, behind the term
 */
export function hoverLinks(document: vscode.TextDocument, offset: number): Links {
  const place = { uri: document.uri.toString(), version: document.version, offset };
  return { ...commandLinks, cite: (id) => commandUri(Commands.citeSource, id, place) };
}

/** The commands that these links may run. */
export const linkedCommands: readonly string[] = [
  Commands.openCard,
  Commands.openComparison,
  Commands.openTimeline,
  Commands.whereUsed,
  Commands.citeSource,
  Commands.openOwnTerm,
];

/** Our own Markdown as VS Code shows it: only our commands run, no HTML. Text of users must be escaped before. */
export function trustedMarkdown(markdown: string): vscode.MarkdownString {
  const result = new vscode.MarkdownString(markdown, true);
  result.isTrusted = { enabledCommands: linkedCommands };
  return result;
}
