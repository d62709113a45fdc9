/**
 * Asks again and again until the answer is truthy, and gives that answer. A question that throws counts as "not yet":
 * a window that is being drawn often has no element where there will be one.
 * @throws after `timeout` milliseconds, with `what` in the message
 */
export async function until<T>(
  what: string,
  ask: () => Promise<T | undefined | false | null | ''>,
  timeout = 60_000,
): Promise<T> {
  const deadline = Date.now() + timeout;
  let problem = '';
  do {
    try {
      const answer = await ask();
      if (answer !== undefined && answer !== false && answer !== null && answer !== '') return answer;
    } catch (error) {
      problem = error instanceof Error ? ` (${error.message})` : '';
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  } while (Date.now() < deadline);
  throw new Error(`Waited ${timeout / 1000} s in vain until ${what}${problem}`);
}
