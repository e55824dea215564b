import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { preloadFonts } from '../lib/preload-fonts.mjs';

const hash = '0123456789abcdef0123456789abcdef';
const grotesk = 'assets/__node_modules/@fontsource/schibsted-grotesk/files';
const newsreader = 'assets/__node_modules/@fontsource/newsreader/files';
const faceOf = (name: string) => `${name}-normal.${hash}.woff2`;

describe('the typefaces of the first screen', () => {
  let dist = '';
  const put = (folder: string, name: string) => {
    mkdirSync(join(dist, folder), { recursive: true });
    writeFileSync(join(dist, folder, name), 'face');
  };
  beforeEach(() => {
    dist = mkdtempSync(join(tmpdir(), 'solacore-fonts-'));
    writeFileSync(join(dist, 'index.html'), '<html><head></head><body></body></html>');
    for (const weight of ['400', '500', '600']) {
      put(grotesk, faceOf(`schibsted-grotesk-latin-${weight}`));
    }
    put(newsreader, faceOf('newsreader-latin-500'));
    put(newsreader, faceOf('newsreader-latin-ext-400'));
  });
  afterEach(() => rmSync(dist, { recursive: true, force: true }));

  it('are named in the page, at the addresses they are served at, and no others', () => {
    put(newsreader, faceOf('newsreader-latin-400'));
    preloadFonts(dist);
    const page = readFileSync(join(dist, 'index.html'), 'utf8');
    const named = [
      ...page.matchAll(/<link rel="preload" as="font"[^>]* crossorigin href="([^"]+)">/g),
    ];
    expect(named.map(([, address]) => address)).toEqual([
      `/app/${grotesk}/${faceOf('schibsted-grotesk-latin-400')}`,
      `/app/${grotesk}/${faceOf('schibsted-grotesk-latin-500')}`,
      `/app/${grotesk}/${faceOf('schibsted-grotesk-latin-600')}`,
      `/app/${newsreader}/${faceOf('newsreader-latin-400')}`,
    ]);
    expect(page.indexOf('rel="preload"')).toBeLessThan(page.indexOf('</head>'));
  });

  it('that are missing stop the build', () => {
    expect(() => preloadFonts(dist)).toThrow('newsreader-latin-400-normal');
  });
});
