import { randomUUID } from 'node:crypto';
import {
  createSolveSessionResponseSchema,
  devicesResponseSchema,
  loginsResponseSchema,
} from '@solacore/contract';
import { type RemotePerson, registerOver } from '../harness/over-http.ts';
import { openStage, quantile } from './stage.ts';

const timeoutMs = 20_000;
const warmUp = 20;

/** Medians in ms of one route: at another person's object, and at an id of nothing. */
export type ObjectTimes = { theirsMs: number; nothingMs: number; apartMs: number };

/** Whether the time of an answer tells that an object exists, at a served product of its own. */
export async function timeOthersObjects(repeats: number, env: NodeJS.ProcessEnv = {}) {
  const stage = await openStage(env);
  try {
    const asking = await registerOver(stage.url);
    const paths = await pathsOf(await registerOver(stage.url));
    const seen: Record<string, ObjectTimes> = {};
    for (const { route, path } of paths)
      seen[route] = await timeRoute(asking, route, path, repeats);
    return seen;
  } finally {
    await stage.close();
  }
}

async function pathsOf(person: RemotePerson) {
  const made = await person.post('/sessions', {});
  const { session_id } = createSolveSessionResponseSchema.parse(await made.json());
  const [device] = devicesResponseSchema.parse(await person.get('/devices')).devices;
  const [login] = loginsResponseSchema.parse(await person.get('/auth/logins')).logins;
  const query = `?message_id=${randomUUID()}`;
  return [
    { route: 'GET /sessions/:id', path: { id: session_id, query: '' } },
    { route: 'PATCH /sessions/:id', path: { id: session_id, query: '' } },
    { route: 'GET /sessions/:id/stream', path: { id: session_id, query } },
    { route: 'DELETE /sessions/:id/stream', path: { id: session_id, query } },
    { route: 'DELETE /devices/:id', path: { id: device?.id ?? '', query: '' } },
    { route: 'DELETE /auth/logins/:id', path: { id: login?.id ?? '', query: '' } },
  ];
}

/** In turn, so that what else the machine does meets both alike. */
async function timeRoute(
  asking: RemotePerson,
  route: string,
  { id, query }: { id: string; query: string },
  repeats: number,
): Promise<ObjectTimes> {
  const times = { theirs: [] as number[], nothing: [] as number[] };
  for (let at = -warmUp; at < repeats; at += 1) {
    for (const kind of ['theirs', 'nothing'] as const) {
      const from = performance.now();
      const named = kind === 'theirs' ? id : randomUUID();
      const { status } = await ask(asking, route.replace(':id', named) + query);
      if (status !== 404) throw new Error(`${route} answered ${status}`);
      if (at >= 0) times[kind].push(performance.now() - from);
    }
  }
  const [theirsMs, nothingMs] = [quantile(times.theirs, 0.5), quantile(times.nothing, 0.5)];
  return { theirsMs, nothingMs, apartMs: Math.abs(theirsMs - nothingMs) };
}

async function ask({ url, headers }: RemotePerson, request: string): Promise<Response> {
  const [method = '', path = ''] = request.split(' ');
  const isPatch = method === 'PATCH';
  const answer = await fetch(url + path, {
    method,
    headers: { ...headers, ...(isPatch ? { 'content-type': 'application/json' } : {}) },
    ...(isPatch ? { body: '{"status":"abandoned"}' } : {}),
    signal: AbortSignal.timeout(timeoutMs),
  });
  await answer.arrayBuffer();
  return answer;
}
