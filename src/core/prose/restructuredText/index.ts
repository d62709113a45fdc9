export { RESTRUCTURED_TEXT_INLINE } from './inlineSyntax';
export { scanRestructuredText } from './blocks';
