import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { delimiter, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { exitOf, freePort } from '../harness/process.ts';

export const nginxBinary = `${process.env.PATH ?? ''}${delimiter}/usr/sbin`
  .split(delimiter)
  .map((folder) => join(folder, 'nginx'))
  .find((file) => existsSync(file));

/** NGINX before several servers: a session's replies live in one, so its id chooses the server. */
const configuration = (port: number, ports: number[]) => `
${process.getuid?.() === 0 ? 'user root;' : ''}
daemon off;
worker_processes 1;
pid nginx.pid;
error_log logs/error.log crit;
events { worker_connections 2048; }
http {
  access_log off;
  client_body_temp_path temp/body;
  proxy_temp_path temp/proxy;
  fastcgi_temp_path temp/fastcgi;
  uwsgi_temp_path temp/uwsgi;
  scgi_temp_path temp/scgi;
  map $uri $session_key {
    default $request_id;
    "~^/sessions/(?<session>[0-9a-f-]+)" $session;
  }
  upstream solacore {
    hash $session_key consistent;
    ${ports.map((one) => `server 127.0.0.1:${one};`).join('\n    ')}
    keepalive 64;
  }
  server {
    listen 127.0.0.1:${port};
    location / {
      proxy_pass http://solacore;
      proxy_http_version 1.1;
      proxy_set_header Connection "";
      proxy_set_header Host $host;
      proxy_set_header X-Forwarded-For $remote_addr;
      proxy_connect_timeout 3s;
      proxy_read_timeout 75s;
      proxy_next_upstream error;
      proxy_buffering off;
    }
  }
}
`;

export async function startNginx(run: string, ports: number[]) {
  if (!nginxBinary) throw new Error('There is no nginx on the PATH');
  const folder = join(run, 'nginx');
  for (const path of ['logs', 'temp']) mkdirSync(join(folder, path), { recursive: true });
  const port = await freePort();
  writeFileSync(join(folder, 'nginx.conf'), configuration(port, ports));
  const words = ['-p', folder, '-e', 'logs/error.log', '-c', 'nginx.conf'];
  const child = spawn(nginxBinary, words, { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] });
  const end = () => child.kill('SIGKILL');
  process.once('exit', end);
  child.once('close', () => process.off('exit', end));
  while (!(await isOpen(port))) {
    if (child.exitCode !== null) throw new Error('NGINX did not start');
    await wait(50);
  }
  return {
    url: `http://127.0.0.1:${port}`,
    async stop() {
      child.kill('SIGTERM');
      await exitOf(child);
    },
  };
}

function isOpen(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    socket
      .once('error', () => resolve(false))
      .once('connect', () => {
        socket.destroy();
        resolve(true);
      });
  });
}
