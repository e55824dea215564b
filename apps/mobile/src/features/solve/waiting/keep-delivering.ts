import type { Connection } from '@solacore/client';
import { onConversationsChanged } from '@/local-db/conversation-changes';
import type { SessionDeps } from '../session/session-deps.ts';
import { deliverWaiting } from './deliver-waiting.ts';
import { countWaiting } from './waiting-store.ts';

const firstPauseMs = 10_000;
const longestPauseMs = 5 * 60_000;

/**
 * Sends what waits now, when the connection comes back, and every now and then: a server that was
 * away tells nobody that it is back. Returns the way to stop.
 */
export function keepDelivering(deps: SessionDeps, connection: Connection): () => void {
  let timer: ReturnType<typeof setTimeout> | null = null;
  let pauseMs = firstPauseMs;
  let isStopped = false;
  const callOff = () => {
    if (timer) clearTimeout(timer);
    timer = null;
  };
  const plan = (count: number) => {
    if (isStopped || count === 0) {
      pauseMs = firstPauseMs;
      return callOff();
    }
    if (timer) return;
    timer = setTimeout(deliver, pauseMs);
    pauseMs = Math.min(2 * pauseMs, longestPauseMs);
  };
  const deliver = () => {
    callOff();
    void deliverWaiting(deps)
      .catch(() => undefined)
      .then(() => countWaiting(deps.db))
      .then(plan);
  };
  const again = () => {
    pauseMs = firstPauseMs;
    deliver();
  };
  again();
  const stops = [
    connection.onReturn(again),
    onConversationsChanged(() => void countWaiting(deps.db).then(plan)),
  ];
  return () => {
    isStopped = true;
    callOff();
    for (const stop of stops) stop();
  };
}
