import swagger from '@fastify/swagger';
import fastify from 'fastify';
import { jsonSchemaTransform } from 'fastify-type-provider-zod';
import type { App } from './app-type.ts';

/** The page's own script is inline; nothing is loaded from elsewhere. */
const docsPolicy = [
  "default-src 'self'",
  "script-src 'self' 'unsafe-inline'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "frame-ancestors 'none'",
  "base-uri 'none'",
].join('; ');

/**
 * `/openapi.json` and the page `/docs`, from the schemas that validate. Every route needs a login
 * unless its schema says `security: []`.
 */
export async function describeApi(app: App, version: string): Promise<void> {
  await app.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: {
        title: 'Solacore',
        description: 'Guided problem solving in five steps. Conversations are never stored here.',
        version,
      },
      servers: [{ url: '/' }],
      components: {
        securitySchemes: {
          login: { type: 'http', scheme: 'bearer', bearerFormat: 'JWT' },
          device: { type: 'apiKey', in: 'header', name: 'X-Device-Fingerprint' },
        },
      },
      security: [{ login: [], device: [] }],
    },
    transform: jsonSchemaTransform,
  });
  app.get('/openapi.json', { schema: { hide: true } }, async () => app.swagger());
  serveDocs(app);
}

function serveDocs(app: App): void {
  let page: ReturnType<typeof buildDocs> | undefined;
  const hidden = { schema: { hide: true } };
  app.get('/docs', hidden, async (_request, reply) => reply.redirect('/docs/', 301));
  app.get('/docs/*', hidden, async (request, reply) => {
    page ??= buildDocs();
    const { statusCode, headers, rawPayload } = await (await page).inject({ url: request.url });
    if (statusCode !== 200) return reply.callNotFound();
    return reply
      .header('Content-Security-Policy', docsPolicy)
      .type(headers['content-type'] ?? 'text/plain')
      .send(rawPayload);
  });
}

/** Nothing on the page leads to a service of someone else. */
const configuration = {
  url: '/openapi.json',
  pageTitle: 'Solacore API',
  favicon: 'data:,',
  withDefaultFonts: false,
  telemetry: false,
  agent: { disabled: true },
  mcp: { disabled: true },
  showDeveloperTools: 'never',
  hideClientButton: true,
} as const;

/** The page is four megabytes of script: loaded when someone opens it, never at the start. */
async function buildDocs() {
  const { default: scalar } = await import('@scalar/fastify-api-reference');
  const docs = fastify();
  await docs.register(scalar, { routePrefix: '/docs', configuration });
  return docs;
}
