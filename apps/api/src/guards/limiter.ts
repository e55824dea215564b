import type { WindowAnswer, WindowLimit } from './sliding-window.ts';

/** Counts hits of a key and says whether this one is let through. */
export type Limiter = {
  hit: (key: string, limit: WindowLimit) => Promise<WindowAnswer>;
  /** Ends what it holds open. */
  close: () => Promise<void>;
};
