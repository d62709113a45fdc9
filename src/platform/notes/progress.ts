import * as vscode from 'vscode';

/** How long reading may take before it is worth a message, in milliseconds. */
const progressDelay = 1_000;

type Report = (done: number, total: number) => void;

/**
 * Runs a task that may have to read many notes. If it takes long, a notification shows how far it is and lets the user
 * stop it; most of the time there is nothing to see.
 */
export async function withNotesProgress<T>(
  token: vscode.CancellationToken | undefined,
  task: (token: vscode.CancellationToken, report: Report) => Promise<T>,
): Promise<T> {
  const source = new vscode.CancellationTokenSource();
  const outer = token?.onCancellationRequested(() => source.cancel());
  if (token?.isCancellationRequested) source.cancel();
  const shown: { report?: Report } = {};
  const result = task(source.token, (done, total) => shown.report?.(done, total));
  const timer = setTimeout(() => {
    void vscode.window.withProgress(
      { location: vscode.ProgressLocation.Notification, title: 'Reading notes', cancellable: true },
      async (progress, stop) => {
        stop.onCancellationRequested(() => source.cancel());
        const last = { percent: 0 };
        shown.report = (done, total) => {
          const percent = total === 0 ? 100 : (100 * done) / total;
          const message = `${done.toLocaleString('en')} of ${total.toLocaleString('en')}`;
          progress.report({ message, increment: Math.max(0, percent - last.percent) });
          last.percent = Math.max(last.percent, percent);
        };
        await result.catch(() => undefined);
      },
    );
  }, progressDelay);
  try {
    return await result;
  } finally {
    clearTimeout(timer);
    outer?.dispose();
    source.dispose();
  }
}
