import * as vscode from 'vscode';

const fileName = 'virtualization-timeline.svg';

/** A place to offer first: beside what is open, if anything is there that can be written to. */
function firstPlace(): vscode.Uri | undefined {
  const folder = vscode.workspace.workspaceFolders?.find(
    ({ uri }) => vscode.workspace.fs.isWritableFileSystem(uri.scheme) !== false,
  );
  return folder && vscode.Uri.joinPath(folder.uri, fileName);
}

/**
 * Saves a picture where the reader says. Where there is no file system to save to, as in a browser without a folder,
 * it goes into a new document.
 * @returns a sentence that says what was done; `undefined` when the reader has decided against it
 */
export async function savePicture(svg: string): Promise<string | undefined> {
  const place = firstPlace();
  if (!place && vscode.env.uiKind === vscode.UIKind.Web) {
    await vscode.window.showTextDocument(await vscode.workspace.openTextDocument({ language: 'xml', content: svg }));
    return 'SVG opened in a new document';
  }
  const target = await vscode.window.showSaveDialog({
    ...(place && { defaultUri: place }),
    filters: { 'Scalable Vector Graphics': ['svg'] },
    title: 'Export Timeline as SVG',
  });
  if (!target) return undefined;
  await vscode.workspace.fs.writeFile(target, new TextEncoder().encode(svg));
  return 'SVG saved';
}
