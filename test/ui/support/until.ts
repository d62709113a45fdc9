/** How long a question may go without the wanted answer, in milliseconds: a busy machine takes many times as long. */
const patience = 90_000;

/**
 * Asks again and again until the answer is truthy, and gives that answer. A question that throws counts as "not yet":
 * a window that is being drawn often has no element where there will be one. So does one that is itself still waiting
 * when the time is over.
 * @throws after `timeout` milliseconds, with `what` in the message
 */
export async function until<T>(
  what: string,
  ask: () => Promise<T | undefined | false | null | ''>,
  timeout = patience,
): Promise<T> {
  const end = new AbortController();
  const timer = setTimeout(() => end.abort(), timeout);
  const late = new Promise<undefined>((resolve) => end.signal.addEventListener('abort', () => resolve(undefined)));
  const last = { problem: '' };
  const asked = async (): Promise<T | undefined | false | null | ''> => {
    try {
      return await ask();
    } catch (error) {
      last.problem = error instanceof Error ? ` (${error.message})` : '';
      return undefined;
    }
  };
  try {
    while (!end.signal.aborted) {
      const answer = await Promise.race([asked(), late]);
      if (answer !== undefined && answer !== false && answer !== null && answer !== '') return answer;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  } finally {
    clearTimeout(timer);
  }
  throw new Error(`Waited ${timeout / 1000} s in vain until ${what}${last.problem}`);
}
