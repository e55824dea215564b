import { createServer, type ServerResponse } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import type { createFaults, Fault } from '../stripe/faults.ts';
import { showSubscriber } from './book.ts';
import type { World } from './life.ts';

/** Answers on a free port, with the faults that a test asks for. */
export async function serveRevenueCat(
  { book, now }: World,
  { apiKey, faults }: { apiKey: string; faults: ReturnType<typeof createFaults> },
) {
  const requests: { method: string; appUserId: string }[] = [];
  const answer = (method: string, appUserId: string): [status: number, body: object] => {
    if (appUserId === '') return [404, { code: 7000, message: 'Not found.' }];
    if (method === 'GET') return [200, showSubscriber(book, appUserId, now())];
    if (method !== 'DELETE') return [405, { code: 7000, message: 'Method not allowed.' }];
    if (book.delete(appUserId)) return [200, { app_user_id: appUserId }];
    return [404, { code: 7259, message: 'Subscriber not found.' }];
  };
  const server = createServer((request, response) => {
    const { method = '', url = '' } = request;
    const [, id = ''] = /^\/v1\/subscribers\/([^/?]+)$/.exec(url) ?? [];
    requests.push({ method, appUserId: decodeURIComponent(id) });
    const fault = faults.next(url);
    const isAuthorized = request.headers.authorization === `Bearer ${apiKey}`;
    const [status, body] = isAuthorized
      ? answer(method, decodeURIComponent(id))
      : [401, { code: 7225, message: 'Invalid API key.' }];
    // Made before a delay: a late answer tells of what was.
    const text = JSON.stringify(body);
    void hinder(fault, response).then((isHindered) => {
      if (isHindered) return;
      response.writeHead(status, { 'content-type': 'application/json' });
      response.end(text);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('not listening');
  return {
    origin: `http://127.0.0.1:${address.port}`,
    requests,
    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** Whether the request ends here. */
async function hinder(fault: Fault | undefined, response: ServerResponse): Promise<boolean> {
  if (!fault) return false;
  if (fault.kind === 'late') await sleep(fault.ms);
  if (fault.kind === 'cut' || fault.kind === 'lost') response.destroy();
  if (fault.kind === 'status') {
    response.writeHead(fault.status, { 'content-type': 'application/json' });
    response.end(JSON.stringify({ code: 7110, message: 'Something went wrong.' }));
  }
  return fault.kind !== 'late';
}
