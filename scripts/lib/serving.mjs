import { existsSync } from 'node:fs';
import { installPackages, isDebian } from './debian.mjs';

/** By Debian package, the file that shows it is there. */
const needed = {
  nginx: '/usr/sbin/nginx',
  'libnginx-mod-http-headers-more-filter':
    '/usr/lib/nginx/modules/ngx_http_headers_more_filter_module.so',
  systemd: '/usr/bin/systemd-analyze',
  openssl: '/usr/bin/openssl',
};

const listMissing = () => Object.keys(needed).filter((name) => !existsSync(needed[name]));

/** NGINX and systemd's checks, for the test of a served product. Without them it is left out. */
export async function ensureServing() {
  const missing = listMissing();
  if (missing.length === 0) return;
  if (isDebian()) {
    console.log(`Installing for the test of a served product: ${missing.join(' ')}`);
    await installPackages(missing).catch((error) => console.error(error.message));
  }
  const left = listMissing();
  if (left.length > 0) {
    console.warn(`No ${left.join(', ')}: the test of a served product is left out.`);
  }
}
