import { createInterface } from 'node:readline';
import { Writable } from 'node:stream';

type Listener = (line: string) => void;

/** Lines that somebody types, of which the first may be a secret. */
export interface Terminal {
  /** The next line, not shown while it is typed. Null when the input has ended. */
  readonly askSecret: (question: string) => Promise<string | null>;
  /** Told of each line from now on, also of those that came before anyone asked. */
  readonly onLine: (listener: Listener) => void;
  readonly onStop: (listener: () => void) => void;
  readonly close: () => void;
}

/** Nothing typed is echoed: on a terminal the lines are read key by key, and what would be shown is swallowed. */
export const openTerminal = (input: NodeJS.ReadStream, output: NodeJS.WritableStream): Terminal => {
  const nowhere = new Writable({ write: (_chunk, _encoding, done) => done() });
  const lines = createInterface({ input, output: nowhere, terminal: input.isTTY, historySize: 0 });
  const early: string[] = [];
  let take: Listener = (line) => void early.push(line);
  let atEnd = (): void => undefined;
  let hasEnded = false;
  lines.on('line', (line) => take(line));
  lines.once('close', () => {
    hasEnded = true;
    atEnd();
  });
  const next = (): Promise<string | null> =>
    new Promise((answer) => {
      const keep = take;
      take = (line) => {
        take = keep;
        answer(line);
      };
      atEnd = () => answer(null);
    });
  return {
    askSecret: async (question) => {
      output.write(question);
      const line = early.shift() ?? (hasEnded ? null : await next());
      output.write('\n');
      return line;
    },
    onLine: (listener) => {
      for (const line of early.splice(0)) listener(line);
      take = listener;
    },
    onStop: (listener) => {
      lines.on('SIGINT', listener);
      for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, listener);
    },
    close: () => lines.close(),
  };
};
