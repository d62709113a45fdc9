export { HTML_INLINE } from './inlineSyntax';
export { scanHtml } from './scan';
