import { existsSync, readFileSync } from 'node:fs';
import { run } from './run.mjs';

const candidates = [
  process.env.CHROMIUM_PATH,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];
const debianPackages = ['chromium', 'fonts-noto-cjk', 'fonts-noto-color-emoji', 'fonts-liberation'];

function findChromium() {
  return candidates.find((path) => path && existsSync(path));
}

function isDebian() {
  const file = '/etc/os-release';
  return existsSync(file) && /^ID(_LIKE)?=.*debian/m.test(readFileSync(file, 'utf8'));
}

/** Path of a Chromium for the browser tests; on Debian it is installed where it is missing. */
export async function ensureChromium() {
  const present = findChromium();
  if (present) return present;
  const manual = `Install Chromium, or name one in CHROMIUM_PATH, then run npm test again.`;
  if (!isDebian()) throw new Error(`The browser tests need Chromium. ${manual}`);
  const asRoot = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
  console.log(`Installing for the browser tests (about 400 MB): ${debianPackages.join(' ')}`);
  const apt = async (...words) => {
    const [command, ...args] = [...asRoot, 'apt-get', '-qq', ...words];
    const code = await run(command, args, {
      env: { DEBIAN_FRONTEND: 'noninteractive' },
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    if (code !== 0) throw new Error(`apt-get ${words[0]} failed (exit ${code}). ${manual}`);
  };
  await apt('update');
  await apt('install', '-y', '--no-install-recommends', ...debianPackages);
  const installed = findChromium();
  if (!installed) throw new Error(`Chromium is still missing. ${manual}`);
  return installed;
}
