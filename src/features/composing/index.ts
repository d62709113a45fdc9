import * as vscode from 'vscode';
import { DisposableStore, type Disposable } from '../../base/disposable';
import { Commands, registerCommand, type CommandId } from '../../contributions';
import { LastEditor } from '../../platform/lastEditor';
import type { Services } from '../../platform/services';
import { say } from '../../platform/writing';
import { bibliography } from './bibliography';
import { insertComparison, insertTimeline } from './figures';
import { glossary } from './glossary';
import { insertDate } from './insertDate';
import { insertDefinition } from './insertDefinition';
import { NewTexts } from './newTexts';
import { writeRegion } from './writeRegion';

/** Parts of the user's texts that are made of the data. */
export function register(services: Services): Disposable {
  const owner = new DisposableStore();
  const lastEditor = owner.add(new LastEditor());
  const newTexts = owner.add(new NewTexts());
  const onEditor = (command: CommandId, act: (editor: vscode.TextEditor, argument: unknown) => Promise<void>): void => {
    owner.add(
      registerCommand(vscode.commands, command, async (argument) => {
        const editor = await lastEditor.shown();
        if (editor) await act(editor, argument);
        else say('No text editor is open to write in.');
      }),
    );
  };
  onEditor(Commands.insertGlossary, (editor, argument) =>
    writeRegion(editor, glossary(argument, services), services, newTexts),
  );
  onEditor(Commands.insertBibliography, (editor) => writeRegion(editor, bibliography(services), services, newTexts));
  onEditor(Commands.insertTimeline, (editor, argument) => insertTimeline(editor, argument, services));
  onEditor(Commands.insertComparison, (editor, argument) => insertComparison(editor, argument, services));
  onEditor(Commands.insertDefinition, (editor, argument) => insertDefinition(editor, argument, services));
  onEditor(Commands.insertDate, (editor, argument) => insertDate(editor, argument, services));
  return owner;
}
