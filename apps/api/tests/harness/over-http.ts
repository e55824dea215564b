import { createSolveSessionResponseSchema, signInResponseSchema } from '@solacore/contract';
import { newEmail, newFingerprint } from './person.ts';

const timeoutMs = 20_000;

export type RemotePerson = Awaited<ReturnType<typeof registerOver>>;

/** Signs a person up over real HTTP. */
export async function registerOver(url: string) {
  const known = { email: newEmail(), password: 'a quiet long sentence' };
  const fingerprint = newFingerprint();
  const answer = await post(
    `${url}/auth/register`,
    {},
    { ...known, device_fingerprint: fingerprint },
  );
  const { access_token, refresh_token: refreshToken = '' } = signInResponseSchema.parse(
    await answer.json(),
  );
  const headers = { authorization: `Bearer ${access_token}`, 'x-device-fingerprint': fingerprint };
  const over = (base: string) => ({
    url: base,
    headers,
    ask: (path: string) => fetch(base + path, { headers, signal: AbortSignal.timeout(timeoutMs) }),
    get: async (path: string): Promise<unknown> =>
      (await fetch(base + path, { headers, signal: AbortSignal.timeout(timeoutMs) })).json(),
    post: (path: string, body: object) => post(base + path, headers, body),
  });
  return { ...known, fingerprint, accessToken: access_token, refreshToken, over, ...over(url) };
}

/** Starts a solve session and sends its first message; the stream as text, piece by piece. */
export async function sayOver(person: RemotePerson, content: string) {
  const made = await person.post('/sessions', {});
  const { session_id } = createSolveSessionResponseSchema.parse(await made.json());
  const answer = await person.post(`/sessions/${session_id}/messages`, {
    content,
    step: 'receive',
  });
  if (!answer.body) throw new Error(`The message answered ${answer.status}`);
  const reader = answer.body.pipeThrough(new TextDecoderStream()).getReader();
  const next = async () => (await reader.read()).value ?? '';
  return {
    next,
    all: async () => {
      let text = '';
      for (let piece = await next(); piece !== ''; piece = await next()) text += piece;
      return text;
    },
  };
}

function post(url: string, headers: Record<string, string>, body: object): Promise<Response> {
  return fetch(url, {
    method: 'POST',
    headers: { ...headers, 'content-type': 'application/json' },
    body: JSON.stringify(body),
    signal: AbortSignal.timeout(timeoutMs),
  });
}
