import { existsSync, readFileSync } from 'node:fs';
import { run } from './run.mjs';

export function isDebian() {
  const file = '/etc/os-release';
  return existsSync(file) && /^ID(_LIKE)?=.*debian/m.test(readFileSync(file, 'utf8'));
}

/** Installs Debian packages as root, or through sudo where it asks nothing. */
export async function installPackages(packages) {
  const asRoot = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
  const apt = async (...words) => {
    const [command, ...args] = [...asRoot, 'apt-get', '-qq', ...words];
    const code = await run(command, args, {
      env: { DEBIAN_FRONTEND: 'noninteractive' },
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    if (code !== 0) throw new Error(`apt-get ${words[0]} failed (exit ${code}).`);
  };
  await apt('update');
  await apt('install', '-y', '--no-install-recommends', ...packages);
}
