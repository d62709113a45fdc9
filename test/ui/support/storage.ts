import type { Page } from 'playwright-core';
import { until } from './until';

/** Waits until VS Code, which in a browser writes down every five seconds what is open and what it shows, has written this. */
export async function untilWrittenDown(page: Page, text: string): Promise<void> {
  await until(`“${text}” is written down`, () => page.evaluate(isWrittenDown, text));
}

async function isWrittenDown(text: string): Promise<boolean> {
  const result = <T>(request: IDBRequest<T>): Promise<T> =>
    new Promise((resolve, reject) => {
      request.addEventListener('success', () => resolve(request.result));
      request.addEventListener('error', () => reject(request.error ?? new Error('The database cannot be read')));
    });
  for (const { name = '' } of await indexedDB.databases()) {
    if (!name.startsWith('vscode-web-state-db')) continue;
    const database = await result(indexedDB.open(name));
    try {
      for (const store of database.objectStoreNames) {
        const values: unknown[] = await result(database.transaction(store).objectStore(store).getAll());
        if (values.some((value) => String(value).includes(text))) return true;
      }
    } finally {
      database.close();
    }
  }
  return false;
}
