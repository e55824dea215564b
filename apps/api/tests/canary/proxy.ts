import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runNginx } from '../harness/nginx.ts';
import { freePort } from '../harness/process.ts';
import { straceWords } from './written.ts';

const deploy = fileURLToPath(new URL('../../../../deploy/nginx', import.meta.url));

export type NginxProxy = {
  url: string;
  controlPort: number;
  folder: string;
  stop: () => Promise<void>;
};

/**
 * NGINX as `deploy/nginx` sets it up, and beside it a server that does everything wrong: it shows
 * that what it writes would be found. `change`: what somebody has changed in our settings.
 */
export async function startProxy(
  run: string,
  apiPort: number,
  isTraced: boolean,
  change: (folder: string) => void = () => {},
): Promise<NginxProxy> {
  const folder = join(run, 'nginx');
  const traces = join(run, 'trace-nginx');
  cpSync(deploy, folder, { recursive: true });
  mkdirSync(traces, { recursive: true });
  const [port, controlPort] = [await freePort(), await freePort()];
  const put = (name: string, text: string) => writeFileSync(join(folder, name), text);
  put('listen.conf', `listen 127.0.0.1:${port};\n`);
  put('upstream.conf', `upstream solacore { server 127.0.0.1:${apiPort}; keepalive 64; }\n`);
  put('control.conf', controlServer(controlPort));
  // All its people share one address.
  const limits = readFileSync(join(folder, 'limits.conf'), 'utf8');
  put('limits.conf', limits.replaceAll(/rate=\d+r\/s/g, 'rate=1000000r/s'));
  const main = readFileSync(join(folder, 'nginx.conf'), 'utf8');
  const own = process.getuid?.() === 0 ? 'user root;\ndaemon off;\n' : 'daemon off;\n';
  put('nginx.conf', own + main.replace(/\}\s*$/, '  include control.conf;\n}\n'));
  change(folder);
  const before = isTraced ? ['strace', ...straceWords(traces)] : [];
  return { ...(await runNginx('nginx', folder, port, before)), controlPort, folder };
}

const controlServer = (port: number) => `
log_format talkative escape=default '$remote_addr "$request" "$http_user_agent"';
server {
  listen 127.0.0.1:${port};
  access_log logs/access.log talkative;
  error_log logs/error.log info;
  client_body_in_file_only on;
  client_max_body_size 1m;
  location / { proxy_pass http://solacore; }
  location /small/ { client_max_body_size 1; proxy_pass http://solacore; }
}
`;
