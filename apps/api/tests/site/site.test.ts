import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { App } from '../../src/http/app-type.ts';
import { describeOnBothDatabases } from '../harness/index.ts';

const script = 'self.console = "https://origin.invalid";';
const told = 'self.console = "http://localhost:8000";';
const mail = '<p class="mail-is-unset"><a href="mailto:support@origin.invalid">write</a></p>';
const files = {
  'index.html': `<html><link rel="canonical" href="https://origin.invalid"/>${mail}</html>`,
  'es/terms.html': '<html>condiciones</html>',
  'es/terms.txt': 'what only the framework reads',
  'admin.html': `<html><script>${script}</script></html>`,
  'admin/people.txt': 'what the console reads',
  '404.html': '<html>nothing here</html>',
  'robots.txt': 'Sitemap: https://origin.invalid/sitemap.xml',
  'sitemap.xml': '<loc>https://origin.invalid/es</loc>',
  'icon.svg': '<svg/>',
  '_next/static/a.js': 'run()',
};

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'solacore-site-'));
  for (const [name, text] of Object.entries(files)) {
    const file = join(folder, 'site', name);
    mkdirSync(join(file, '..'), { recursive: true });
    writeFileSync(file, text);
  }
  writeFileSync(join(folder, 'site/_next/static/a.js.gz'), gzipSync('run()'));
  writeFileSync(join(folder, 'secret.txt'), 'outside');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describeOnBothDatabases('the built pages', (ctx) => {
  let app: App;
  beforeAll(async () => {
    app = await ctx.buildApp({ parts: { siteDir: join(folder, 'site') } });
  });

  it('are served where they belong, told where they are', async () => {
    const home = await app.inject({ url: '/' });
    expect(home.statusCode).toBe(200);
    expect(home.headers['content-type']).toBe('text/html; charset=utf-8');
    expect(home.headers['cache-control']).toBe('no-cache');
    expect(home.body).toContain('href="http://localhost:8000"');
    expect((await app.inject({ url: '/es/terms' })).body).toContain('condiciones');
    const slashed = await app.inject({ url: '/es/terms/' });
    expect([slashed.statusCode, slashed.headers.location]).toEqual([301, '/es/terms']);
    expect((await app.inject({ url: '/robots.txt' })).body).toContain('http://localhost:8000/');
    expect((await app.inject({ url: '/sitemap.xml' })).headers['content-type']).toContain('xml');
    expect((await app.inject({ url: '/icon.svg' })).headers['content-type']).toBe('image/svg+xml');
  });

  it('run the scripts they were built with, by their hash, and no others', async () => {
    const policyOf = async (url: string) =>
      String((await app.inject({ url })).headers['content-security-policy']).split('; ');
    const hash = createHash('sha256').update(told).digest('base64');
    expect(await policyOf('/admin')).toContain(`script-src 'self' 'sha256-${hash}'`);
    expect(await policyOf('/')).toContain("script-src 'self'");
    expect(await policyOf('/')).toContain("style-src 'self'");
  });

  it('are packed for whoever reads that, and the same', async () => {
    const headers = { 'accept-encoding': 'gzip' };
    const packed = await app.inject({ url: '/', headers });
    expect(packed.headers['content-encoding']).toBe('gzip');
    expect(packed.headers.vary).toContain('Accept-Encoding');
    const plain = await app.inject({ url: '/' });
    expect(gunzipSync(packed.rawPayload).toString()).toBe(plain.body);
    const file = await app.inject({ url: '/_next/static/a.js', headers });
    expect(gunzipSync(file.rawPayload).toString()).toBe('run()');
    expect(file.headers['cache-control']).toBe('public, max-age=31536000, immutable');
  });

  it.each(['/es/terms.txt', '/404', '/_next/../secret.txt', '/_next/..%2f..%2fsecret.txt'])(
    'are not what lies beside them: %s',
    async (url) => {
      const answer = await app.inject({ url });
      expect(answer.statusCode).toBeGreaterThanOrEqual(400);
      expect(answer.body).not.toContain('outside');
      expect(answer.json()).toMatchObject({ error: expect.any(String) });
    },
  );

  it('leave the console what it reads by itself', async () => {
    expect((await app.inject({ url: '/admin/people.txt' })).body).toBe('what the console reads');
  });

  it('answer a person where there is nothing, and a program in JSON', async () => {
    const person = await app.inject({ url: '/nowhere', headers: { accept: 'text/html' } });
    expect([person.statusCode, person.body]).toEqual([404, '<html>nothing here</html>']);
    const program = await app.inject({ url: '/nowhere' });
    expect([program.statusCode, program.json().error]).toEqual([404, 'NOT_FOUND']);
    const written = await app.inject({
      method: 'POST',
      url: '/nowhere',
      headers: { accept: 'text/html' },
    });
    expect([written.statusCode, written.json().error]).toEqual([404, 'NOT_FOUND']);
  });

  it('say that there is no mail address where none is set', async () => {
    expect((await app.inject({ url: '/' })).body).toContain('mail-is-unset');
  });
});

describeOnBothDatabases(
  'the built pages with a mail address',
  (ctx) => {
    it('name it', async () => {
      const app = await ctx.buildApp({ parts: { siteDir: join(folder, 'site') } });
      const { body } = await app.inject({ url: '/' });
      expect(body).toContain('<p class="mail-is-set"><a href="mailto:help@example.com">');
    });
  },
  { environment: { SUPPORT_EMAIL: 'help@example.com' } },
);
