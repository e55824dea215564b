import { createRequire } from 'node:module';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from '../lib/paths.mjs';

type Transform = { inlineRequires: false | { blockList: Record<string, true> } };
type Config = {
  transformer: {
    getTransformOptions: (
      entries: string[],
      options: { platform: string },
    ) => Promise<{ transform: Transform }>;
  };
};

const config: Config = createRequire(import.meta.url)(join(root, 'apps/mobile/metro.config.js'));
const transformOf = async (platform: string) =>
  (await config.transformer.getTransformOptions([], { platform })).transform;

/** Whether what this file imports is worked out only where it is used. */
async function isLazy(platform: string, path: string): Promise<boolean> {
  const { inlineRequires } = await transformOf(platform);
  return inlineRequires !== false && !(join(root, path) in inlineRequires.blockList);
}

describe('when a module of the built app is worked out', () => {
  it.each([
    'apps/mobile/src/features/shell/root-layout.tsx',
    'apps/mobile/src/features/solve/session-part.ts',
    'node_modules/expo-router/build/index.js',
  ])('in a browser what %s imports waits until it is used', async (path) => {
    expect(await isLazy('web', path)).toBe(true);
  });

  it.each([
    'packages/safety/src/assess.ts',
    'packages/privacy/src/detect.ts',
    'packages/solve/src/guide/guide-reply.ts',
    'apps/mobile/src/features/solve/open-session.tsx',
  ])('what %s imports is there before it runs, as it loops over words', async (path) => {
    expect(await isLazy('web', path)).toBe(false);
  });

  it('on phones nothing waits', async () => {
    expect(await isLazy('ios', 'apps/mobile/src/features/shell/root-layout.tsx')).toBe(false);
    expect(await isLazy('android', 'apps/mobile/src/features/shell/root-layout.tsx')).toBe(false);
  });
});
