import type { Page } from 'playwright-core';

/** How two pictures differ. */
export interface Difference {
  readonly sizes: readonly [expected: string, actual: string];
  /** Pixels of which a colour channel differs by more than what goes unseen; all when the sizes differ. */
  readonly pixels: number;
  /** Where they lie, as “left,top to right,bottom” in pixels; empty when none differ or the sizes do. */
  readonly area: string;
  /** A PNG that shows them in red over a pale actual picture; `undefined` when the sizes differ. */
  readonly picture: Buffer | undefined;
}

/** Differences of a colour channel (0 to 255) up to this are not seen. */
const unseen = 16;

/**
 * Compares two PNGs pixel by pixel. The browser that took them decodes them, so this needs no package for it.
 * @param page any page of the browser; nothing stays in it
 */
export async function differenceOf(page: Page, expected: Buffer, actual: Buffer): Promise<Difference> {
  const { sizes, pixels, area, data } = await page.evaluate(
    async ({ expected, actual, unseen }) => {
      const decoded = async (base64: string): Promise<ImageData> => {
        const bitmap = await createImageBitmap(await (await fetch(`data:image/png;base64,${base64}`)).blob());
        const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
        if (!context) throw new Error('There is no canvas to compare on');
        context.drawImage(bitmap, 0, 0);
        return context.getImageData(0, 0, bitmap.width, bitmap.height);
      };
      const [a, b] = await Promise.all([decoded(expected), decoded(actual)]);
      const sizes = [a, b].map(({ width, height }) => `${width} × ${height}`);
      if (sizes[0] !== sizes[1]) return { sizes, pixels: Math.max(a.data.length, b.data.length) / 4, area: '' };
      let pixels = 0;
      let [left, top, right, bottom] = [a.width, a.height, -1, -1];
      for (let at = 0; at < a.data.length; at += 4) {
        const differs = [0, 1, 2].some(
          (channel) => Math.abs((a.data[at + channel] ?? 0) - (b.data[at + channel] ?? 0)) > unseen,
        );
        if (differs) {
          const [x, y] = [(at / 4) % a.width, Math.floor(at / 4 / a.width)];
          [left, top, right, bottom] = [Math.min(left, x), Math.min(top, y), Math.max(right, x), Math.max(bottom, y)];
          pixels++;
        }
        for (const channel of [0, 1, 2]) {
          b.data[at + channel] = differs ? (channel === 0 ? 255 : 0) : 191 + (b.data[at + channel] ?? 0) / 4;
        }
      }
      const canvas = document.createElement('canvas');
      [canvas.width, canvas.height] = [b.width, b.height];
      canvas.getContext('2d')?.putImageData(b, 0, 0);
      const area = pixels > 0 ? `${left},${top} to ${right},${bottom}` : '';
      return { sizes, pixels, area, data: canvas.toDataURL('image/png') };
    },
    { expected: expected.toString('base64'), actual: actual.toString('base64'), unseen },
  );
  return {
    sizes: [sizes[0] ?? '', sizes[1] ?? ''],
    pixels,
    area,
    picture: data === undefined ? undefined : Buffer.from(data.slice(data.indexOf(',') + 1), 'base64'),
  };
}

/** What can be told of a picture without regard to how text is drawn. */
export interface Outline {
  readonly width: number;
  readonly height: number;
  /** The most frequent colour, as `r,g,b`. */
  readonly background: string;
}

/** Gives the size and the background of a PNG. */
export async function outlineOf(page: Page, png: Buffer): Promise<Outline> {
  return page.evaluate(async (base64) => {
    const bitmap = await createImageBitmap(await (await fetch(`data:image/png;base64,${base64}`)).blob());
    const { width, height } = bitmap;
    const context = new OffscreenCanvas(width, height).getContext('2d');
    context?.drawImage(bitmap, 0, 0);
    const data = context?.getImageData(0, 0, width, height).data ?? new Uint8ClampedArray();
    const counts = new Map<string, number>();
    for (let at = 0; at < data.length; at += 4) {
      const colour = `${data[at]},${data[at + 1]},${data[at + 2]}`;
      counts.set(colour, (counts.get(colour) ?? 0) + 1);
    }
    const [background = ''] = [...counts].toSorted((a, b) => b[1] - a[1])[0] ?? [];
    return { width, height, background };
  }, png.toString('base64'));
}
