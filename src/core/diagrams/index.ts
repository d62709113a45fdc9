/** Pictures of hypervisor types and techniques, and step-by-step walkthroughs, as data and as SVG, words and Markdown. */
export { diagramOf, picturedIn, allDiagrams, walkthroughsOf, diagramSources } from './catalogue';
export { pictureFigure, pictureMarkdown } from './pictureBlock';
export { stackSvg } from './svg';
export type { Diagram, Step, Walkthrough } from './types';
export { stackInWords, stepInWords } from './words';
