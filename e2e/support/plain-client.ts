import { randomUUID } from 'node:crypto';
import {
  createSolveSessionResponseSchema,
  type PostMessageRequest,
  type SolveEvent,
  signInResponseSchema,
  type UsageSummary,
} from '@solacore/contract';
import { readEvents } from '../../apps/api/tests/solve-sessions/read-events.ts';

const timeoutMs = 20_000;

type Turn = Omit<PostMessageRequest, 'content'>;

/** Somebody who speaks to the server over HTTP, without the app and what it checks. */
export async function plainClient(url: string) {
  let headers: Record<string, string> = { 'content-type': 'application/json' };
  const post = (path: string, body: object) =>
    fetch(url + path, {
      method: 'POST',
      headers,
      body: JSON.stringify(body),
      signal: AbortSignal.timeout(timeoutMs),
    });
  const device = `device-${randomUUID()}`;
  const registered = await post('/auth/register', {
    email: `person-${randomUUID()}@example.org`,
    password: 'a quiet long sentence',
    device_fingerprint: device,
  });
  const { access_token } = signInResponseSchema.parse(await registered.json());
  headers = {
    ...headers,
    authorization: `Bearer ${access_token}`,
    'x-device-fingerprint': device,
  };
  return {
    async begin(locale: string): Promise<{ id: string; usage: UsageSummary }> {
      const made = await post('/sessions', { locale });
      const { session_id, usage } = createSolveSessionResponseSchema.parse(await made.json());
      return { id: session_id, usage };
    },
    /** The whole stream, every event held against the contract. */
    async say(id: string, content: string, turn: Turn = { step: 'receive' }) {
      const answer = await post(`/sessions/${id}/messages`, { ...turn, content });
      const events: SolveEvent[] = readEvents(await answer.text());
      return events;
    },
  };
}
