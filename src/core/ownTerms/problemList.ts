import { limits } from './limits';
import type { Problem, Severity, Span } from './sourceTree';

/** Collects the problems of one file: the first ones as they are, and then how many more there are. */
export class ProblemList {
  readonly #problems: Problem[] = [];
  #more = 0;

  add({ start, end }: Span, message: string, severity: Severity = 'warning'): void {
    if (this.#problems.length < limits.problems) this.#problems.push({ start, end, message, severity });
    else this.#more++;
  }

  /** In the order they were found. */
  all(): readonly Problem[] {
    const last = this.#problems.at(-1);
    if (this.#more === 0 || last === undefined) return this.#problems;
    const message = `${this.#more} more problems in this file are not listed.`;
    return [...this.#problems, { start: last.start, end: last.end, message, severity: 'information' }];
  }
}
