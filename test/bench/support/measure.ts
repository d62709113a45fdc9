import { performance } from 'node:perf_hooks';

/** Something to measure; it returns a number so that no engine can leave its work out. */
export interface Candidate {
  readonly name: string;
  readonly run: () => number;
}

export interface Measurement {
  readonly name: string;
  /** The shortest of its runs: what else the machine did is in the others. */
  readonly milliseconds: number;
  /** Its time divided by that of the first candidate. */
  readonly ratio: number;
  readonly result: number;
}

/** Runs the candidates in turn, round by round, so that all meet the same moods of the machine. */
export function measure(candidates: readonly Candidate[], rounds: number): readonly Measurement[] {
  const times = candidates.map(() => Infinity);
  const results = candidates.map(() => 0);
  for (let round = 0; round < rounds; round++) {
    for (const [index, candidate] of candidates.entries()) {
      const before = performance.now();
      results[index] = candidate.run();
      times[index] = Math.min(times[index] ?? Infinity, performance.now() - before);
    }
  }
  return candidates.map(({ name }, index) => {
    const milliseconds = times[index] ?? 0;
    return { name, milliseconds, ratio: milliseconds / (times[0] ?? 1), result: results[index] ?? 0 };
  });
}

/** Prints a table: each candidate's speed, and how many times slower than the first it is. */
export function report(title: string, megabytes: number, measurements: readonly Measurement[]): void {
  console.log(`\n${title}`);
  for (const { name, milliseconds, ratio, result } of measurements) {
    const speed = (megabytes / milliseconds) * 1000;
    const times = ratio >= 1 ? `${ratio.toFixed(1)}x slower` : `${(1 / ratio).toFixed(1)}x faster`;
    console.log(
      `  ${name.padEnd(56)} ${milliseconds.toFixed(2).padStart(9)} ms ${speed.toFixed(0).padStart(6)} MB/s  ${times.padStart(14)}  (${result})`,
    );
  }
}
