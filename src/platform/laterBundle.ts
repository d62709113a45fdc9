import * as vscode from 'vscode';

/**
 * What a bundle exports that is not read with the extension, but when it is first needed; the build makes it of an entry of
 * its own (`laterBundles` in `esbuild.mjs`). A failed attempt is not kept: the next use tries again.
 * @param name of the file, without its ending
 * @throws when the file cannot be read, or its code fails
 */
export function laterBundle<T>(extensionUri: vscode.Uri, name: string): () => Promise<T> {
  const kept: { bundle?: Promise<T> | undefined } = {};
  return () => {
    kept.bundle ??= load<T>(vscode.Uri.joinPath(extensionUri, 'dist', `${name}.js`)).catch((error: unknown) => {
      kept.bundle = undefined;
      throw error;
    });
    return kept.bundle;
  };
}

/**
 * Reads and runs a CommonJS file of ours as the extension host of browsers runs the first one: there is neither `require`
 * of a second file nor `import()` in it, while files of the extension can be read everywhere.
 */
async function load<T>(uri: vscode.Uri): Promise<T> {
  const code = new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
  // oxlint-disable-next-line no-new-func, no-implied-eval -- no text of anybody else: a file of the extension itself
  const run = new Function('module', 'exports', 'require', `${code}\n//# sourceURL=${uri.toString()}`);
  const module = { exports: {} };
  run(module, module.exports, () => vscode);
  return module.exports as T;
}
