import type { Settings } from '@solacore/contract/admin';
import type { Database } from '../../db/client.ts';
import { readSettings, untouched } from './settings.store.ts';

/** How long another process may go on by what was set before. */
const keptMs = 2_000;

/** What is set, for those who ask at every turn. */
export type CurrentSettings = {
  read: () => Promise<Settings>;
  /** After a change: the next one who asks reads anew. */
  forget: () => void;
};

export function createSettings(
  { db }: Pick<Database, 'db'>,
  monotonicMs: () => number = () => performance.now(),
): CurrentSettings {
  let kept: { settings: Settings; atMs: number } | undefined;
  return {
    read: async () => {
      const nowMs = monotonicMs();
      if (kept && nowMs - kept.atMs < keptMs) return kept.settings;
      // A database that is away changes nothing: what needs it fails by itself.
      const settings = await readSettings(db).catch(() => kept?.settings ?? untouched);
      kept = { settings, atMs: nowMs };
      return settings;
    },
    forget: () => {
      kept = undefined;
    },
  };
}
