/*
 * After the export: `node scripts/lighten.ts`. Pages that are only read need nothing of the
 * framework; the landing needs one small script. The console keeps everything.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { lightenPage } from './lighten-page.ts';
import { writeModules } from './write-modules.ts';

const out = fileURLToPath(new URL('../out', import.meta.url));
const modules = writeModules(
  fileURLToPath(new URL('../src/landing', import.meta.url)),
  ['play-session.ts', 'player-stage.ts', 'player-script.ts'],
  join(out, '_next/static/modules'),
);
for (const name of readdirSync(out, { recursive: true, encoding: 'utf8' })) {
  if (!name.endsWith('.html') || name.startsWith('admin')) continue;
  const file = join(out, name);
  const page = lightenPage(readFileSync(file, 'utf8'), modules);
  writeFileSync(file, page);
}
