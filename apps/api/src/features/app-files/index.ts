import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { Deps } from '../../deps.ts';
import { AppError } from '../../http/app-error.ts';
import type { App } from '../../http/app-type.ts';
import { policyForPage } from './content-policy.ts';

/** File names that carry a hash of their content. */
const hashedName = /[.-][0-9a-f]{32}\.\w+(\.(gz|br))?$/;

/** The worker that keeps the app for times without a connection; `/app` itself is its to answer, too. */
const workerName = /[\\/]service-worker\.js$/;

/**
 * The browser app at `/app`, one page for every deep link. Where no pages are built `/` leads to it;
 * where it is not built either the API serves alone and `/` leads to its description.
 */
export async function registerAppFiles(
  app: App,
  { appDir }: Pick<Deps, 'appDir'>,
  hasLanding: boolean,
): Promise<void> {
  const pageFile = join(appDir, 'index.html');
  const isBuilt = existsSync(pageFile);
  const hidden = { schema: { hide: true } };
  const start = isBuilt ? '/app/' : '/docs';
  if (!hasLanding) app.get('/', hidden, async (_request, reply) => reply.redirect(start));
  if (!isBuilt) return;

  const policy = policyForPage(readFileSync(pageFile, 'utf8'));
  await app.register(fastifyStatic, {
    root: appDir,
    prefix: '/app/',
    index: false,
    wildcard: false,
    serve: false,
    cacheControl: false,
    // The build leaves a compressed copy beside what is worth it.
    preCompressed: true,
    setHeaders: (reply, path) => {
      const isForever = hashedName.test(path);
      reply.header('Cache-Control', isForever ? 'public, max-age=31536000, immutable' : 'no-cache');
      reply.header('Content-Security-Policy', policy);
      if (workerName.test(path)) reply.header('Service-Worker-Allowed', '/app');
    },
  });
  app.get('/app', hidden, async (_request, reply) => reply.redirect('/app/'));
  app.get('/app/*', hidden, async (request, reply) => {
    const path = request.url.slice('/app/'.length).split('?')[0] ?? '';
    const isFile = /\.\w+$/.test(path);
    if (!isFile) return reply.sendFile('index.html');
    const name = decodePath(path);
    if (!existsSync(join(appDir, name))) throw new AppError('NOT_FOUND');
    return reply.sendFile(name);
  });
}

function decodePath(path: string): string {
  try {
    const name = decodeURIComponent(path);
    if (!name.split(/[\\/]/).includes('..') && !name.includes('\0')) return name;
  } catch {
    // Not a path: the same answer as for one that does not exist.
  }
  throw new AppError('NOT_FOUND');
}
