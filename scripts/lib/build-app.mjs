import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { writeLicences } from '../list-licences.mjs';
import { writeAppWorker } from './app-worker.mjs';
import { compressBelow } from './compress.mjs';
import { digestOf } from './digest.mjs';
import { findNode24 } from './node24.mjs';
import { root } from './paths.mjs';
import { preloadFonts } from './preload-fonts.mjs';
import { runQuietly } from './run.mjs';

const app = join(root, 'apps/mobile');
const dist = join(app, 'dist');
const stamp = join(root, 'node_modules/.cache/solacore/app.sha256');

export const expoEnv = { CI: '1', EXPO_NO_TELEMETRY: '1', EXPO_OFFLINE: '1', EXPO_NO_DOTENV: '1' };

/** A digest of everything the web build is made of. */
function sourceDigest() {
  const packages = readdirSync(join(root, 'packages')).map((name) => join(root, 'packages', name));
  return digestOf([app, ...packages]);
}

export function expoCommand(args) {
  return [findNode24(), [join(root, 'node_modules/expo/bin/cli'), ...args]];
}

/** The browser app in apps/mobile/dist, as its sources are; the page of a developer is never kept. */
export async function ensureAppBuilt({ isDeveloped = false } = {}) {
  await buildWhereStale(isDeveloped);
  writeAppWorker(dist, { isKept: !isDeveloped });
}

/** A failed build changes nothing. */
async function buildWhereStale(isDeveloped) {
  writeLicences();
  const digest = sourceDigest() + (isDeveloped ? ' with pages of development' : '');
  const last = existsSync(stamp) ? readFileSync(stamp, 'utf8') : '';
  if (last === digest && existsSync(join(dist, 'index.html'))) return;
  const fresh = join(app, 'dist.new');
  rmSync(fresh, { recursive: true, force: true });
  const [command, args] = expoCommand(['export', '-p', 'web', '--output-dir', 'dist.new']);
  await runQuietly('Building the app (first time about a minute)', command, args, {
    cwd: app,
    env: { ...expoEnv, SOLACORE_DEV_PAGES: isDeveloped ? '1' : '0' },
  });
  preloadFonts(fresh);
  await compressBelow(fresh);
  rmSync(dist, { recursive: true, force: true });
  renameSync(fresh, dist);
  mkdirSync(join(stamp, '..'), { recursive: true });
  writeFileSync(stamp, digest);
}
