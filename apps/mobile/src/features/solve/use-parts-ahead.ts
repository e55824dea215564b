import { useEffect } from 'react';
import { whenIdle } from '@/platform/when-idle';
import { loadSessionPart } from './load-session-part';

/* The first screen, its data and its pictures go before. */
const quietMs = 1500;

/** Once the first screen stands, what a conversation needs comes too: it then opens at once, also offline. */
export function usePartsAhead(stands: boolean): void {
  useEffect(() => {
    if (!stands) return;
    let callOff = () => {};
    const timer = setTimeout(() => {
      callOff = whenIdle(fetchAhead);
    }, quietMs);
    return () => {
      clearTimeout(timer);
      callOff();
    };
  }, [stands]);
}

/** Where it does not come now, the conversation asks for it again and says so. */
export function fetchAhead(): void {
  loadSessionPart()
    .then(({ pieces }) => workOut(pieces))
    .catch(() => undefined);
}

/** One piece in each idle moment: together they would hold up whoever taps meanwhile. */
function workOut([piece, ...later]: readonly (() => unknown)[]): void {
  if (!piece) return;
  whenIdle(() => {
    piece();
    workOut(later);
  });
}
