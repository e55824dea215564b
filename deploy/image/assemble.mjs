/*
 * What runs on a server, and nothing else: node deploy/image/assemble.mjs <folder>
 * Sources of the API and its packages, the built app and pages, the packages of npm that they need,
 * Node among them. Installing and building comes before: node scripts/start.mjs --setup-only
 */
import { existsSync, mkdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { root } from '../../scripts/lib/paths.mjs';
import { copyTree, linkTree } from './lay.mjs';
import { listNeeded } from './needed.mjs';

const parts = [
  ...['apps/api/package.json', 'apps/api/src', 'apps/api/migrations'],
  ...['apps/mobile/dist', 'apps/web/dist'],
  ...['deploy', 'docs/operations.md', 'docs/scaling.md', 'LICENSE', 'package.json'],
];

/** Types and explanations of a package are no part of what runs. */
const isWanted = (name) => !/\.(d\.[cm]?ts|map|md|markdown)$/.test(name);

function copy(path, target) {
  const from = join(root, path);
  if (existsSync(from)) return copyTree(from, join(target, path));
  if (!/\/dist$/.test(path)) throw new Error(`${path} is missing`);
  console.warn(`${path} is not built: it is left out`);
}

/** The name by which `#!/usr/bin/env node` and the units find Node. */
function linkNode(target, packages) {
  const bundled = packages.find(({ path }) => /^node_modules\/node-\w+-\w+$/.test(path));
  if (!bundled) return;
  const bin = join(target, 'node_modules/.bin');
  mkdirSync(bin, { recursive: true });
  symlinkSync(relative(bin, join(target, bundled.path, 'bin/node')), join(bin, 'node'));
}

function assemble(target) {
  rmSync(target, { recursive: true, force: true });
  mkdirSync(target, { recursive: true });
  const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));
  const needed = listNeeded(lock.packages, 'apps/api', existsAtRoot);
  for (const part of parts) copy(part, target);
  for (const { path, link } of needed) {
    if (link === undefined) {
      linkTree(join(root, path), join(target, path), isWanted);
      continue;
    }
    for (const name of ['package.json', 'src']) copy(join(link, name), target);
    const place = join(target, path);
    mkdirSync(dirname(place), { recursive: true });
    symlinkSync(relative(dirname(place), join(target, link)), place);
  }
  linkNode(target, needed);
  return needed.length;
}

const existsAtRoot = (path) => existsSync(join(root, path));

if (process.argv[1] === import.meta.filename) {
  const [target] = process.argv.slice(2);
  if (!target) throw new Error('Name the folder: node deploy/image/assemble.mjs <folder>');
  console.log(`${assemble(target)} packages, in ${target}`);
}
