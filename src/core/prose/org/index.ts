export { ORG_INLINE } from './inlineSyntax';
export { scanOrg } from './blocks';
