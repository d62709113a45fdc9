// Does inside the extension host of a window under test what the test process asks for; see ../extensionHost.ts.
const { connect } = require('node:net');
const { createInterface } = require('node:readline');
const vscode = require('vscode');

/**
 * @param {string} line a request of the test process
 * @returns {Promise<object>} the answer
 */
async function answer(line) {
  const { id, body, argument } = JSON.parse(line);
  try {
    // oxlint-disable-next-line typescript/no-implied-eval -- the tests' own functions, from their own process
    const run = new Function('vscode', 'argument', `return (${body})(vscode, argument);`);
    return { id, value: await run(vscode, argument) };
  } catch (error) {
    return { id, problem: error instanceof Error ? error.stack : String(error) };
  }
}

module.exports = {
  activate() {
    const socket = connect(Number(process.env['VIRTUALIZATION_NOTES_ASSISTANT']), '127.0.0.1');
    // The test process may end first, and the extension host in the middle of an answer.
    socket.on('error', () => {});
    createInterface({ input: socket }).on('line', (line) => {
      void answer(line).then((value) => socket.write(`${JSON.stringify(value)}\n`));
    });
  },
};
