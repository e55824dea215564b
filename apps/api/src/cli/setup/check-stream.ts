import { randomBytes, randomUUID } from 'node:crypto';
import { createSolveSessionResponseSchema, signInResponseSchema } from '@solacore/contract';
import type { Config } from '../../config.ts';
import type { Finding } from '../../features/operator/doctor.ts';

const timeoutMs = 60_000;
const about = 'streams';

/**
 * A reply for real, through TLS and proxy, by an account that is deleted again. Its address gets the
 * mail that every new account gets. What buffers on the way shows: all words come at once.
 */
export async function streamFinding({ publicUrl }: Config, email: string): Promise<Finding> {
  const fingerprint = `setup-${randomUUID()}`;
  const ask =
    (headers: Record<string, string>) => async (method: string, path: string, body?: object) =>
      fetch(publicUrl + path, {
        method,
        headers: { 'content-type': 'application/json', ...headers },
        body: JSON.stringify(body ?? {}),
        signal: AbortSignal.timeout(timeoutMs),
      });
  const made = await ask({})('POST', '/auth/register', {
    email: withTag(email),
    password: randomBytes(24).toString('base64url'),
    device_fingerprint: fingerprint,
  });
  if (!made.ok) return wrong(`no account could be made for it (${made.status})`);
  const { access_token: token } = signInResponseSchema.parse(await made.json());
  const send = ask({ authorization: `Bearer ${token}`, 'x-device-fingerprint': fingerprint });
  try {
    const opened = await send('POST', '/sessions');
    if (!opened.ok) return wrong(`no session could be opened (${opened.status})`);
    const { session_id: id } = createSolveSessionResponseSchema.parse(await opened.json());
    const content = 'I keep putting off a phone call that would take ten minutes.';
    const startedAt = performance.now();
    const answer = await send('POST', `/sessions/${id}/messages`, { content, step: 'receive' });
    return await judge(answer, startedAt);
  } finally {
    await send('DELETE', '/users/me', { confirmation: 'DELETE_MY_ACCOUNT' });
  }
}

async function judge(answer: Response, startedAt: number): Promise<Finding> {
  const type = answer.headers.get('content-type') ?? '';
  if (!answer.body || !type.startsWith('text/event-stream')) {
    return wrong(`the reply was no stream (${answer.status})`);
  }
  if (answer.headers.has('content-encoding')) return wrong('the stream was packed on the way');
  const arrivals: number[] = [];
  let text = '';
  for await (const piece of answer.body.pipeThrough(new TextDecoderStream())) {
    arrivals.push(performance.now() - startedAt);
    text += piece;
  }
  if (!text.includes('event: done')) return wrong('the reply did not come to its end');
  const [first = 0] = arrivals;
  const last = arrivals.at(-1) ?? 0;
  if (arrivals.length < 2 || last - first < 10) {
    return wrong('the reply came at once: something between here and the product holds it back');
  }
  const ms = Math.round(first);
  return { mark: 'ok', about, text: `first words after ${ms} ms, in ${arrivals.length} pieces` };
}

/** An address of its own that reaches the same person. */
function withTag(email: string): string {
  const at = email.lastIndexOf('@');
  return `${email.slice(0, at)}+setup${Date.now().toString(36)}${email.slice(at)}`;
}

const wrong = (text: string): Finding => ({ mark: 'wrong', about, text });
