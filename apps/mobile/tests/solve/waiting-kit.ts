import type { SolveEvent } from '@solacore/contract';
import type { Session } from '@/features/solve/session/session-deps';
import { done, openSession, scriptedSessions, token } from './session-kit';

export const first = 'My boss keeps moving the deadline.';

export async function* answered(): AsyncGenerator<SolveEvent> {
  yield token('So it is the deadline.');
  yield done('receive', false);
}

/** A conversation on a device without a connection, and the switch that brings it back. */
export async function openOffline(script = answered) {
  const client = scriptedSessions(script);
  const opened = await openSession(client.sessions);
  const net = { isThere: false };
  opened.deps.isOnline = () => net.isThere;
  opened.deps.isServerThere = async () => net.isThere;
  return { ...opened, ...client, net };
}

export const statusesOf = ({ store }: Session) =>
  store.getState().messages.map(({ status }) => status);

/** Words of the conversation that wait, as a device keeps them. */
export function waitingMessage(of: string, content: string, at = new Date()) {
  return {
    id: `${of}-words`,
    conversationId: of,
    role: 'user' as const,
    content,
    masked: content,
    step: 'receive' as const,
    status: 'waiting' as const,
    isOpening: false,
    provider: null,
    createdAt: at.toISOString(),
  };
}
