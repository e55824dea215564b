import type { Bar } from './report.ts';

/** One bar of several: how often in full, and what it shows of a product in this environment. */
export type Part = {
  name: string;
  repeats: number;
  /** True where no database has a part in it. */
  isAlone?: boolean;
  run: (repeats: number, env: NodeJS.ProcessEnv) => Promise<Bar[]>;
};

export function zero(what: string, seen: number): Bar {
  return { what: `${what} (0)`, seen, isMet: seen === 0 };
}

export function all(what: string, seen: number, of: number): Bar {
  return { what, seen, isMet: seen === of };
}
