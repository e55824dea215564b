import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, brotliDecompressSync, gunzipSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { App } from '../../src/http/app-type.ts';
import { describeOnBothDatabases } from '../harness/index.ts';

const script = 'window.started = true;';
const hashed = `_expo/static/js/web/entry-${'a1'.repeat(16)}.js`;

describeOnBothDatabases('the browser app', (ctx) => {
  let folder: string;
  let app: App;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'solacore-app-'));
    const appDir = join(folder, 'dist');
    mkdirSync(join(appDir, '_expo/static/js/web'), { recursive: true });
    const page = `<html><script>${script}</script><script src="/app/${hashed}" defer></script>`;
    writeFileSync(join(appDir, 'index.html'), page);
    writeFileSync(join(appDir, hashed), 'run()');
    writeFileSync(join(appDir, `${hashed}.gz`), gzipSync('run()'));
    writeFileSync(join(appDir, `${hashed}.br`), brotliCompressSync('run()'));
    writeFileSync(join(appDir, 'favicon.ico'), 'icon');
    writeFileSync(join(appDir, 'service-worker.js'), 'keep()');
    writeFileSync(join(appDir, 'manifest.webmanifest'), '{}');
    writeFileSync(join(folder, 'secret.txt'), 'outside');
    app = await ctx.buildApp({ parts: { appDir, siteDir: folder } });
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it.each(['/app/', '/app/session/5e0f', '/app/settings?from=home'])(
    'is one page, never kept, at %s',
    async (url) => {
      const answer = await app.inject({ url });
      expect(answer.statusCode).toBe(200);
      expect(answer.headers['content-type']).toContain('text/html');
      expect(answer.headers['cache-control']).toBe('no-cache');
    },
  );

  it('may run its own files, its inline script by hash, and SQLite', async () => {
    const policy = String((await app.inject({ url: '/app/' })).headers['content-security-policy']);
    const hash = createHash('sha256').update(script).digest('base64');
    const [scripts] = policy.split('; ').filter((part) => part.startsWith('script-src'));
    expect(scripts).toBe(`script-src 'self' 'wasm-unsafe-eval' 'sha256-${hash}'`);
    expect(policy).toContain("worker-src 'self' blob:");
    expect(policy).toContain("connect-src 'self'");
    expect(policy).toContain("frame-ancestors 'none'");
  });

  it('keeps files with a hash in their name for ever and asks again for others', async () => {
    const forever = await app.inject({ url: `/app/${hashed}` });
    expect(forever.body).toBe('run()');
    expect(forever.headers['cache-control']).toBe('public, max-age=31536000, immutable');
    expect(forever.headers['x-content-type-options']).toBe('nosniff');
    const icon = await app.inject({ url: '/app/favicon.ico' });
    expect(icon.headers['cache-control']).toBe('no-cache');
  });

  it.each([
    ['gzip, deflate, br', 'br', brotliDecompressSync],
    ['gzip, deflate', 'gzip', gunzipSync],
  ] as const)(
    'sends whoever reads %s the copy packed as %s, kept as long',
    async (read, packing, unpack) => {
      const headers = { 'accept-encoding': read };
      const packed = await app.inject({ url: `/app/${hashed}`, headers });
      expect(unpack(packed.rawPayload).toString()).toBe('run()');
      expect(packed.headers['content-encoding']).toBe(packing);
      expect(packed.headers['content-type']).toContain('javascript');
      expect(packed.headers['cache-control']).toBe('public, max-age=31536000, immutable');
      expect(packed.headers.vary).toContain('accept-encoding');
      const page = await app.inject({ url: '/app/', headers });
      expect(page.headers['content-encoding']).toBeUndefined();
      expect(page.body).toContain('<html>');
    },
  );

  it('may keep itself for times without a connection: a worker that is asked for anew', async () => {
    const worker = await app.inject({ url: '/app/service-worker.js' });
    expect(worker.statusCode).toBe(200);
    expect(worker.headers['content-type']).toContain('javascript');
    expect(worker.headers['cache-control']).toBe('no-cache');
    expect(worker.headers['service-worker-allowed']).toBe('/app');
    const other = await app.inject({ url: `/app/${hashed}` });
    expect(other.headers['service-worker-allowed']).toBeUndefined();
    const manifest = await app.inject({ url: '/app/manifest.webmanifest' });
    expect(manifest.headers['content-type']).toContain('application/manifest+json');
    expect(String(manifest.headers['content-security-policy'])).toContain("manifest-src 'self'");
  });

  it.each([
    '/app/missing.js',
    '/app/../secret.txt',
    '/app/..%2fsecret.txt',
    '/app/%2e%2e/secret.txt',
  ])('has no file %s', async (url) => {
    const answer = await app.inject({ url });
    expect(answer.statusCode).toBe(404);
    expect(answer.body).not.toContain('outside');
  });

  it('is where / leads while no pages are built', async () => {
    const answer = await app.inject({ url: '/' });
    expect([answer.statusCode, answer.headers.location]).toEqual([302, '/app/']);
    expect((await app.inject({ url: '/app' })).headers.location).toBe('/app/');
  });

  it('may be missing: the API serves alone', async () => {
    const alone = await ctx.buildApp({
      parts: { appDir: join(folder, 'nowhere'), siteDir: folder },
    });
    expect((await alone.inject({ url: '/health' })).statusCode).toBe(200);
    expect((await alone.inject({ url: '/app/' })).statusCode).toBe(404);
    expect((await alone.inject({ url: '/' })).headers.location).toBe('/docs');
  });
});
