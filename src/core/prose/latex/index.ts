export { LATEX_INLINE } from './inlineSyntax';
export { scanLatex } from './scan';
