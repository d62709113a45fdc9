import * as vscode from 'vscode';
import type { DisposableStore } from '../base/disposable';
import { derived, lazy } from '../base/lazy';
import { Knowledge } from '../core/knowledge';
import { TermMatcher } from '../core/matcher';
import { ownFirst } from '../core/ownTerms/ownFirst';
import { loadKnowledgeData, loadMatching } from '../data';
import { CardActions } from './cardActions';
import { DocumentMentionsCache } from './documentMentionsCache';
import { MutedTerms } from './mutedTerms';
import { NotesWorkspace } from './notes/notesWorkspace';
import { OwnTerms } from './ownTerms/ownTerms';
import type { KeptValues } from './recentComparisons';
import { Revealer } from './revealer';
import { SettingsReader } from './settings';

/** What features share. Everything costly is made on first use. */
export interface Services {
  readonly extensionUri: vscode.Uri;
  /** For files of this workspace that other tools read, or of all where none is open; may not exist yet. */
  readonly storageUri: vscode.Uri;
  readonly log: vscode.LogOutputChannel;
  readonly settings: SettingsReader;
  /** For files of this machine, whatever the workspace; may not exist yet. */
  readonly machineStorageUri: vscode.Uri;
  /** Survives a restart of the window; for view state. */
  readonly workspaceState: vscode.Memento;
  /** Survives everything; for what is of this machine, whatever the workspace. Not for what several windows write. */
  readonly machineState: vscode.Memento;
  /** What is known now, the user's own terms included. Another object after `onDidChangeKnowledge`. */
  readonly knowledge: () => Knowledge;
  /** Finds the terms of `knowledge()`. */
  readonly matcher: () => TermMatcher;
  readonly onDidChangeKnowledge: vscode.Event<void>;
  readonly ownTerms: OwnTerms;
  readonly mentions: DocumentMentionsCache;
  readonly muted: MutedTerms;
  /** The notes of the workspace; none is read before the first question. */
  readonly notes: NotesWorkspace;
  readonly reveal: Revealer;
  /** What cards have buttons for. */
  readonly cardActions: CardActions;
}

/** What pages in webviews need of the services. */
export interface PageServices extends Pick<Services, 'extensionUri' | 'knowledge' | 'reveal'> {
  readonly log: Pick<vscode.LogOutputChannel, 'warn' | 'error'>;
  readonly workspaceState: KeptValues;
}

/** Makes the shared services; disposing the store ends them. */
export function createServices(context: vscode.ExtensionContext, store: DisposableStore): Services {
  const log = store.add(vscode.window.createOutputChannel('Virtualization Notes', { log: true }));
  const timed = <T>(what: string, make: () => T): T => {
    const start = performance.now();
    const value = make();
    log.debug(`${what} in ${(performance.now() - start).toFixed(1)} ms`);
    return value;
  };
  const bundled = lazy(() => timed('Parsed the bundled data', loadKnowledgeData));
  const bundledKnowledge = lazy(() => new Knowledge(bundled()));
  const matching = lazy(() => loadMatching(bundled()));
  const settings = store.add(new SettingsReader(log));
  const ownTerms = store.add(new OwnTerms({ log, settings, bundled }));
  const knowledge = (): Knowledge => ownTerms.knowledge() ?? bundledKnowledge();
  const matcher = derived(knowledge, ({ unsortedEntries }) =>
    timed('Built the term matcher', () => new TermMatcher(ownFirst(unsortedEntries), matching())),
  );
  const muted = new MutedTerms(settings);
  const invalidated = store.add(new vscode.EventEmitter<void>());
  store.add(settings.onDidChange(() => invalidated.fire()));
  store.add(ownTerms.onDidChange(() => invalidated.fire()));
  const mentions = store.add(new DocumentMentionsCache({ matcher, muted, onDidInvalidate: invalidated.event }));
  return {
    extensionUri: context.extensionUri,
    storageUri: context.storageUri ?? context.globalStorageUri,
    log,
    settings,
    machineStorageUri: context.globalStorageUri,
    workspaceState: context.workspaceState,
    machineState: context.globalState,
    knowledge,
    matcher,
    onDidChangeKnowledge: ownTerms.onDidChange,
    ownTerms,
    muted,
    mentions,
    notes: store.add(new NotesWorkspace({ log, settings, mentions, muted, matcher })),
    reveal: new Revealer(),
    cardActions: new CardActions(),
  };
}
