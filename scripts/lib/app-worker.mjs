import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './paths.mjs';

const sources = join(root, 'apps/mobile/worker');
const script = 'service-worker.js';
const mark = ` data-worker="/app/${script}"`;

/** Not part of the app: the worker itself, what the build says about itself, packed copies. */
const isLeftOut = (name) =>
  name === script || name === 'metadata.json' || /\.(map|gz|br)$/.test(name);

function namesBelow(folder, before = '') {
  return readdirSync(folder, { withFileTypes: true })
    .flatMap((entry) => {
      const name = `${before}${entry.name}`;
      return entry.isDirectory() ? namesBelow(join(folder, entry.name), `${name}/`) : [name];
    })
    .sort();
}

/** What the app needs without a connection: addresses, the page as `/app/`, and a digest of all of it. */
export function listShell(dist) {
  const hash = createHash('sha256');
  const names = namesBelow(dist).filter((name) => !isLeftOut(name));
  for (const name of names) hash.update(name).update(readFileSync(join(dist, name)));
  const files = names.map((name) => (name === 'index.html' ? '/app/' : `/app/${encodeURI(name)}`));
  return { version: hash.digest('hex').slice(0, 16), files };
}

/**
 * Writes the service worker into the built app and tells its page of it. `isKept: false` is for
 * development: the page asks for none, and one from before goes.
 */
export function writeAppWorker(dist, { isKept }) {
  const page = join(dist, 'index.html');
  const bare = readFileSync(page, 'utf8').replace(mark, '');
  writeFileSync(page, isKept ? bare.replace('<html', `<html${mark}`) : bare);
  const source = readFileSync(join(sources, isKept ? script : 'retired-worker.js'), 'utf8');
  const head = isKept ? `self.shell = ${JSON.stringify(listShell(dist), null, 1)};\n` : '';
  writeFileSync(join(dist, script), head + source);
}
