import { performance } from 'node:perf_hooks';

/** Something to measure; it returns a number so that no engine can leave its work out. */
export interface Candidate {
  readonly name: string;
  readonly run: () => number;
}

export interface Measurement {
  readonly name: string;
  /** Median time of a run. */
  readonly milliseconds: number;
  /** Median over the rounds of its time divided by that of the first candidate. */
  readonly ratio: number;
  readonly result: number;
}

/** Runs the candidates in turn, round by round, so that all meet the same moods of the machine. */
export function measure(candidates: readonly Candidate[], rounds: number): readonly Measurement[] {
  const times = candidates.map((): number[] => []);
  const results = candidates.map(() => 0);
  for (let round = -1; round < rounds; round++) {
    for (const [index, candidate] of candidates.entries()) {
      const before = performance.now();
      results[index] = candidate.run();
      const time = performance.now() - before;
      // The first round warms up.
      if (round >= 0) times[index]?.push(time);
    }
  }
  const first = times[0] ?? [];
  return candidates.map(({ name }, index) => ({
    name,
    milliseconds: median(times[index] ?? []),
    ratio: median((times[index] ?? []).map((time, round) => time / (first[round] ?? 1))),
    result: results[index] ?? 0,
  }));
}

export function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;
}

/** Prints a table: each candidate's speed, and how many times slower than the first it is. */
export function report(title: string, megabytes: number, measurements: readonly Measurement[]): void {
  console.log(`\n${title}`);
  for (const { name, milliseconds, ratio, result } of measurements) {
    const speed = (megabytes / milliseconds) * 1000;
    const times = ratio >= 1 ? `${ratio.toFixed(1)}x slower` : `${(1 / ratio).toFixed(1)}x faster`;
    console.log(
      `  ${name.padEnd(44)} ${milliseconds.toFixed(1).padStart(8)} ms ${speed.toFixed(0).padStart(6)} MB/s  ${times.padStart(14)}  (${result})`,
    );
  }
}
