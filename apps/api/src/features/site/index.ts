import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Deps } from '../../deps.ts';
import type { App } from '../../http/app-type.ts';
import type { Site, SiteFile } from './read-site.ts';

export { readSite, type Site } from './read-site.ts';

/** The landing at `/` and the console at `/admin`: files that the build left, nothing is rendered. */
export async function registerSite(
  app: App,
  { siteDir }: Pick<Deps, 'siteDir'>,
  site: Site | undefined,
): Promise<void> {
  if (!site) return;
  const hidden = { schema: { hide: true } };
  for (const [address, read] of site.addresses) {
    app.get(address, hidden, async (request, reply) => sendFile(request, reply, read()));
    if (address === '/' || address.includes('.')) continue;
    app.get(`${address}/`, hidden, async (_request, reply) => reply.redirect(address, 301));
  }
  await app.register(fastifyStatic, {
    root: join(siteDir, '_next'),
    prefix: '/_next/',
    index: false,
    cacheControl: false,
    decorateReply: false,
    preCompressed: true,
    setHeaders: (reply, path) => {
      const isForever = /[\\/]_next[\\/]static[\\/]/.test(path);
      reply.header('Cache-Control', isForever ? 'public, max-age=31536000, immutable' : 'no-cache');
    },
  });
}

function sendFile(request: FastifyRequest, reply: FastifyReply, file: SiteFile) {
  const { body, packed, type, policy } = file;
  reply.header('Cache-Control', 'no-cache').type(type);
  if (policy !== null) reply.header('Content-Security-Policy', policy);
  if (packed === null) return reply.send(body);
  reply.header('Vary', 'Accept-Encoding');
  const isPacked = /\bgzip\b/.test(String(request.headers['accept-encoding']));
  if (isPacked) reply.header('Content-Encoding', 'gzip');
  return reply.send(isPacked ? packed : body);
}

/** The page for an address that leads nowhere, for whoever reads pages; nothing for whoever reads JSON. */
export function sendMissing(request: FastifyRequest, reply: FastifyReply, site: Site | undefined) {
  const isRead = request.method === 'GET' && /\btext\/html\b/.test(String(request.headers.accept));
  if (!isRead || !site?.missing) return undefined;
  return sendFile(request, reply.code(404), site.missing());
}
