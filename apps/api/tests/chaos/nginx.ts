import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { runNginx } from '../harness/nginx.ts';
import { freePort } from '../harness/process.ts';

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
  mkdirSync(folder, { recursive: true });
  const port = await freePort();
  writeFileSync(join(folder, 'nginx.conf'), configuration(port, ports));
  return runNginx(nginxBinary, folder, port);
}
