import * as vscode from 'vscode';
import { DisposableStore } from '../base/disposable';
import { lazy } from '../base/lazy';
import type { Knowledge } from '../core/knowledge';
import { TermMatcher } from '../core/matcher';
import { loadKnowledge } from '../data';
import { DocumentMentionsCache } from './documentMentionsCache';
import { MutedTerms } from './mutedTerms';
import { Revealer } from './revealer';
import { SettingsReader } from './settings';

/** What features share. Everything costly is made on first use. */
export interface Services {
  readonly extensionUri: vscode.Uri;
  readonly log: vscode.LogOutputChannel;
  readonly settings: SettingsReader;
  /** Survives a restart of the window; for view state. */
  readonly workspaceState: vscode.Memento;
  knowledge(): Knowledge;
  matcher(): TermMatcher;
  readonly mentions: DocumentMentionsCache;
  readonly muted: MutedTerms;
  readonly reveal: Revealer;
}

/** Makes the shared services; disposing the store ends them. */
export function createServices(context: vscode.ExtensionContext, store: DisposableStore): Services {
  const log = store.add(vscode.window.createOutputChannel('Virtualization Notes', { log: true }));
  const timed = <T>(what: string, make: () => T): (() => T) =>
    lazy(() => {
      const start = performance.now();
      const value = make();
      log.debug(`${what} in ${(performance.now() - start).toFixed(1)} ms`);
      return value;
    });
  const knowledge = timed('Parsed the body of knowledge', loadKnowledge);
  const matcher = timed('Built the term matcher', () => new TermMatcher(knowledge().entries));
  const settings = store.add(new SettingsReader(log));
  const muted = new MutedTerms(settings);
  return {
    extensionUri: context.extensionUri,
    log,
    settings,
    workspaceState: context.workspaceState,
    knowledge,
    matcher,
    muted,
    mentions: store.add(new DocumentMentionsCache({ matcher, muted, onDidInvalidate: settings.onDidChange })),
    reveal: new Revealer(),
  };
}
