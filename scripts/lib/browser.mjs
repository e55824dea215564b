import { existsSync } from 'node:fs';
import { installPackages, isDebian } from './debian.mjs';

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

/** Path of a Chromium for the browser tests; on Debian it is installed where it is missing. */
export async function ensureChromium() {
  const present = findChromium();
  if (present) return present;
  const manual = `Install Chromium, or name one in CHROMIUM_PATH, then run npm test again.`;
  if (!isDebian()) throw new Error(`The browser tests need Chromium. ${manual}`);
  console.log(`Installing for the browser tests (about 400 MB): ${debianPackages.join(' ')}`);
  await installPackages(debianPackages).catch((error) => {
    throw new Error(`${error.message} ${manual}`);
  });
  const installed = findChromium();
  if (!installed) throw new Error(`Chromium is still missing. ${manual}`);
  return installed;
}
