import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './paths.mjs';

const skipped = new Set([
  ...['node_modules', 'dist', 'dist.new', 'out', 'tests'],
  ...['.expo', '.next', 'ios', 'android', 'next-env.d.ts', 'tsconfig.tsbuildinfo'],
]);

function filesBelow(path) {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path)
    .filter((name) => !skipped.has(name))
    .flatMap((name) => filesBelow(join(path, name)))
    .sort();
}

/** A digest of the lock file and of every source below the given files and folders. */
export function digestOf(paths) {
  const hash = createHash('sha256');
  const files = [join(root, 'package-lock.json'), ...paths.flatMap(filesBelow)];
  for (const file of files) hash.update(file.slice(root.length)).update(readFileSync(file));
  return hash.digest('hex');
}
