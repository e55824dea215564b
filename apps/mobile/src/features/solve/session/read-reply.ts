import { ApiError, type NumberedEvent } from '@solacore/client';
import { applySolveEvent, replyOf, type TurnEvent } from './apply-solve-event.ts';
import { takePlace } from './last-turn.ts';
import { roomBetween } from './make-room.ts';
import type { TurnKeeper } from './save-session.ts';
import type { Session } from './session-deps.ts';
import type { SessionState } from './session-state.ts';

/**
 * Streams the events of a turn into the session, after what the reply holds already. Events that
 * come at once are drawn in pieces, the end of the reply apart from its last words.
 */
export async function readReply(
  { store, masker }: Session,
  events: AsyncIterable<NumberedEvent>,
  keeper: TurnKeeper,
): Promise<void> {
  const unmasking = masker.unmaskStream();
  // A placeholder may have been cut in two when the app went away.
  const shown = unmasking.push(replyOf(store.getState())?.masked ?? '');
  store.setState((state) => changeReply(state, { content: shown }));
  const apply = (event: TurnEvent, id: number) =>
    store.setState((state) => {
      const begun = isBeginning(event) ? takePlace(state) : state;
      const next = applySolveEvent(begun, event);
      return id > 0 ? changeReply(next, { lastEventId: id }) : next;
    });
  const makeRoom = roomBetween();
  for await (const event of events) {
    await makeRoom(event.event === 'done');
    if (event.event === 'error') throw streamError(event.data);
    if (event.event === 'token') {
      const { content } = event.data;
      apply({ event: 'token', data: { content, shown: unmasking.push(content) } }, event.id);
    } else {
      if (event.event === 'done') {
        apply({ event: 'token', data: { content: '', shown: unmasking.end() } }, 0);
      }
      apply(event, event.id);
    }
    keeper.note();
  }
}

/** A place in the line or a word about safety is no reply yet. */
function isBeginning({ event }: TurnEvent): boolean {
  return event === 'token' || event === 'result' || event === 'done';
}

function changeReply(
  state: SessionState,
  change: { content: string } | { lastEventId: number },
): SessionState {
  const reply = replyOf(state);
  if (!reply) return state;
  return { ...state, messages: [...state.messages.slice(0, -1), { ...reply, ...change }] };
}

function streamError({ error, params }: { error: ApiError['code']; params: ApiError['params'] }) {
  return new ApiError({
    code: error,
    params,
    status: 200,
    requestId: null,
    retryAfterSeconds: null,
  });
}
