/* npm run screens [-- en es zh]: pictures of every screen, laid out in docs/screens. */
import { ensureChromium } from './lib/browser.mjs';
import { ensureAppBuilt } from './lib/build-app.mjs';
import { ensureInstalled } from './lib/install.mjs';
import { findNode24 } from './lib/node24.mjs';
import { run } from './lib/run.mjs';

await ensureInstalled();
const chromium = await ensureChromium();
await ensureAppBuilt();
process.exitCode = await run(findNode24(), ['e2e/screens/take.ts', ...process.argv.slice(2)], {
  env: { CHROMIUM_PATH: chromium },
});
