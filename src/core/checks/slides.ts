import { frontMatterEnd } from '../prose';

/** A file of slides, perhaps. */
export interface SlidesFile {
  /** With slashes. */
  readonly path: string;
  readonly text: string;
}

/** What the front matter of slides says: Marp, Quarto and R Markdown, Pandoc, Slidev, reveal-md. */
const SLIDES =
  /^(?:marp:\s*true\b|(?:format|output|to):\s*(?:["']?(?:revealjs|beamer|pptx|slidy|ioslides|slides)|.*(?:presentation|xaringan))|revealOptions:|layout:\s*(?:cover|center|slides?)\b|theme:\s*(?:beamer|reveal|seriph|gaia|uncover)\b)|^\s+(?:revealjs|beamer|pptx|(?:beamer|ioslides|slidy|powerpoint)_presentation|xaringan::\w+):/m;
/** As much of LaTeX, AsciiDoc and Org as has it. */
const SLIDES_WITHOUT_FRONT_MATTER =
  /\\documentclass(?:\[[^\]]*\])?\{beamer\}|^:revealjs_|^:backend:\s*revealjs|^#\+(?:reveal_|latex_class:\s*beamer|startup:\s*beamer)/im;

/** Numbers in the name of a file. */
const NUMBER = /\d+/g;

/**
 * Whether one file of slides comes before another in the same series: both are slides, in one folder, with names that
 * differ in their numbers, the first of which is lower, or that begin with such numbers (`01-intro`, `02-memory`).
 */
export function isEarlierSlides(earlier: SlidesFile, later: SlidesFile): boolean {
  const [folder, name, kind] = partsOf(earlier.path);
  const [laterFolder, laterName, laterKind] = partsOf(later.path);
  if (folder !== laterFolder || kind !== laterKind) return false;
  const isLead = /^\d/.test(name) && /^\d/.test(laterName);
  if (!isLead && name.replaceAll(NUMBER, '#') !== laterName.replaceAll(NUMBER, '#')) return false;
  const numbers = name.match(NUMBER) ?? [];
  const laterNumbers = laterName.match(NUMBER) ?? [];
  const differing = numbers.findIndex((number, index) => Number(number) !== Number(laterNumbers[index]));
  const isBefore = differing >= 0 && Number(numbers[differing]) < Number(laterNumbers[differing] ?? -1);
  return isBefore && isSlides(earlier.text) && isSlides(later.text);
}

function partsOf(path: string): readonly [folder: string, name: string, extension: string] {
  const slash = path.lastIndexOf('/');
  const dot = path.lastIndexOf('.');
  const end = dot > slash ? dot : path.length;
  return [path.slice(0, slash + 1), path.slice(slash + 1, end), path.slice(end)];
}

function isSlides(text: string): boolean {
  const end = frontMatterEnd(text);
  return end > 0 ? SLIDES.test(text.slice(0, end)) : SLIDES_WITHOUT_FRONT_MATTER.test(text.slice(0, 4000));
}
