import * as vscode from 'vscode';
import { DisposableStore, type Disposable } from '../../base/disposable';
import { derived } from '../../base/lazy';
import { Commands, registerCommand } from '../../contributions';
import { CitedSources } from '../../core/citing';
import { LastEditor } from '../../platform/lastEditor';
import type { Services } from '../../platform/services';
import { registerCiteFact } from './citeFact';
import { citeSource } from './citeSource';
import { exportSources } from './exportSources';
import { registerKeys } from './keys';

/** Sources in the user's texts: citing them, and giving them to other tools. */
export function register(services: Services): Disposable {
  const owner = new DisposableStore();
  const lastEditor = owner.add(new LastEditor());
  const { commands } = vscode;
  owner.add(
    registerCommand(commands, Commands.citeSource, (argument, where) =>
      citeSource(argument, where, services, lastEditor),
    ),
  );
  owner.add(
    registerCommand(commands, Commands.exportSources, (argument) => exportSources(argument, services, lastEditor)),
  );
  owner.add(
    services.cardActions.offer({
      command: Commands.citeSource,
      title: 'Cite',
      order: 55,
      argumentsFor: ({ kind, value }) => (kind !== 'comparison' && value.sources.length > 0 ? [value.id] : undefined),
    }),
  );
  const cited = derived(services.knowledge, (knowledge) => new CitedSources(knowledge));
  owner.add(registerKeys(services, cited));
  owner.add(registerCiteFact(services, lastEditor, cited));
  return owner;
}
