/*
 * npm start: installs what the lock file says, builds what is stale, serves on one port.
 *   --install-only   stop after the install
 *   --setup-only     stop after the builds
 *   --dev            restart the API and rebuild app and pages when a source changes
 *   --cli WORDS…     the command line program (npm run solacore -- WORDS…)
 */
import { watch } from 'node:fs';
import { join } from 'node:path';
import { ensureAppBuilt } from './lib/build-app.mjs';
import { ensureSiteBuilt } from './lib/build-site.mjs';
import { ensureInstalled } from './lib/install.mjs';
import { root } from './lib/paths.mjs';
import { serve, startCli } from './lib/serve.mjs';

const notSource = /(^|[\\/])(dist|dist\.new|out|\.expo|\.next|node_modules|tests)([\\/]|$)/;

/** App and pages side by side: each is busy on one core. */
const ensureBuilt = (options) => Promise.all([ensureAppBuilt(options), ensureSiteBuilt()]);

function rebuildOnChange() {
  let timer;
  const later = (_event, name) => {
    if (!name || notSource.test(name)) return;
    clearTimeout(timer);
    const rebuild = () => ensureBuilt({ isDeveloped: true });
    timer = setTimeout(() => rebuild().catch((e) => console.error(e.message)), 300);
  };
  for (const folder of ['apps/mobile', 'apps/web', 'packages']) {
    watch(join(root, folder), { recursive: true }, later);
  }
}

async function main([flag, ...words]) {
  await ensureInstalled();
  if (flag === '--install-only') return 0;
  if (flag === '--cli') return startCli(words);
  await ensureBuilt({ isDeveloped: flag === '--dev' });
  if (flag === '--setup-only') return 0;
  if (flag === '--dev') rebuildOnChange();
  return serve({ watch: flag === '--dev' });
}

main(process.argv.slice(2)).then(
  (code) => process.exit(code),
  (error) => {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  },
);
