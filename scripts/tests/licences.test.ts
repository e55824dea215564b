import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from '../lib/paths.mjs';
import { listAppPackages } from '../list-licences.mjs';

const path = join(root, 'apps/mobile/src/features/about/licences.json');
const most = 60 * 1024;

describe('the list of licences', () => {
  it('names every package that the lock file gives the app (npm run licences)', () => {
    const { packages }: { packages: string[][] } = JSON.parse(readFileSync(path, 'utf8'));
    const listed = packages.map(([name, version]) => `${name} ${version}`);
    const locked = listAppPackages().map(({ name, version }) => `${name} ${version}`);
    expect(listed).toEqual(locked);
    expect(locked).toEqual(expect.arrayContaining([expect.stringMatching(/^react-native 0\./)]));
  });

  it('is small enough to be loaded by whoever opens it', () => {
    expect(statSync(path).size).toBeLessThanOrEqual(most);
  });
});
