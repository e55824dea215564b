/* Makes both native projects in a folder that is thrown away, and holds them against what we allow. */
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expoCommand, expoEnv } from './lib/build-app.mjs';
import { nativeFaults, readNativeProject } from './lib/native-project.mjs';
import { root } from './lib/paths.mjs';
import { runQuietly } from './lib/run.mjs';

const folder = mkdtempSync(join(tmpdir(), 'solacore-prebuild-'));
try {
  const app = join(folder, 'apps/mobile');
  mkdirSync(app, { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction');
  cpSync(join(root, 'package.json'), join(folder, 'package.json'));
  for (const name of ['app.config.ts', 'app.json', 'package.json', 'tsconfig.json', 'assets']) {
    cpSync(join(root, 'apps/mobile', name), join(app, name), { recursive: true });
  }
  // The template lies in the package `expo`: nothing is fetched.
  const [command, args] = expoCommand(['prebuild', '--no-install']);
  await runQuietly('Making the iOS and Android projects', command, args, {
    cwd: app,
    env: expoEnv,
  });
  const faults = nativeFaults(readNativeProject(app, join(root, 'node_modules')));
  for (const fault of faults) console.error(fault);
  if (faults.length > 0) process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
