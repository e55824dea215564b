import { gzipSync } from 'node:zlib';
import type { Visit } from '../../e2e/support/browser.ts';

type Page = Visit['page'];
type Request = Awaited<ReturnType<Page['waitForRequest']>>;

const headerLine = /^content-encoding$/i;

/** From now on: the bytes of every script that `page` and its threads have loaded, as they came. */
export async function scriptBytes(page: Page): Promise<() => Promise<number>> {
  const coming: Promise<number>[] = [];
  page.on('requestfinished', (request) => {
    if (!new URL(request.url()).pathname.endsWith('.js')) return;
    // A page that is closed meanwhile has nobody who waits for it.
    coming.push(bytesOf(request).catch((error) => (page.isClosed() ? 0 : Promise.reject(error))));
  });
  return async () => (await Promise.all(coming)).reduce((sum, bytes) => sum + bytes, 0);
}

async function bytesOf(request: Request): Promise<number> {
  const answer = await request.response();
  const headers = await answer?.headersArray();
  const isPacked = headers?.some(({ name }) => headerLine.test(name));
  if (!isPacked) throw new Error(`${request.url()} came as it is`);
  const { responseBodySize } = await request.sizes();
  if (responseBodySize > 0 || !answer) return responseBodySize;
  // The page's service worker had it before.
  return gzipSync(await answer.body()).length;
}
