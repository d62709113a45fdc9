export { ASCIIDOC_INLINE } from './inlineSyntax';
export { scanAsciidoc } from './blocks';
