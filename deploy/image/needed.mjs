import { dirname } from 'node:path';

/** Where Node finds `name` from a package at `path`: the nearest node_modules above it. */
function find(packages, path, name) {
  for (let folder = path; ; folder = dirname(folder)) {
    const at = folder === '.' || folder === '' ? '' : `${folder}/`;
    if (packages[`${at}node_modules/${name}`]) return `${at}node_modules/${name}`;
    if (at === '') return undefined;
  }
}

/** Names a package cannot run without, and those it takes where they fit the machine. */
function namesOf({ dependencies, optionalDependencies, peerDependencies, peerDependenciesMeta }) {
  const peers = Object.keys(peerDependencies ?? {}).filter(
    (name) => !peerDependenciesMeta?.[name]?.optional,
  );
  return [...Object.keys({ ...dependencies, ...optionalDependencies }), ...peers];
}

/**
 * Every package that runs with the workspace at `start`, by the lock file; `link` is the folder of
 * one of ours. What fits another kind of machine is not installed, so not listed.
 */
export function listNeeded(packages, start, isInstalled) {
  const seen = new Map();
  const waiting = [...namesOf(packages['']), ...namesOf(packages[start])].map((name) => [
    start,
    name,
  ]);
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const [from, name] = next;
    const path = find(packages, from, name);
    if (path === undefined || seen.has(path) || !isInstalled(path)) continue;
    const entry = packages[path];
    const link = entry.link ? entry.resolved : undefined;
    seen.set(path, link === undefined ? { path } : { path, link });
    const manifest = link === undefined ? entry : packages[link];
    waiting.push(...namesOf(manifest).map((name) => [link ?? path, name]));
  }
  return [...seen.values()].sort((a, b) => a.path.localeCompare(b.path));
}
