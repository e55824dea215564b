import { hash, verify } from '@node-rs/argon2';

/** OWASP's figures for argon2id (the library's default kind): 19 MiB, two passes, one lane. */
const options = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** Hashes at once: a burst of sign-ins must not take all memory and all threads. */
const maxConcurrent = 4;

export type Passwords = {
  hash: (password: string) => Promise<string>;
  /** Compares with a stored hash; without one it takes as long and is false. */
  matches: (password: string, stored: string | null) => Promise<boolean>;
};

/** argon2id off the event loop, a few at a time. */
export function createPasswords(): Passwords {
  const runOne = limitConcurrency(maxConcurrent);
  let decoy: Promise<string> | undefined;
  const hashOne = (password: string) => runOne(() => hash(password.normalize('NFKC'), options));
  return {
    hash: hashOne,
    matches: async (password, stored) => {
      // Waited for in either case, or the first unknown e-mail would take twice as long.
      decoy ??= hashOne('a password nobody has');
      const nobodys = await decoy;
      const isMatch = await runOne(() => verify(stored ?? nobodys, password.normalize('NFKC')));
      return isMatch && stored !== null;
    },
  };
}

function limitConcurrency(limit: number) {
  let running = 0;
  const waiting: (() => void)[] = [];
  return async <T>(task: () => Promise<T>): Promise<T> => {
    if (running >= limit) await new Promise<void>((resolve) => waiting.push(resolve));
    else running += 1;
    try {
      return await task();
    } finally {
      const next = waiting.shift();
      if (next) next();
      else running -= 1;
    }
  };
}
