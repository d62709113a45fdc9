import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { root } from '../../support/paths.mjs';
import { differenceOf, outlineOf } from './compare';

const folder = join(root, 'test', 'fixtures', 'pictures');
const rendererFile = join(folder, 'renderer.json');
/** Where a picture that differs is left, with one that shows the difference. */
const outFolder = join(root, 'out', 'pictures');

/** So many pixels may differ. A word such as “disputed” has about two hundred, the smallest of our icons about sixty. */
const tolerated = 25;

/** For so long a surface may come to rest; in milliseconds. What is still wrong then is wrong. */
const patience = 8000;

/** What draws text: pictures can be compared pixel by pixel only where it is the same. */
interface Renderer {
  readonly browser: string;
  /** A sum over text drawn in the generic font families: it differs where the fonts do. */
  readonly text: string;
}

async function rendererOf(page: Page): Promise<Renderer> {
  const text = await page.evaluate(() => {
    const canvas = new OffscreenCanvas(400, 160);
    const context = canvas.getContext('2d');
    if (!context) throw new Error('There is no canvas to draw on');
    const fonts = ['13px system-ui', '600 13px sans-serif', '14px monospace', '16px serif', 'italic 14px sans-serif'];
    for (const [index, font] of fonts.entries()) {
      context.font = font;
      context.fillText('Hypervisor VM/370 “disputed” · 1972–1984 ≠ ⚠ ✓', 4, 24 + index * 30);
    }
    const { data } = context.getImageData(0, 0, canvas.width, canvas.height);
    return data.reduce((sum, value) => (Math.imul(sum, 31) + value) >>> 0, 7).toString(16);
  });
  return { browser: page.context().browser()?.version() ?? '', text };
}

/** The reviewed pictures: each new one is held against the one of its name, or takes its place when told to. */
export class References {
  readonly #page: Page;
  readonly #renderer: Renderer;
  /** Whether new pictures take the place of the old ones. */
  readonly #update: boolean;
  readonly #strict: boolean;

  private constructor(page: Page, renderer: Renderer, update: boolean) {
    this.#page = page;
    this.#renderer = renderer;
    this.#update = update;
    const recorded = existsSync(rendererFile) ? readFileSync(rendererFile, 'utf8') : '';
    this.#strict = recorded === serialized(renderer);
  }

  /**
   * Gets ready to compare, and says how strictly.
   * @param page an empty page of the browser that takes the pictures
   */
  static async open(page: Page): Promise<References> {
    const references = new References(page, await rendererOf(page), process.env['UPDATE_PICTURES'] === '1');
    if (references.#update) {
      mkdirSync(folder, { recursive: true });
      writeFileSync(rendererFile, serialized(references.#renderer));
    } else if (!references.#strict) {
      console.log('The references were drawn by another browser or with other fonts: only outlines are compared.');
    }
    return references;
  }

  /**
   * Compares a surface with its reference, or makes its picture the reference. A surface that looks otherwise is taken
   * again for some seconds: a webview that stands still may yet be waiting for a style or a focus.
   * @param take takes a picture of the surface as it is now
   * @throws AssertionError when there is no reference, or the surface comes to rest looking otherwise
   */
  async check(name: string, take: () => Promise<Buffer>): Promise<void> {
    const path = join(folder, `${name}.png`);
    if (this.#update) {
      writeFileSync(path, await take());
      return;
    }
    assert.ok(existsSync(path), `There is no reference for ${name}: run \`npm run pictures\`, and look at it`);
    const expected = readFileSync(path);
    if (this.#strict) await this.#checkPixels(name, expected, take);
    else await this.#checkOutline(expected, await take());
  }

  async #checkPixels(name: string, expected: Buffer, take: () => Promise<Buffer>): Promise<void> {
    const end = Date.now() + patience;
    for (;;) {
      const actual = await take();
      const { sizes, pixels, area, picture } = await differenceOf(this.#page, expected, actual);
      if (pixels <= tolerated) return;
      if (Date.now() < end) continue;
      mkdirSync(outFolder, { recursive: true });
      writeFileSync(join(outFolder, `${name}.png`), actual);
      if (picture) writeFileSync(join(outFolder, `${name}-difference.png`), picture);
      assert.equal(sizes[1], sizes[0], `${name} has another size; it is in out/pictures`);
      assert.fail(`${pixels} pixels of ${name} differ, within ${area}; it and the difference are in out/pictures`);
    }
  }

  /** Text takes more or less room elsewhere, but a surface does not double, and its theme is the same. */
  async #checkOutline(expected: Buffer, actual: Buffer): Promise<void> {
    const [wanted, found] = [await outlineOf(this.#page, expected), await outlineOf(this.#page, actual)];
    assert.equal(found.background, wanted.background, 'the background');
    for (const side of ['width', 'height'] as const) {
      const ratio = found[side] / wanted[side];
      assert.ok(ratio > 0.6 && ratio < 1.6, `${side} is ${found[side]} instead of ${wanted[side]} pixels`);
    }
  }
}

function serialized(renderer: Renderer): string {
  return `${JSON.stringify(renderer, undefined, 2)}\n`;
}
