// What we use of it. Its own declarations are far larger than that, and are read for nothing else.
declare module '@asciidoctor/core' {
  export class NullLogger {
    readonly level: number;
  }
  export interface Document {
    readonly blocks: readonly unknown[];
  }
  /** A text as HTML, without the head and foot of a page. */
  export function convert(
    text: string,
    options: { readonly safe: 'secure'; readonly logger: NullLogger },
  ): Promise<string | Document>;
}
