import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { listShell, writeAppWorker } from '../lib/app-worker.mjs';

const entry = `_expo/static/js/web/entry-${'a1'.repeat(16)}.js`;
const font = `assets/@fontsource/newsreader/newsreader.${'b2'.repeat(16)}.woff2`;
const icon = 'assets/icon@2x.png';

describe('what the browser keeps of the app', () => {
  let dist: string;
  const put = (name: string, content: string) => {
    mkdirSync(join(dist, name, '..'), { recursive: true });
    writeFileSync(join(dist, name), content);
  };
  const read = (name: string) => readFileSync(join(dist, name), 'utf8');
  beforeEach(() => {
    dist = mkdtempSync(join(tmpdir(), 'solacore-dist-'));
    put('index.html', '<!doctype html><html lang="en"><body></body></html>');
    put('metadata.json', '{}');
    put('manifest.webmanifest', '{}');
    put(entry, 'run()');
    put(`${entry}.map`, '{}');
    put(`${entry}.gz`, 'packed');
    put(font, 'letters');
    put(icon, 'drawing');
  });
  afterEach(() => rmSync(dist, { recursive: true, force: true }));

  it('is the page and every file of the export, each by its address', () => {
    expect(listShell(dist).files).toEqual([
      `/app/${entry}`,
      `/app/${font}`,
      `/app/${icon}`,
      '/app/',
      '/app/manifest.webmanifest',
    ]);
  });

  it('is another version when one byte is another, and the same when none is', () => {
    const first = listShell(dist).version;
    expect(first).toMatch(/^[0-9a-f]{16}$/);
    expect(listShell(dist).version).toBe(first);
    put('manifest.webmanifest', '{ }');
    expect(listShell(dist).version).not.toBe(first);
  });

  it('is written into the worker, and the page names the worker, however often', () => {
    writeAppWorker(dist, { isKept: true });
    const [page, worker] = [read('index.html'), read('service-worker.js')];
    expect(page).toContain('<html data-worker="/app/service-worker.js" lang="en">');
    expect(worker).toContain(JSON.stringify(listShell(dist).version));
    for (const file of listShell(dist).files) expect(worker).toContain(JSON.stringify(file));
    writeAppWorker(dist, { isKept: true });
    expect([read('index.html'), read('service-worker.js')]).toEqual([page, worker]);
  });

  it('is nothing in development: the page names no worker, and one from before retires', () => {
    const page = read('index.html');
    writeAppWorker(dist, { isKept: true });
    writeAppWorker(dist, { isKept: false });
    expect(read('index.html')).toBe(page);
    expect(read('service-worker.js')).toContain('registration.unregister()');
    expect(read('service-worker.js')).not.toContain(entry);
  });
});
