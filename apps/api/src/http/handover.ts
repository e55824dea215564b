import { request } from 'node:http';
import { z } from 'zod';

/** Said to a process whose successor takes the new requests. */
export const replacedMessage = { type: 'solacore:replaced' } as const;

const replaced = z.object({ type: z.literal(replacedMessage.type) });
const askTimeoutMs = 1_000;

/** Whether a successor is there to send readers of our replies to us. */
export function listenForSuccessor(): () => boolean {
  let isReplaced = false;
  process.on('message', (message) => {
    isReplaced ||= replaced.safeParse(message).success;
  });
  return () => isReplaced;
}

/** Where the process that sat here before is asked whether it still has a session's reply. */
export const heldPath = (sessionId: string) => `/sessions/${sessionId}/held`;

/** The process whose seat this was, while it ends its replies. */
export type Predecessor = { socketPath: string; holds: (sessionId: string) => Promise<boolean> };

export function findPredecessor(socketPath: string): Predecessor {
  let isGone = false;
  return {
    socketPath,
    holds: async (sessionId) => {
      if (isGone) return false;
      const status = await ask(socketPath, heldPath(sessionId));
      isGone = status === undefined;
      return status === 204;
    },
  };
}

function ask(socketPath: string, path: string): Promise<number | undefined> {
  return new Promise((resolve) => {
    const asked = request({ socketPath, path, method: 'GET', timeout: askTimeoutMs });
    asked.once('response', (answer) => {
      answer.resume();
      resolve(answer.statusCode);
    });
    asked.once('timeout', () => asked.destroy());
    asked.once('error', () => resolve(undefined));
    asked.end();
  });
}
