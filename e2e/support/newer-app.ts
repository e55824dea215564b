import { createServer, request } from 'node:http';

const worker = '/app/service-worker.js';

/** In front of the product: serves the app as it is and, once `release` is called, as a newer version of it. */
export async function startNewerApp(target: string) {
  let isNewer = false;
  const server = createServer((asked, answer) => {
    if (asked.url === worker && isNewer) {
      void newerWorker(target).then(({ headers, body }) =>
        answer.writeHead(200, headers).end(body),
      );
      return;
    }
    const { method, headers, url } = asked;
    const passed = request(new URL(url ?? '/', target), { method, headers }, (from) => {
      answer.writeHead(from.statusCode ?? 502, from.headers);
      from.pipe(answer);
    });
    passed.on('error', () => answer.destroy());
    asked.pipe(passed);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port was given');
  return {
    url: `http://localhost:${address.port}`,
    release: () => {
      isNewer = true;
    },
    close: () =>
      new Promise<void>((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

/** The same files under another version, as a build with one more byte would be. */
async function newerWorker(target: string) {
  const answer = await fetch(target + worker);
  const body = (await answer.text()).replace(/"version": "[0-9a-f]{16}"/, '"version": "newer"');
  const allowed = answer.headers.get('service-worker-allowed') ?? '';
  return {
    body,
    headers: {
      'content-type': 'text/javascript',
      'cache-control': 'no-cache',
      'service-worker-allowed': allowed,
    },
  };
}
