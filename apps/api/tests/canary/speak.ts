import { randomUUID } from 'node:crypto';
import { request } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import { createSolveSessionResponseSchema } from '@solacore/contract';
import type { FakeLlm } from '../fakes/llm-server.ts';
import { type RemotePerson, registerOver } from '../harness/over-http.ts';
import type { Canary } from './canaries.ts';

const timeoutMs = 240_000;

/** Says a canary on every path it is meant for, until the provider has heard each of its faults. */
export async function speak(url: string, canary: Canary, fake: FakeLlm): Promise<void> {
  const person = await registerOver(url);
  const times = canary.isKeptFromModel ? 1 : (canary.faults?.length ?? 1);
  const heard = () => heardBy(fake, canary.content);
  for (let time = 0; time < times; time += 1) {
    const before = heard();
    await say(person, canary);
    // A circuit that is open lets nothing through for ten seconds.
    for (let tries = 0; heard() === before && !canary.isKeptFromModel && tries < 6; tries += 1) {
      await wait(5_000);
      await say(person, canary);
    }
  }
}

/** How often a provider was sent this text; a net may have hidden parts of it. */
export function heardBy(fake: FakeLlm, content: string): number {
  const words = JSON.stringify(content.slice(-16)).slice(1, -1);
  return fake.requests.filter(({ body }) => body.includes(words)).length;
}

/** One message in a session of its own; the whole answer as text. */
export async function say(person: RemotePerson, canary: Canary): Promise<string> {
  const id = await startSession(person);
  const { content, history, locale } = canary;
  const body = {
    content,
    step: 'receive',
    locale,
    message_id: randomUUID(),
    ...(history ? { history } : {}),
  };
  const answer = await fetch(`${person.url}/sessions/${id}/messages`, {
    method: 'POST',
    headers: { ...person.headers, 'content-type': 'application/json' },
    body: JSON.stringify(body),
    signal: AbortSignal.timeout(timeoutMs),
  });
  return answer.text().catch(() => '');
}

async function startSession(person: RemotePerson): Promise<string> {
  const made = await person.post('/sessions', {});
  if (made.status !== 201) throw new Error(`A session answered ${made.status}`);
  return createSolveSessionResponseSchema.parse(await made.json()).session_id;
}

/** The words in every place where a request does not expect them. */
export async function sayMisplaced(url: string, words: string): Promise<void> {
  const person = await registerOver(url);
  const id = await startSession(person);
  const messages = `/sessions/${id}/messages`;
  const right = { content: words, step: 'receive' };
  const typed = { ...person.headers, 'content-type': 'application/json' };
  const sent = encodeURIComponent(words);
  const send = (method: string, path: string, headers: Record<string, string>, body?: string) =>
    rawRequest(url + path, { method, headers, body });
  const json = JSON.stringify;
  await send('POST', messages, typed, `{"content": "${words}`);
  await send('POST', messages, typed, json({ ...right, [words]: words }));
  await send('POST', messages, typed, json({ ...right, content: [words] }));
  await send('POST', messages, typed, json({ ...right, step: words }));
  await send('POST', messages, typed, json({ ...right, step: 'commit' }));
  await send('POST', messages, typed, json({ ...right, message_id: words }));
  await send('POST', messages, typed, json({ ...right, content: `${words} `.repeat(400) }));
  await send('POST', messages, typed, json({ ...right, content: `${words} `.repeat(20_000) }));
  await send('POST', messages, { ...typed, 'content-type': 'text/plain' }, words);
  await send('POST', messages, { ...typed, 'transfer-encoding': 'chunked' }, json(right));
  await send('PATCH', `/sessions/${id}`, typed, json({ status: words }));
  await send('POST', '/auth/login', typed, json({ email: words, password: words }));
  await send('GET', `/sessions/${sent}`, person.headers);
  await send('GET', `/${sent}`, person.headers);
  await send('GET', `/app/${sent}`, {});
  await send('GET', `/sessions?cursor=${sent}`, person.headers);
  await send('GET', `/sessions/${id}/stream?message_id=${sent}`, person.headers);
  const heads = ['user-agent', 'referer', 'x-canary', 'last-event-id', 'x-request-id', 'cookie'];
  const said = Object.fromEntries(heads.map((name) => [name, sent]));
  await send('GET', '/sessions', { ...person.headers, ...said });
  await send('POST', '/sessions', { ...typed, 'idempotency-key': sent }, '{}');
  await send('GET', '/sessions', { ...person.headers, authorization: `Bearer ${sent}` });
  await send(`X${'Y'.repeat(3)}`, `/${sent}`, {});
}

type Sent = { method: string; headers: Record<string, string>; body: string | undefined };

/** Waits for the end of the answer, or of the connection, whatever it says. */
function rawRequest(url: string, { method, headers, body }: Sent): Promise<number> {
  return new Promise((resolve) => {
    const sent = request(url, { method, headers, timeout: 20_000 }, (answer) => {
      answer.resume();
      answer.once('close', () => resolve(answer.statusCode ?? 0));
    });
    sent.once('error', () => resolve(0));
    sent.once('timeout', () => sent.destroy());
    sent.end(body);
  });
}
