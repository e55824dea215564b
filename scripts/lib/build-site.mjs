import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { compressBelow } from './compress.mjs';
import { digestOf } from './digest.mjs';
import { findNode24 } from './node24.mjs';
import { root } from './paths.mjs';
import { runQuietly } from './run.mjs';

const site = join(root, 'apps/web');
const dist = join(site, 'dist');
const stamp = join(root, 'node_modules/.cache/solacore/site.sha256');
const sources = [
  ...['apps/web', 'docs/privacy.md'],
  ...['packages/client', 'packages/contract', 'packages/i18n', 'packages/look'],
].map((path) => join(root, path));

/** The landing and the console in apps/web/dist, as their sources are. A failed build changes nothing. */
export async function ensureSiteBuilt() {
  const digest = digestOf(sources);
  const last = existsSync(stamp) ? readFileSync(stamp, 'utf8') : '';
  if (last === digest && existsSync(join(dist, 'index.html'))) return;
  const env = { NEXT_TELEMETRY_DISABLED: '1', CI: '1', NODE_ENV: 'production' };
  const run = (label, words) => runQuietly(label, findNode24(), words, { cwd: site, env });
  const next = join(root, 'node_modules/next/dist/bin/next');
  await run('Building the pages of the web', [next, 'build']);
  await run('Making them light', ['scripts/lighten.ts']);
  const fresh = join(site, 'out');
  await compressBelow(join(fresh, '_next/static'), /\.(js|css|json)$/);
  rmSync(dist, { recursive: true, force: true });
  renameSync(fresh, dist);
  mkdirSync(join(stamp, '..'), { recursive: true });
  writeFileSync(stamp, digest);
}
