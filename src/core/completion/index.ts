export { suggestTerms, type TermSuggestion } from './suggest';
export { surfacesOf, type Surface } from './surfaces';
