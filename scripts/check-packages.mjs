/* What other people's packages may do and under which licence: `--report` lists it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { listNeeded, nameOf, readLockFile } from './lib/lock-file.mjs';
import { root } from './lib/paths.mjs';

/** Licences that ask for a notice at most. */
const free = new Set([
  '0BSD',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'BlueOak-1.0.0',
  'CC-BY-4.0',
  'CC0-1.0',
  'ISC',
  'MIT',
  'MIT-0',
  'OFL-1.1',
  'Python-2.0',
  'Unlicense',
]);

/** Packages under other licences, and why none of them is in what we give away. */
const excused = {
  lightningcss: 'MPL-2.0: packs style sheets while the app is built',
  '@img/sharp': 'LGPL-3.0: scales pictures for a server of Next; ours are exported as they are',
};

/** What runs for people: the server, the app, the pages. */
const product = ['apps/api', 'apps/mobile', 'apps/web'];

/** One choice of an OR is enough, all parts of an AND are needed. */
export function isFree(licence) {
  return licence
    .replace(/[()]/g, '')
    .split(' OR ')
    .some((choice) => choice.split(' AND ').every((part) => free.has(part.trim())));
}

/** Faults in words; none where all is well. `allowed` is `allowScripts` of package.json. */
export function listFaults(packages, allowed) {
  const faults = [];
  const scripted = new Set();
  for (const [place, entry] of Object.entries(packages)) {
    if (!place.includes('node_modules/') || entry.link) continue;
    if (entry.hasInstallScript) scripted.add(nameOf(place));
    if (!entry.integrity?.startsWith('sha512-')) faults.push(`${place}: no sha512 of its content`);
    if (entry.resolved && !entry.resolved.startsWith('https://registry.npmjs.org/')) {
      faults.push(`${place}: comes from elsewhere than npm's registry`);
    }
  }
  for (const name of scripted) {
    if (!(name in allowed))
      faults.push(`${name}: runs a script when installed, and nobody allowed it`);
  }
  for (const name of Object.keys(allowed)) {
    if (!scripted.has(name)) faults.push(`${name}: is allowed a script that it does not have`);
  }
  for (const place of listNeeded(packages, product)) {
    const { license = 'none' } = packages[place];
    const isExcused = Object.keys(excused).some((name) => nameOf(place).startsWith(name));
    if (!isFree(license) && !isExcused) faults.push(`${place}: is under ${license}`);
  }
  return faults;
}

function report(packages) {
  const byLicence = Map.groupBy(
    listNeeded(packages, product),
    (place) => packages[place].license ?? 'none',
  );
  for (const [licence, places] of [...byLicence].sort((a, b) => b[1].length - a[1].length)) {
    const names = [...new Set(places.map(nameOf))].sort();
    console.log(`${licence} (${places.length})\n  ${names.join(', ')}`);
  }
  for (const [name, why] of Object.entries(excused)) console.log(`${name}: ${why}`);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const packages = readLockFile();
  const { allowScripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  if (process.argv.includes('--report')) report(packages);
  const faults = listFaults(packages, allowScripts);
  for (const fault of faults) console.error(fault);
  const count = listNeeded(packages, product).length;
  console.log(`${count} packages run for people, ${faults.length} faults`);
  if (faults.length > 0 || count < 300) process.exit(1);
}
