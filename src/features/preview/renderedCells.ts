import * as vscode from 'vscode';
import { DisposableStore, type Disposable } from '../../base/disposable';
import { Commands, notebookRenderer } from '../../contributions';
import { renderBlock } from '../../core/blocks';
import { pictureFigure } from '../../core/diagrams';
import { noLinks } from '../../core/render/links';
import { tooltipHtml } from '../../markdownIt';
import { isFromCells, type CellBlock, type RenderedCell, type ToCells } from '../../protocol/cellMessages';
import type { Services } from '../../platform/services';
import { choiceFor, mentionsIn } from './previewHost';

/**
 * Rendered Markdown cells of notebooks. They are drawn in a page of VS Code's, far from the data: its renderer asks what
 * to draw, and tells which card to open.
 */
export function answerRenderedCells(services: Services): Disposable {
  const owner = new DisposableStore();
  const messaging = vscode.notebooks.createRendererMessaging(notebookRenderer);
  const send = (message: ToCells, editor?: vscode.NotebookEditor): void =>
    void messaging.postMessage(message, editor).then(undefined, (error: unknown) => services.log.warn(String(error)));
  owner.add(
    messaging.onDidReceiveMessage(({ editor, message }) => {
      if (!isFromCells(message)) {
        services.log.warn('A message of a notebook that is not known was ignored.');
      } else if (message.type === 'open') {
        void vscode.commands.executeCommand(Commands.openCard, message.id);
      } else {
        send({ type: 'answer', cell: renderedCell(services, editor, message.text, message.blocks) }, editor);
      }
    }),
  );
  owner.add(services.mentions.onDidInvalidate(() => send({ type: 'changed' })));
  return owner;
}

function renderedCell(
  services: Services,
  { notebook }: vscode.NotebookEditor,
  text: string,
  asked: readonly CellBlock[],
): RenderedCell {
  // The page does not say which cell it draws. Of cells with the same text any will do.
  const document = notebook
    .getCells()
    .find((cell) => cell.document.getText().replaceAll(/\r\n?/g, '\n') === text)?.document;
  const choice = choiceFor(services, document, document?.uri ?? notebook.uri);
  const { mentions: all, sections } = choice ? mentionsIn(services, text, document) : { mentions: [], sections: [] };
  const mentions = all.filter(({ conceptId }) => choice?.isHidden(conceptId) === false);
  const knowledge = services.knowledge();
  const tooltips = [...new Set(mentions.map(({ conceptId }) => conceptId))].flatMap((id) => {
    const entry = knowledge.entry(id);
    return entry ? [[id, tooltipHtml(entry, knowledge).toString()] as const] : [];
  });
  const blocks = asked.map(({ language, content, line }) => {
    const place = { attributes: [], line: line < 0 ? undefined : line };
    const figure =
      pictureFigure(language, []) ?? renderBlock(language, content, { knowledge, links: noLinks, ...place });
    return figure?.toString() ?? '';
  });
  return {
    text,
    mode: choice?.mode ?? 'off',
    mentions: mentions.map(({ start, end, conceptId }) => ({ start, end, conceptId })),
    sections: Array.from(sections),
    tooltips: Object.fromEntries(tooltips),
    blocks,
  };
}
