import { existsSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import type { BrowserContext } from 'playwright-core';
import { root } from '../../support/paths.mjs';

/** Where the browser believes the extension to be: an origin that the page may fetch from. */
const origin = { scheme: 'https', authority: 'extension.test' };

const contentTypes: Readonly<Record<string, string>> = {
  '.svg': 'image/svg+xml',
  '.json': 'application/json',
  '.js': 'text/javascript',
  '.css': 'text/css',
};

/**
 * Changes the page that the server gives: the extension and its tests come from an origin of their own, as web
 * extensions do, and folders have to be trusted.
 * @param insideFolder where the bundle `surroundings.js` is
 */
export async function serveWebExtension(context: BrowserContext, insideFolder: string): Promise<void> {
  const development = JSON.stringify({
    extensions: [{ ...origin, path: '/extension' }],
    extensionTestsPath: { ...origin, path: '/extension/tests/surroundings' },
  });
  const inserted = development.slice(1, -1).replaceAll('"', '&quot;');
  await context.route(
    ({ pathname, hostname }) => pathname === '/' && hostname === 'localhost',
    async (route) => {
      const response = await route.fetch();
      const body = (await response.text())
        .replace(/developmentOptions&quot;:\{/, `$&${inserted},`)
        .replace(/(enableWorkspaceTrust&quot;:)false/, '$1true');
      await route.fulfill({ response, body });
    },
  );
  await context.route(
    ({ hostname }) => hostname === origin.authority,
    (route) => {
      const [, , ...parts] = new URL(route.request().url()).pathname.split('/');
      const file = parts[0] === 'tests' ? join(insideFolder, ...parts.slice(1)) : join(root, ...parts);
      const headers = { 'access-control-allow-origin': '*' };
      if (!existsSync(file)) return route.fulfill({ status: 404, headers });
      return route.fulfill({
        body: readFileSync(file),
        contentType: contentTypes[extname(file)] ?? 'text/plain',
        headers,
      });
    },
  );
}
