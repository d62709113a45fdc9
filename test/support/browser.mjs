// A headless Chromium, driven by playwright-core, that talks to nothing but this machine.
import { chromium } from 'playwright-core';
import { ensureChromium } from './install.mjs';

const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-dev-shm-usage',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-domain-reliability',
  // A page that a test has bent counts as one from elsewhere, which may not speak to this machine.
  '--disable-features=LocalNetworkAccessChecks',
  '--disable-sync',
  '--no-first-run',
  '--no-pings',
  '--font-render-hinting=none',
];

/**
 * Starts the browser, installing one first where none is found.
 * @returns {Promise<import('playwright-core').Browser>}
 */
export async function launchBrowser() {
  const { executablePath, env } = await ensureChromium();
  return chromium.launch({
    executablePath,
    env: env,
    args: flags,
    timeout: 60_000,
  });
}
