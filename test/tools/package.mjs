// `npm run package`: virtualization-study-notes-<version>.vsix at the root of the repository, without the network.
import { readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { ensureDependencies } from '../support/install.mjs';
import { root } from '../support/paths.mjs';

await ensureDependencies();
const { createVSIX, listFiles, PackageManager } = await import('@vscode/vsce');
const { name, version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const file = `${name}-${version}.vsix`;
rmSync(join(root, file), { force: true });
// What an earlier build has left must not slip in.
rmSync(join(root, 'dist'), { recursive: true, force: true });
// vsce builds for production first: it runs the script vscode:prepublish.
await createVSIX({
  cwd: root,
  packagePath: join(root, file),
  dependencies: false,
  allowMissingRepository: true,
  rewriteRelativeLinks: false,
});
const files = await listFiles({ cwd: root, packageManager: PackageManager.None });
console.log(`${file}: ${files.length} files, ${Math.round(statSync(join(root, file)).size / 1024)} KB`);
