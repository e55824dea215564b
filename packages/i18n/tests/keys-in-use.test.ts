import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { catalogs } from '../src/index.ts';

const appSource = fileURLToPath(new URL('../../../apps/mobile/src', import.meta.url));

function sourceText(folder: string): string {
  return readdirSync(folder, { withFileTypes: true })
    .map((entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return sourceText(path);
      return /\.tsx?$/.test(entry.name) ? readFileSync(path, 'utf8') : '';
    })
    .join('\n');
}

function keysOf(texts: object, prefix = ''): string[] {
  return Object.entries(texts).flatMap(([key, value]) => {
    const path = prefix ? `${prefix}.${key}` : key;
    return typeof value === 'object' && value !== null ? keysOf(value, path) : [path];
  });
}

const source = sourceText(appSource);
/* `t(`errors.${code}`)` uses everything that begins with "errors." */
const prefixes = [...source.matchAll(/`([a-z]+\.[\w.]*)\$\{/gi)].flatMap(([, prefix]) =>
  prefix ? [prefix] : [],
);

function isUsed(key: string): boolean {
  const plain = key.replace(/_(one|other)$/, '');
  return (
    source.includes(`'${plain}'`) ||
    source.includes(`"${plain}"`) ||
    source.includes(`\`${plain}\``) ||
    prefixes.some((prefix) => plain.startsWith(prefix))
  );
}

it('keeps no sentence that the app never says', () => {
  expect(keysOf(catalogs.en).filter((key) => !isUsed(key))).toEqual([]);
});

it('has every key that the app asks for', () => {
  const known = new Set(keysOf(catalogs.en).map((key) => key.replace(/_(one|other)$/, '')));
  const namespaces = Object.keys(catalogs.en).join('|');
  const asked = source.matchAll(new RegExp(`'((?:${namespaces})\\.[a-z][\\w.]*)'`, 'g'));
  const missing = [...asked].flatMap(([, key]) => (key && !known.has(key) ? [key] : []));
  expect([...new Set(missing)]).toEqual([]);
});
