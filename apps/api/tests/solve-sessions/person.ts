import {
  createSolveSessionResponseSchema,
  type PostMessageRequest,
  type SolveEvent,
  type UsageSummary,
} from '@solacore/contract';
import type { App } from '../../src/http/app-type.ts';
import { signUp } from '../harness/index.ts';
import { readEvents } from './read-events.ts';

type Answer = {
  status: number;
  error: string | null;
  params: unknown;
  events: SolveEvent[];
};

/** Someone signed in on a device, who talks to the API over HTTP only. */
export type Person = {
  userId: string;
  email: string;
  headers: Record<string, string>;
  startSession(body?: object): Promise<{ id: string; usage: UsageSummary }>;
  /** Sends a message and reads the whole stream, or the refusal. */
  say(sessionId: string, message: PostMessageRequest): Promise<Answer>;
  send(method: 'GET' | 'POST' | 'PATCH', url: string, body?: object): Promise<Sent>;
};

type Sent = { status: number; body: Record<string, unknown> };

export async function registerPerson(app: App): Promise<Person> {
  const { userId, email, accessToken, fingerprint } = await signUp(app);
  const headers = { authorization: `Bearer ${accessToken}`, 'x-device-fingerprint': fingerprint };
  const send: Person['send'] = async (method, url, body) => {
    const answer = await app.inject({ method, url, headers, ...(body ? { payload: body } : {}) });
    return { status: answer.statusCode, body: answer.json() };
  };
  return {
    userId,
    email,
    headers,
    send,
    async startSession(body = {}) {
      const { body: made } = await send('POST', '/sessions', body);
      const { session_id, usage } = createSolveSessionResponseSchema.parse(made);
      return { id: session_id, usage };
    },
    async say(sessionId, message) {
      const answer = await app.inject({
        method: 'POST',
        url: `/sessions/${sessionId}/messages`,
        headers,
        payload: message,
      });
      const isStream = String(answer.headers['content-type']).includes('text/event-stream');
      const refusal = isStream ? { error: null, params: null } : answer.json();
      return {
        status: answer.statusCode,
        error: refusal.error,
        params: refusal.params,
        events: isStream ? readEvents(answer.body) : [],
      };
    },
  };
}
