import { availableParallelism } from 'node:os';
import { hash, verify } from '@node-rs/argon2';
import { createWaitingLine } from './waiting-line.ts';

/** OWASP's figures for argon2id (the library's default kind): 19 MiB, two passes, one lane. */
const options = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** Hashes at once: a burst of sign-ins leaves processors, memory and threads to everybody else. */
const maxConcurrent = Math.max(2, Math.min(3, availableParallelism() - 1));
const maxWaiting = 200;

/** `signal`: the caller has gone, and what waits is not worked on. */
export type Passwords = {
  /** @throws AppError TOO_MANY_ATTEMPTS where too many wait already */
  hash: (password: string, signal?: AbortSignal) => Promise<string>;
  /**
   * Compares with a stored hash; without one it takes as long and is false.
   * @throws AppError TOO_MANY_ATTEMPTS where too many wait already
   */
  matches: (password: string, stored: string | null, signal?: AbortSignal) => Promise<boolean>;
  /** Whether a stored hash was made with lesser figures than today's. */
  isOutdated: (stored: string) => boolean;
};

/** argon2id off the event loop, a few at a time. */
export function createPasswords(figures = options): Passwords {
  const seated = createWaitingLine({ maxConcurrent, maxWaiting });
  let decoy: Promise<string> | undefined;
  const findDecoy = () => {
    decoy ??= hash('a password nobody has', figures).catch((error: unknown) => {
      decoy = undefined;
      throw error;
    });
    return decoy;
  };
  return {
    hash: (password, signal) => seated(() => hash(password.normalize('NFKC'), figures), signal),
    matches: async (password, stored, signal) => {
      // Waited for in either case, or the first unknown e-mail would take twice as long.
      const nobodys = await findDecoy();
      const compare = () => verify(stored ?? nobodys, password.normalize('NFKC'));
      return (await seated(compare, signal)) && stored !== null;
    },
    isOutdated: (stored) => isLesser(stored, figures),
  };
}

/** A PHC string: `$argon2id$v=19$m=19456,t=2,p=1$salt$hash`. */
const phc = /^\$argon2id\$v=(\d+)\$m=(\d+),t=(\d+),p=(\d+)\$/;

function isLesser(stored: string, { memoryCost, timeCost }: typeof options): boolean {
  const [, version, memory, time] = phc.exec(stored)?.map(Number) ?? [];
  if (version === undefined || memory === undefined || time === undefined) return true;
  return version < 19 || memory < memoryCost || time < timeCost;
}
