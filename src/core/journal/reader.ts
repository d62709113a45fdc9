import type { Sliced } from '../../base/sliced';
import type { StudyAction } from '../review';
import { readLine } from './line';
import { eachLine } from './lines';

/** Something in a file of answers that could not be understood. It was left out, and is still there. */
export interface JournalProblem {
  readonly file: string;
  /** Counted from 1; 0 for the file as a whole. */
  readonly line: number;
  /** Words that go on from “left out, because”. */
  readonly message: string;
}

/** How many problems are told one by one. */
const problemsTold = 100;
/** After so many lines others may have their turn. */
const linesPerSlice = 250;
/** Reads files of answers line by line. */
export class LineReader {
  /** Lines that were reported. */
  readonly #wrong = new Set<string>();
  readonly #problems: JournalProblem[] = [];
  #untold = 0;

  /** The actions of a text. Every line that can be understood counts, whatever is around it. */
  *read(file: string, content: string): Sliced<readonly StudyAction[]> {
    const actions: StudyAction[] = [];
    for (const { line, number } of eachLine(content)) {
      if (number % linesPerSlice === 0) yield;
      const read = readLine(line);
      if ('action' in read) actions.push(read.action);
      else if ('problem' in read && !this.#wrong.has(line)) {
        this.#wrong.add(line);
        this.report({ file, line: number, message: read.problem });
      }
    }
    return actions;
  }

  report(problem: JournalProblem): void {
    if (this.#problems.length < problemsTold) this.#problems.push(problem);
    else this.#untold++;
  }

  /** The problems since the last call: the first ones, and how many more there were. */
  takeProblems(): { readonly problems: readonly JournalProblem[]; readonly more: number } {
    const taken = { problems: this.#problems.splice(0), more: this.#untold };
    this.#untold = 0;
    return taken;
  }
}
