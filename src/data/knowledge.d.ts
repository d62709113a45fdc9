/** The compiled body of data, made by the build (see `esbuild.mjs`): a `CompiledKnowledge`. */
declare module 'virtual:knowledge' {
  const compiled: unknown;
  export default compiled;
}
