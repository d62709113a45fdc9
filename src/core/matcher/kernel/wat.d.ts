/** A module in WebAssembly's text format, as the build compiles it (see `esbuild.mjs`). */
declare module '*.wat' {
  const bytes: Uint8Array<ArrayBuffer>;
  export default bytes;
}
