import { once } from 'node:events';
import { createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type * as vscode from 'vscode';
import { root } from '../../support/paths.mjs';

interface Answer {
  readonly id: number;
  readonly value?: unknown;
  readonly problem?: string;
}

/** One extension host that has called in. */
class Connection {
  readonly #socket: Socket;
  readonly #waiting = new Map<number, (answer: Answer) => void>();
  #last = 0;

  constructor(socket: Socket) {
    this.#socket = socket;
    createInterface({ input: socket }).on('line', (line) => {
      const answer = JSON.parse(line) as Answer;
      this.#waiting.get(answer.id)?.(answer);
      this.#waiting.delete(answer.id);
    });
    socket.on('error', () => {});
    socket.on('close', () => {
      for (const [id, resolve] of this.#waiting) resolve({ id, problem: 'The extension host has ended' });
      this.#waiting.clear();
    });
  }

  async ask(body: string, argument: unknown): Promise<unknown> {
    const id = ++this.#last;
    const answered = new Promise<Answer>((resolve) => this.#waiting.set(id, resolve));
    if (!this.#socket.writable) throw new Error('The extension host has ended');
    this.#socket.write(`${JSON.stringify({ id, body, argument })}\n`);
    const { value, problem } = await answered;
    if (problem !== undefined) throw new Error(`In the extension host: ${problem}`);
    return value;
  }

  end(): void {
    this.#socket.destroy();
  }
}

/**
 * The extension host of the window under test, where an extension of the tests does what it is asked to. Whatever a
 * test only prepares is done here, through the API: keys and clicks need the focus, and on a busy machine VS Code moves
 * it late.
 */
export class ExtensionHost {
  readonly #server: Server;
  #current: Promise<Connection>;
  /** What is to be known of a server whose extension hosts shall call in: its variables and its further extensions. */
  readonly serverOptions: { readonly env: Record<string, string>; readonly others: string[] };

  private constructor(server: Server) {
    this.#server = server;
    const { port } = server.address() as AddressInfo;
    this.serverOptions = {
      env: { VIRTUALIZATION_NOTES_ASSISTANT: String(port) },
      others: [join(root, 'test', 'ui', 'support', 'assistant')],
    };
    this.#current = this.#next();
  }

  static async listen(): Promise<ExtensionHost> {
    const server = createServer();
    await once(server.listen(0, '127.0.0.1'), 'listening');
    server.unref();
    return new ExtensionHost(server);
  }

  async #next(): Promise<Connection> {
    const [socket] = (await once(this.#server, 'connection')) as [Socket];
    return new Connection(socket);
  }

  /** To be called before the window is opened anew or the extension host starts again: from then on, the next one is asked. */
  expectNext(): void {
    this.#current = this.#next();
  }

  /**
   * Runs a function in the extension host and gives what it returns, once that is settled.
   * @param body nothing from outside may be used in it: its source text is all that gets there
   * @param argument for the function; it gets there, and the result back, as JSON
   * @throws what the function throws, and when the extension host ends in between
   */
  async run<Argument, Result>(
    body: (api: typeof vscode, argument: Argument) => Result | PromiseLike<Result>,
    argument: Argument,
  ): Promise<Result> {
    const connection = await this.#current;
    return (await connection.ask(body.toString(), argument)) as Result;
  }

  async stop(): Promise<void> {
    this.#server.close();
    const connection = await Promise.race([this.#current, Promise.resolve(undefined)]);
    connection?.end();
  }
}
