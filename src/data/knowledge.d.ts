/** The compiled body of data, made by the build (see `esbuild.mjs`). */
declare module 'virtual:knowledge' {
  const compiled: import('./compiled').CompiledKnowledge;
  export default compiled;
}
