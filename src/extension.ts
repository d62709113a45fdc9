import * as vscode from 'vscode';
import { DisposableStore, type Disposable } from './base/disposable';
import { Commands, registerCommand } from './contributions';
import { createServices, type Services } from './platform/services';
import type { VirtualizationStudyNotes } from './api/virtualizationNotes';
import * as agentTools from './features/agentTools';
import * as blockProblems from './features/blockProblems';
import * as cards from './features/cards';
import * as checks from './features/checks';
import * as citing from './features/citing';
import * as comparison from './features/comparison';
import * as composing from './features/composing';
import * as completion from './features/completion';
import * as definition from './features/definition';
import * as explain from './features/explain';
import * as gettingStarted from './features/gettingStarted';
import * as glossaryView from './features/glossaryView';
import * as hover from './features/hover';
import * as itemActions from './features/itemActions';
import * as languageStatus from './features/languageStatus';
import * as marks from './features/marks';
import * as ownTerms from './features/ownTerms';
import * as picks from './features/picks';
import * as preview from './features/preview';
import { publicApi } from './features/publicApi';
import * as references from './features/references';
import * as study from './features/study';
import * as timelinePage from './features/timelinePage';
import * as timelineView from './features/timelineView';
import * as uriHandler from './features/uriHandler';
import * as wordList from './features/wordList';

/** A feature registers all it contributes and gives back what undoes it. */
interface Feature {
  register(services: Services): Disposable;
}

const features: Readonly<Record<string, Feature>> = {
  hover,
  definition,
  cards,
  glossaryView,
  timelineView,
  timelinePage,
  picks,
  preview,
  completion,
  itemActions,
  citing,
  composing,
  comparison,
  explain,
  marks,
  languageStatus,
  references,
  checks,
  wordList,
  ownTerms,
  study,
  uriHandler,
  blockProblems,
  gettingStarted,
  agentTools,
};

/** What other extensions see; the built-in Markdown features ask for the preview plugin. */
interface Api extends VirtualizationStudyNotes {
  extendMarkdownIt<T>(markdownIt: T): T;
}

/**
 * Composes and registers, and returns at once: VS Code waits for it before it parses any Markdown. A feature that
 * fails is logged and does not take the others down.
 */
export function activate(context: vscode.ExtensionContext): Api {
  const store = new DisposableStore();
  context.subscriptions.push(store);
  const services = createServices(context, store);
  store.add(registerCommand(vscode.commands, Commands.showLog, () => services.log.show()));
  for (const [name, feature] of Object.entries(features)) {
    try {
      store.add(feature.register(services));
    } catch (error) {
      services.log.error(`The feature "${name}" could not start`, error);
    }
  }
  return { extendMarkdownIt: preview.previewPlugin(services), ...publicApi(services) };
}
