import { createInterface } from 'node:readline';
import { type Readable, Writable } from 'node:stream';

export type Terminal = { stdin: Readable & { isTTY?: boolean }; stdout: Writable };

export type Asking = {
  say: (line: string) => void;
  /** One line, trimmed; undefined where nobody answers any more. */
  ask: (text: string, options?: { isSecret?: boolean }) => Promise<string | undefined>;
  close: () => void;
};

/** Asks in a terminal, or reads answers from a file. */
export function openAsking({ stdin, stdout }: Terminal): Asking {
  let isHidden = false;
  const echo = new Writable({
    write: (piece, _encoding, done) => {
      if (!isHidden) stdout.write(piece);
      done();
    },
  });
  const lines = createInterface({ input: stdin, output: echo, terminal: stdin.isTTY === true });
  const read = lines[Symbol.asyncIterator]();
  return {
    say: (line) => void stdout.write(`${line}\n`),
    ask: async (text, { isSecret = false } = {}) => {
      stdout.write(`${text}: `);
      isHidden = isSecret && stdin.isTTY === true;
      const { value, done } = await read.next();
      if (isHidden || stdin.isTTY !== true) stdout.write('\n');
      isHidden = false;
      return done ? undefined : value.trim();
    },
    close: () => lines.close(),
  };
}
