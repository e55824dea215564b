import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from '../lib/paths.mjs';

const read = (name: string): Record<string, unknown> =>
  JSON.parse(readFileSync(join(root, 'apps/mobile/public', name), 'utf8'));

describe('what a browser is told when it installs the app', () => {
  const { lang, description, ...same } = read('manifest.webmanifest');

  it.each([
    ['manifest.es.webmanifest', 'es'],
    ['manifest.zh.webmanifest', 'zh-Hans'],
  ])('%s is the same app, described in its own language', (name, tag) => {
    const theirs = read(name);
    expect(theirs).toEqual({ ...same, lang: tag, description: theirs.description });
    expect(theirs.description).not.toBe(description);
    expect(lang).toBe('en');
  });
});
