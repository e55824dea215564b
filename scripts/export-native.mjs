/* Bundles the app for iOS and Android and throws the bundles away: proves that both still build. */
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expoCommand, expoEnv } from './lib/build-app.mjs';
import { root } from './lib/paths.mjs';
import { runQuietly } from './lib/run.mjs';

const out = mkdtempSync(join(tmpdir(), 'solacore-native-'));
try {
  const platforms = ['-p', 'ios', '-p', 'android'];
  const [command, args] = expoCommand(['export', ...platforms, '--output-dir', out]);
  const cwd = join(root, 'apps/mobile');
  await runQuietly('Bundling for iOS and Android', command, args, { cwd, env: expoEnv });
  const bundles = readdirSync(out, { recursive: true }).filter((name) => /\.(hbc|js)$/.test(name));
  for (const platform of ['ios', 'android']) {
    if (!bundles.some((name) => name.includes(platform))) {
      throw new Error(`no ${platform} bundle was written`);
    }
  }
} finally {
  rmSync(out, { recursive: true, force: true });
}
