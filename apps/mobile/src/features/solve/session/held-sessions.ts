import type { LocalDb } from '@/local-db/records';
import { findRunningSession } from './running-sessions.ts';
import type { Session } from './session-deps.ts';

type Opening = Promise<Session | undefined>;
type Held = { opening: Opening; holders: number };

/* A screen and the delivery of what waits may want one conversation at once: they share it. */
const held = new WeakMap<LocalDb, Map<string, Held>>();

/** The conversation as others hold it already, else as `open` gives it; for as long as anybody does. */
export function holdSession(
  db: LocalDb,
  id: string,
  open: () => Opening,
): { opening: Opening; release: () => void } {
  const all = held.get(db) ?? new Map<string, Held>();
  held.set(db, all);
  const running = findRunningSession(db, id);
  const mine = all.get(id) ?? {
    opening: running ? Promise.resolve(running) : open(),
    holders: 0,
  };
  all.set(id, mine);
  mine.holders += 1;
  let isReleased = false;
  return {
    opening: mine.opening,
    release: () => {
      if (isReleased) return;
      isReleased = true;
      mine.holders -= 1;
      if (mine.holders === 0 && all.get(id) === mine) all.delete(id);
    },
  };
}

/** The conversations that are open somewhere in the app. */
export async function listHeld(db: LocalDb): Promise<Session[]> {
  const all = [...(held.get(db)?.values() ?? [])];
  const sessions = await Promise.all(all.map(({ opening }) => opening.catch(() => undefined)));
  return sessions.filter((session) => session !== undefined);
}
