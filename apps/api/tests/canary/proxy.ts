import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { exitOf, freePort } from '../harness/process.ts';
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
 * that what it writes would be found.
 */
export async function startProxy(
  run: string,
  apiPort: number,
  isTraced: boolean,
): Promise<NginxProxy> {
  const folder = join(run, 'nginx');
  const traces = join(run, 'trace-nginx');
  cpSync(deploy, folder, { recursive: true });
  for (const path of ['logs', 'temp']) mkdirSync(join(folder, path), { recursive: true });
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
  const words = ['nginx', '-p', folder, '-e', 'logs/error.log', '-c', 'nginx.conf'];
  const [command = '', ...rest] = isTraced ? ['strace', ...straceWords(traces), ...words] : words;
  const child = spawn(command, rest, { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] });
  const end = () => child.kill('SIGKILL');
  process.once('exit', end);
  child.once('close', () => process.off('exit', end));
  while (!(await isOpen(port))) {
    if (child.exitCode !== null) throw new Error('NGINX did not start');
    await wait(50);
  }
  return {
    url: `http://127.0.0.1:${port}`,
    controlPort,
    folder,
    stop: async () => {
      child.kill('SIGTERM');
      await exitOf(child);
    },
  };
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

function isOpen(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('connect', () => resolve(true)).once('error', () => resolve(false));
    socket.once('connect', () => socket.destroy());
  });
}
