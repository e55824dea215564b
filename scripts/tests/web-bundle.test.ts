import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from '../lib/paths.mjs';
import { reachedModules } from './reached-modules.ts';

const app = join(root, 'apps/mobile');

/** They speak to a phone's own system: in a browser they weigh much and do nothing. */
const nativeOnly = [
  'expo-apple-authentication',
  'expo-application',
  'expo-auth-session',
  'expo-device',
  'expo-document-picker',
  'expo-file-system',
  'expo-notifications',
  'expo-secure-store',
  'expo-sharing',
  'react-native-purchases',
];

/** The package of `expo-sqlite/kv-store` is `expo-sqlite`. */
const packageOf = (name: string) => /^(@[^/]+\/[^/]+|[^/]+)/.exec(name)?.[0] ?? name;

const nativeAmong = (packages: Map<string, string[]>) =>
  [...packages.keys()].map(packageOf).filter((name) => nativeOnly.includes(name));

function appOf(files: Record<string, string>): string {
  const folder = mkdtempSync(join(tmpdir(), 'solacore-reach-'));
  for (const [path, source] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), source);
  }
  return folder;
}

describe('what a browser has to load', () => {
  it('reaches no module that only a phone can use', () => {
    const { files, packages } = reachedModules(app, 'web');
    expect(files).toBeGreaterThan(300);
    expect([...packages.keys()].map(packageOf)).toContain('expo-router');
    expect(nativeAmong(packages)).toEqual([]);
  });

  it('phones reach every one of them, and only through platform files', () => {
    const { packages } = reachedModules(app, 'phones');
    expect([...new Set(nativeAmong(packages))].sort()).toEqual(nativeOnly);
    for (const [name, users] of packages) {
      if (!nativeOnly.includes(packageOf(name))) continue;
      for (const user of users) expect(user).toMatch(/^src\/platform\/[^/]+$/);
    }
  });

  it('sees an import that names the phone’s file by its ending, which a browser would load too', () => {
    const folder = appOf({
      'src/app/index.tsx': "export { a } from '@/platform/a.ts';",
      'src/platform/a.ts': "import { b } from 'expo-sharing';\nexport const a = b;",
      'src/platform/a.web.ts': 'export const a = 1;',
    });
    try {
      expect(nativeAmong(reachedModules(folder, 'web').packages)).toEqual(['expo-sharing']);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });

  it('takes the browser’s file where an import names no ending, and no types', () => {
    const folder = appOf({
      'src/app/index.tsx':
        "import type { C } from 'expo-device';\nexport { a } from '../platform/a';",
      'src/platform/a.ts': "import { b } from 'expo-sharing';\nexport const a = b;",
      'src/platform/a.web.ts': "export const a = () => import('./later');",
      'src/platform/later.ts': 'export const later = 1;',
    });
    try {
      const { files, packages } = reachedModules(folder, 'web');
      expect({ files, names: [...packages.keys()] }).toEqual({ files: 3, names: [] });
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
