/* Writes down whose work the app carries: name, version, licence and holder of every package. */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { listNeeded, nameOf, readLockFile } from './lib/lock-file.mjs';
import { root } from './lib/paths.mjs';

const listed = join(root, 'apps/mobile/src/features/about/licences.json');
/** Packages of these licences stand under one text; longer ones are known by their name. */
const written = ['MIT', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause'];
const longestHolder = 80;

/** Every package that the app needs to run, with its folder. */
export function listAppPackages() {
  const packages = readLockFile();
  // What runs on one kind of machine only is installed there only, and builds, not runs, the app.
  return listNeeded(packages, ['apps/mobile'])
    .filter((place) => !packages[place].os && !packages[place].cpu)
    .map((place) => ({ place, name: nameOf(place), ...packages[place] }))
    .sort((a, b) =>
      a.name === b.name ? (a.version < b.version ? -1 : 1) : a.name < b.name ? -1 : 1,
    );
}

function textOf(place) {
  const folder = join(root, place);
  if (!existsSync(folder)) return '';
  const file = readdirSync(folder).find((name) => /^licen[cs]e(\.|$|-mit)/i.test(name));
  return file ? readFileSync(join(folder, file), 'utf8') : '';
}

function holderOf(text) {
  const line = text
    .split('\n')
    .find((one) => /^\W*[Cc]opyright\s*(\([cC]\)|©|:|\d|[A-Z])/.test(one));
  const holder = line
    ?.replace(/^\W*copyright\s*(\(c\)|©)?/i, '')
    .replace(/all rights reserved\.?/i, '');
  return (holder ?? '').replace(/<.*?>/g, '').replace(/\s+/g, ' ').trim().slice(0, longestHolder);
}

/** The words that all packages of a licence share: the shortest text, without its holder. */
function sharedText(packages, licence) {
  const marks = { MIT: 'Permission is hereby', ISC: 'Permission to use' };
  const texts = packages
    .filter((one) => one.licence === licence)
    .map(({ text }) =>
      text.slice(Math.max(0, text.indexOf(marks[licence] ?? 'Redistribution and'))),
    )
    .filter((text) => text.length > 400)
    .sort((a, b) => a.length - b.length || (a < b ? -1 : 1));
  return texts[0]?.trim().replace(/[ \t]*\r?\n/g, '\n') ?? '';
}

export function writeLicences() {
  const packages = listAppPackages().map(({ place, name, version, license }) => {
    const text = textOf(place);
    return { name, version, licence: license ?? 'see package', text, holder: holderOf(text) };
  });
  const rows = packages.map((one) =>
    JSON.stringify([one.name, one.version, one.licence, one.holder]),
  );
  const texts = written.map((licence) => [licence, sharedText(packages, licence)]);
  const whole = `{"texts": ${JSON.stringify(Object.fromEntries(texts))},\n"packages": [\n${rows.join(',\n')}\n]}\n`;
  const before = existsSync(listed) ? readFileSync(listed, 'utf8') : '';
  if (whole !== before) writeFileSync(listed, whole);
  return { packages: rows.length, bytes: Buffer.byteLength(whole) };
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { packages, bytes } = writeLicences();
  console.log(`${packages} packages, ${bytes} bytes`);
}
