/*
 * The bill of materials of what runs for people, as CycloneDX 1.5, on standard output. Made here from
 * the lock file: `npm sbom` leaves out what a workspace shares with the tools.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { listNeeded, nameOf, readLockFile } from './lib/lock-file.mjs';
import { root } from './lib/paths.mjs';

const product = ['apps/api', 'apps/mobile', 'apps/web'];

/** The same lock file gives the same bytes: no time and no chance is in it. */
export function billOfMaterials(packages, { name, version, license }) {
  const components = new Map();
  for (const place of listNeeded(packages, product)) {
    const component = toComponent(nameOf(place), packages[place]);
    components.set(component.purl, component);
  }
  const sorted = [...components.values()].sort((a, b) => (a.purl < b.purl ? -1 : 1));
  const digest = createHash('sha256').update(JSON.stringify(sorted)).digest('hex');
  return {
    $schema: 'http://cyclonedx.org/schema/bom-1.5.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.5',
    serialNumber: `urn:uuid:${toUuid(digest)}`,
    version: 1,
    metadata: {
      component: {
        type: 'application',
        'bom-ref': `${name}@${version}`,
        name,
        version,
        licenses: [{ license: { id: license } }],
      },
    },
    components: sorted,
  };
}

function toComponent(fullName, { version, license, integrity }) {
  const [group, name] = fullName.startsWith('@') ? fullName.split('/') : [undefined, fullName];
  const purl = `pkg:npm/${fullName.replace('@', '%40')}@${version}`;
  const content = Buffer.from(integrity.replace(/^sha512-/, ''), 'base64').toString('hex');
  return {
    type: 'library',
    'bom-ref': purl,
    ...(group ? { group } : {}),
    name,
    version,
    purl,
    hashes: [{ alg: 'SHA-512', content }],
    ...(license ? { licenses: [{ expression: license }] } : {}),
  };
}

function toUuid(hex) {
  const parts = [hex.slice(0, 8), hex.slice(8, 12), `5${hex.slice(13, 16)}`];
  return [...parts, `8${hex.slice(17, 20)}`, hex.slice(20, 32)].join('-');
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  console.log(JSON.stringify(billOfMaterials(readLockFile(), manifest), null, 1));
}
