import { connect, type Socket } from 'node:net';

/**
 * A client of Marionette, Firefox's own remote protocol: messages are `length:JSON` over TCP, commands are
 * `[0, id, name, parameters]`, answers `[1, id, error, result]`.
 * https://firefox-source-docs.mozilla.org/testing/marionette/Protocol.html
 */
export class Marionette {
  readonly #socket: Socket;
  readonly #waiting = new Map<number, (error: string | null, result: unknown) => void>();
  #received = Buffer.alloc(0);
  #sent = 0;

  /** Connects, and waits for the server's greeting. */
  static open(port: number): Promise<Marionette> {
    return new Promise((resolve, reject) => {
      const socket = connect(port, '127.0.0.1');
      socket.once('error', reject);
      const client = new Marionette(socket, () => resolve(client));
    });
  }

  private constructor(socket: Socket, greeted: () => void) {
    this.#socket = socket;
    socket.on('data', (data) => {
      this.#received = Buffer.concat([this.#received, data]);
      for (let message = this.#take(); message; message = this.#take()) {
        if (Array.isArray(message)) this.#settle(message);
        else greeted();
      }
    });
    socket.on('close', () => {
      for (const settle of this.#waiting.values()) settle('Firefox has closed', null);
      this.#waiting.clear();
    });
  }

  /** Sends one command and waits for its result. */
  command<T>(name: string, parameters: object = {}): Promise<T> {
    this.#sent += 1;
    const id = this.#sent;
    return new Promise<T>((resolve, reject) => {
      if (this.#socket.destroyed) {
        reject(new Error('Firefox has closed'));
        return;
      }
      this.#waiting.set(id, (error, result) =>
        error === null ? resolve(result as T) : reject(new Error(`${name}: ${error}`)),
      );
      const message = JSON.stringify([0, id, name, parameters]);
      this.#socket.write(`${Buffer.byteLength(message)}:${message}`);
    });
  }

  close(): void {
    this.#socket.destroy();
  }

  #take(): unknown {
    const colon = this.#received.indexOf(':');
    if (colon < 0) return null;
    const end = colon + 1 + Number(this.#received.toString('utf8', 0, colon));
    if (this.#received.length < end) return null;
    const message: unknown = JSON.parse(this.#received.toString('utf8', colon + 1, end));
    this.#received = this.#received.subarray(end);
    return message;
  }

  #settle(message: unknown[]): void {
    const [, id, error, result] = message as [1, number, { message: string } | null, unknown];
    const settle = this.#waiting.get(id);
    this.#waiting.delete(id);
    settle?.(error === null ? null : error.message, result);
  }
}
