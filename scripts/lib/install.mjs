import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './paths.mjs';
import { runQuietly } from './run.mjs';

function readPackages(path) {
  if (!existsSync(path)) return undefined;
  return JSON.parse(readFileSync(path, 'utf8')).packages;
}

/** True when node_modules holds what the lock file says (platform-only packages aside). */
function isInstalled() {
  const wanted = readPackages(join(root, 'package-lock.json'));
  const present = readPackages(join(root, 'node_modules', '.package-lock.json'));
  if (!wanted || !present) return false;
  return Object.entries(wanted).every(([path, entry]) => {
    if (!path.startsWith('node_modules/') || entry.optional || entry.devOptional) return true;
    const hit = present[path];
    return hit && (entry.link ? hit.link === true : hit.version === entry.version);
  });
}

/** Installs exactly what the lock file says, unless it is there already. */
export async function ensureInstalled() {
  if (isInstalled()) return;
  await runQuietly('Installing packages (once, about one to two minutes)', 'npm', [
    'ci',
    '--no-audit',
    '--no-fund',
    '--loglevel=error',
  ]);
}
