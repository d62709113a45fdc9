/** Where a path of the user leads. */
export type PathInFolder =
  /** Relative to the folder, with `/`; it may be a glob. */
  | { readonly path: string; readonly problem?: undefined }
  /** It leads nowhere that is read: why, as a sentence. */
  | { readonly path?: undefined; readonly problem: string };

const OUTSIDE = 'leads out of the workspace folder; glossaries are read from inside it only.';

/**
 * A path or glob that a user has written, as one from the workspace folder: `./x`, `${workspaceFolder}/x`, `a/../x`,
 * back-slashes, and the whole path of something in the folder mean what they say.
 * @param folder the path of the folder's URI
 * @param from the path, from the folder, of the folder that a relative path begins at
 */
export function pathInFolder(written: string, folder: string, from = ''): PathInFolder {
  const shown = `“${written.trim().slice(0, 100)}”`;
  let path = written.trim().replaceAll('\\', '/');
  let isFromFolder = false;
  const variable = /^\$\{(?:workspaceFolder|workspaceRoot)(?::[^}/]*)?\}(?:\/+|$)/.exec(path)?.[0];
  if (variable !== undefined) {
    path = path.slice(variable.length);
    isFromFolder = true;
  }
  if (path.includes('${')) {
    return { problem: `${shown} has a variable that is not known here; only \${workspaceFolder} is.` };
  }
  if (/^[a-z][\w+.-]+:\/\//i.test(path) && !path.startsWith('file://')) {
    return { problem: `${shown} is an address; glossaries are read from the workspace folder only.` };
  }
  path = path.replace(/^file:\/\/(?:localhost)?/, '');
  if (/^~(?:\/|$)/.test(path)) return { problem: `${shown} ${OUTSIDE}` };
  if (/^(?:[a-z]:)?\//i.test(path)) {
    const root = `${folder.replace(/\/+$/, '')}/`;
    const whole = /^[a-z]:/i.test(path) ? `/${path}` : path;
    // Drive letters are written either way.
    const isInside = /^\/[a-z]:/i.test(root)
      ? whole.toLowerCase().startsWith(root.toLowerCase())
      : whole.startsWith(root);
    if (!isInside) return { problem: `${shown} ${OUTSIDE}` };
    path = whole.slice(root.length);
    isFromFolder = true;
  }
  const steps = isFromFolder || from === '' ? [] : from.split('/');
  for (const step of path.split('/')) {
    if (step === '' || step === '.') continue;
    if (step !== '..') steps.push(step);
    else if (steps.pop() === undefined) return { problem: `${shown} ${OUTSIDE}` };
  }
  return { path: steps.join('/') };
}
