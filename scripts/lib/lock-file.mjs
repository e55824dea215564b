import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './paths.mjs';

export function readLockFile() {
  return JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')).packages;
}

export const nameOf = (place) => place.split('node_modules/').at(-1);

/** Where npm finds `name` from `at`: beside it, or in a folder above. */
function placeOf(packages, at, name) {
  for (let folder = at; ; folder = folder.slice(0, Math.max(0, folder.lastIndexOf('/')))) {
    const place = folder === '' ? `node_modules/${name}` : `${folder}/node_modules/${name}`;
    if (packages[place]) return place;
    if (folder === '') return null;
  }
}

/** The folders of every package that a workspace needs to run, as the lock file names them. */
export function listNeeded(packages, workspaces) {
  const found = new Set();
  const waiting = [...workspaces];
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
    if (found.has(at)) continue;
    found.add(at);
    const { link, resolved, dependencies, optionalDependencies } = packages[at];
    if (link) waiting.push(resolved);
    for (const name of Object.keys({ ...dependencies, ...optionalDependencies })) {
      const place = placeOf(packages, at, name);
      if (place) waiting.push(place);
    }
  }
  return [...found].filter((place) => place.includes('node_modules/') && !packages[place].link);
}
