// Preloaded into the VS Code server: ends its whole process group when the harness that started it is gone, even when
// that was killed and could clean up nothing. The harness holds the other end of our stdin.
'use strict';
if (process.argv[1]?.endsWith('server-main.js')) {
  process.stdin.resume();
  process.stdin.once('end', () => {
    try {
      process.kill(-process.pid, 'SIGKILL');
    } catch {
      process.exit(1);
    }
  });
}
