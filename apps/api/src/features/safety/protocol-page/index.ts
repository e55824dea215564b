import { createHash } from 'node:crypto';
import { languages } from '@solacore/contract';
import type { Deps } from '../../../deps.ts';
import type { App } from '../../../http/app-type.ts';
import { pagePath, renderPage } from './render-page.ts';
import { style } from './style.ts';

/** Nothing is loaded, nothing runs: the page's own style by its hash, and an empty icon. */
const policy = [
  "default-src 'none'",
  `style-src 'sha256-${createHash('sha256').update(style).digest('base64')}'`,
  'img-src data:',
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** What happens in a crisis, for everybody to read, in three languages; no account, no script. */
export function registerProtocolPage(app: App, { config }: Pick<Deps, 'config'>): void {
  for (const lang of languages) {
    const page = renderPage(lang, new URL(config.publicUrl).origin);
    app.get(pagePath(lang), { schema: { hide: true } }, async (_request, reply) =>
      reply
        .header('Content-Security-Policy', policy)
        .header('Cache-Control', 'public, max-age=3600')
        .header('Content-Language', lang)
        .type('text/html; charset=utf-8')
        .send(page),
    );
  }
}
