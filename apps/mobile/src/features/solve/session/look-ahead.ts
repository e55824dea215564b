import { maxHistoryEntries } from '@solacore/contract';
import { whenIdle } from '@/platform/when-idle';
import { feelingInWords } from '../feeling.ts';
import { cleanCheck, isKnownClean } from './mask-again.ts';
import { isTold } from './sent-history.ts';
import type { Session } from './session-deps.ts';
import { isBusy } from './session-state.ts';
import { isSaid, isWeighed, weighMessage } from './weigh-message.ts';

const sliceMs = 10;

/**
 * Looks at what was said before the person says more: sending weighs and masks the whole
 * conversation, and what is known already takes no time then. What is not is still looked at before
 * anything leaves. Never while a reply streams. Returns the way to stop.
 */
export function lookAhead(session: Session): () => void {
  let callOff: () => void = () => undefined;
  let hasRead = false;
  const slice = () => {
    try {
      if (!lookFor(session, sliceMs)) callOff = whenIdle(slice);
      else if (!hasRead) callOff = whenIdle(readFeeling);
    } catch {
      // What breaks here is met again where the person sends, and is handled there.
    }
  };
  /** Once: what it is read with is made at the first reading. */
  const readFeeling = () => {
    hasRead = true;
    feelingInWords(session.store.getState());
  };
  const begin = () => {
    callOff();
    callOff = whenIdle(slice);
  };
  const stopListening = session.store.subscribe((now, before) => {
    if (isBusy(now)) callOff();
    else if (isBusy(before)) begin();
  });
  if (!isBusy(session.store.getState())) begin();
  return () => {
    callOff();
    stopListening();
  };
}

/** False where there was more to look at than `ms` allow. One message is always looked at. */
function lookFor(session: Session, ms: number): boolean {
  const until = performance.now() + ms;
  const { messages } = session.store.getState();
  const isClean = cleanCheck(session);
  const work = [
    ...messages
      .filter(isTold)
      .slice(-maxHistoryEntries)
      .filter(({ masked }) => !isKnownClean(session, masked))
      .map((message) => () => isClean(message.masked)),
    ...messages
      .filter((message) => isSaid(message) && !isWeighed(message))
      .map((message) => () => weighMessage(message)),
  ];
  for (const look of work) {
    look();
    if (performance.now() > until) return look === work.at(-1);
  }
  return true;
}
