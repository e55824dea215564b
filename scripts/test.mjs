/* npm test: everything that proves the product, from a fresh clone. Installs what it needs and says so. */
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ensureChromium } from './lib/browser.mjs';
import { ensureAppBuilt } from './lib/build-app.mjs';
import { ensureSiteBuilt } from './lib/build-site.mjs';
import { ensureInstalled } from './lib/install.mjs';
import { findNode24 } from './lib/node24.mjs';
import { root } from './lib/paths.mjs';
import { ensurePostgresClient } from './lib/postgres-client.mjs';
import { readReport } from './lib/read-report.mjs';
import { ensureRedis } from './lib/redis.mjs';
import { run } from './lib/run.mjs';
import { ensureServing } from './lib/serving.mjs';

const reports = join(root, 'node_modules/.cache/solacore/reports');

/** Runs one suite; answers what its report counted. A suite that leaves no report has failed. */
async function suite(name, words, options = {}) {
  console.log(`\n== ${name}`);
  const report = join(reports, `${name}.json`);
  const code = await run(findNode24(), words(report), options);
  const counted = readReport(name, report);
  if (code !== 0 || counted.passed === 0) counted.failed = Math.max(1, counted.failed);
  return counted;
}

const vitest = join(root, 'node_modules/vitest/vitest.mjs');
const vitestRun = (report) => [
  vitest,
  'run',
  '--reporter=default',
  '--reporter=json',
  `--outputFile.json=${report}`,
];

async function main() {
  await ensureInstalled();
  const chromium = await ensureChromium();
  await ensureRedis();
  await ensureServing();
  await ensurePostgresClient();
  rmSync(reports, { recursive: true, force: true });
  mkdirSync(reports, { recursive: true });
  const results = [await suite('api-and-packages', vitestRun)];
  // The app's tests take one core, the builds the other: side by side they take the time of one.
  const [app] = await Promise.all([
    suite(
      'app',
      (report) => [
        join(root, 'node_modules/jest/bin/jest.js'),
        '--ci',
        '--json',
        `--outputFile=${report}`,
        '--testLocationInResults',
      ],
      { cwd: join(root, 'apps/mobile'), stdio: ['ignore', 'ignore', 'inherit'] },
    ),
    ensureAppBuilt().then(ensureSiteBuilt),
  ]);
  results.push(app);
  results.push(
    await suite('end-to-end', (report) => [...vitestRun(report), '--root', join(root, 'e2e')], {
      env: { CHROMIUM_PATH: chromium },
    }),
  );
  const passed = results.reduce((sum, r) => sum + r.passed, 0);
  const failed = results.reduce((sum, r) => sum + r.failed, 0);
  for (const line of results.flatMap(({ failures }) => failures)) console.log(line);
  console.log(`\n${passed} passed, ${failed} failed`);
  return failed === 0 ? 0 : 1;
}

main().then(
  (code) => process.exit(code),
  (error) => {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  },
);
