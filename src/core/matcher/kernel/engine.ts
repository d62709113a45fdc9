/**
 * The two things that this layer needs of the engine around it, which every one since 2021 has: WebAssembly with SIMD,
 * and a writer of UTF-8. Declared here because the layer knows neither Node's nor a browser's own types.
 */

/** An instance of a WebAssembly module. */
export interface Instance {
  readonly exports: Readonly<Record<string, unknown>>;
}

interface TextWriter {
  /** Writes a text as UTF-8; half a surrogate pair becomes U+FFFD. */
  encodeInto(text: string, into: Uint8Array): { readonly read: number; readonly written: number };
}

declare const WebAssembly: {
  readonly Module: new (bytes: Uint8Array<ArrayBuffer>) => object;
  readonly Instance: new (module: object) => Instance;
};
declare const TextEncoder: new () => TextWriter;

/** Writes text as UTF-8. */
export const utf8 = new TextEncoder();

/**
 * A new instance of a module that imports nothing, with memory of its own.
 * @returns `undefined` where the engine lacks WebAssembly or what the module needs, or a policy forbids it
 */
export function instantiate(bytes: Uint8Array<ArrayBuffer>): Instance | undefined {
  try {
    return new WebAssembly.Instance(new WebAssembly.Module(bytes));
  } catch {
    return undefined;
  }
}
