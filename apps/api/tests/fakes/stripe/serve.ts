import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Asked, answer } from './answer.ts';
import type { createFaults, Fault } from './faults.ts';
import { type Fields, readForm } from './form.ts';
import type { World } from './life.ts';
import { Refusal } from './refusal.ts';

export type StripeRequest = Asked & { idempotencyKey: string | null };
/** How long the answer to a key is known. */
const keptSeconds = 24 * 60 * 60;

type Outcome = { status: number; body: object };

/** Answers on a free port, with the faults that a test asks for. */
export async function serveStripe(world: World, faults: ReturnType<typeof createFaults>) {
  const requests: StripeRequest[] = [];
  const remembered = new Map<string, { asked: string; outcome: Outcome; at: number }>();
  /** Answers that a test gives, by path. */
  const given = new Map<string, object>();
  let origin = '';

  const outcomeOf = (request: StripeRequest): Outcome => {
    const body = given.get(request.path);
    if (body) return { status: 200, body };
    const { idempotencyKey: key } = request;
    const asked = JSON.stringify([request.method, request.path, request.fields]);
    const kept = key === null ? undefined : remembered.get(key);
    const at = world.book.seconds();
    const known = kept && at - kept.at < keptSeconds ? kept : undefined;
    if (known && known.asked !== asked) {
      const error = { type: 'idempotency_error', message: 'The key was used for another request.' };
      return { status: 400, body: new Refusal(400, error).body };
    }
    const outcome = known?.outcome ?? execute(world, request, origin);
    // What was refused before anything was done is tried anew.
    if (key !== null && outcome.status === 200)
      remembered.set(key, { asked, outcome, at: known?.at ?? at });
    return outcome;
  };

  const server = createServer((request, response) => {
    void readRequest(request).then(async (asked) => {
      requests.push(asked);
      const fault = faults.next(`${asked.method} ${asked.path}`);
      if (fault && (await isHindered(fault, response))) return;
      const isAuthorized = /^Bearer sk_test_\w+$/.test(request.headers.authorization ?? '');
      const outcome = isAuthorized
        ? outcomeOf(asked)
        : { status: 401, body: new Refusal(401, { message: 'Invalid API Key' }).body };
      if (fault?.kind === 'lost') {
        response.destroy();
        return;
      }
      if (fault?.kind === 'old') await sleep(fault.ms);
      response.writeHead(outcome.status, {
        'content-type': 'application/json',
        'request-id': `req_${requests.length}`,
      });
      response.end(JSON.stringify(outcome.body));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('not listening');
  origin = `http://127.0.0.1:${address.port}`;
  return {
    origin,
    requests,
    given,
    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** Whether the request ends here. */
async function isHindered(fault: Fault, response: ServerResponse): Promise<boolean> {
  if (fault.kind === 'silent') return true;
  if (fault.kind === 'late') await sleep(fault.ms);
  if (fault.kind === 'cut') response.destroy();
  if (fault.kind === 'status') {
    const error = { type: 'api_error', message: 'Something went wrong on our end.' };
    response.writeHead(fault.status, { 'content-type': 'application/json' });
    response.end(JSON.stringify({ error }));
  }
  if (fault.kind === 'refused') {
    response.writeHead(400, { 'content-type': 'application/json' });
    response.end(JSON.stringify({ error: fault.error }));
  }
  return ['cut', 'status', 'refused'].includes(fault.kind);
}

function execute(world: World, asked: Asked, origin: string): Outcome {
  try {
    return { status: 200, body: answer(world, asked, origin) };
  } catch (error) {
    if (error instanceof Refusal) return { status: error.status, body: error.body };
    return { status: 500, body: { error: { type: 'api_error', message: String(error) } } };
  }
}

async function readRequest(request: IncomingMessage): Promise<StripeRequest> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(Buffer.from(chunk));
  const url = new URL(request.url ?? '', 'http://stripe');
  const body = Buffer.concat(chunks).toString('utf8');
  const key = request.headers['idempotency-key'];
  const fields: Fields = readForm(body === '' ? url.search.slice(1) : body);
  return {
    method: request.method ?? '',
    path: url.pathname,
    fields,
    idempotencyKey: typeof key === 'string' ? key : null,
  };
}
