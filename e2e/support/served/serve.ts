import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import type { OutgoingHttpHeaders } from 'node:http';
import {
  type ClientHttp2Session,
  connect as connectHttp2,
  type IncomingHttpHeaders,
  type IncomingHttpStatusHeader,
} from 'node:http2';
import { request } from 'node:https';
import { join } from 'node:path';
import { freePort } from '../product.ts';
import { answerSetup, installBelow, nobody } from './install.ts';

const startTimeoutMs = 90_000;

export type Answer = {
  status: number;
  headers: Record<string, unknown>;
  body: string;
  /** When each piece of the body came. */
  arrivals: number[];
};
type Ask = { method?: string; headers?: OutgoingHttpHeaders; body?: string };

/** The product behind NGINX and TLS on loopback, installed as on a server. */
export async function openServed() {
  const ports = { tls: await freePort(), plain: await freePort(), api: await freePort() };
  const url = `https://localhost:${ports.tls}`;
  const installed = await installBelow(ports);
  await answerSetup(installed, url, ports.api);
  const { root, certificate } = installed;
  const ca = readFileSync(certificate);
  const env = {
    PATH: process.env.PATH,
    ROOT: root,
    DATA_DIR: join(root, 'var/lib/solacore'),
    NODE_EXTRA_CA_CERTS: certificate,
  };
  const command = join(root, 'usr/local/bin/solacore');
  const begin = (program: string, words: string[]) =>
    spawn(program, words, { ...nobody, env, stdio: ['ignore', 'ignore', 'inherit'] });
  const product = begin(command, ['serve']);
  const run = join(root, 'run');
  const nginxWords = ['-p', run, '-e', 'logs/error.log'];
  const nginx = begin('/usr/sbin/nginx', [
    ...nginxWords,
    ...['-c', join(root, 'etc/solacore/nginx/nginx.conf'), '-g', 'daemon off;'],
  ]);
  const ask = askerOf(url, ca);
  const close = async () => {
    await Promise.all([ended(product), ended(nginx)]);
    rmSync(root, { recursive: true, force: true });
  };
  const deadline = Date.now() + startTimeoutMs;
  while ((await ask('/health').catch(() => undefined))?.status !== 200) {
    if (Date.now() > deadline || product.exitCode !== null || nginx.exitCode !== null) {
      await close();
      throw new Error('The product does not answer through NGINX');
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return {
    ...{ root, run, url, ca, ports, ask },
    plainUrl: `http://localhost:${ports.plain}`,
    /** The same question many times at once, over one HTTP/2 connection. */
    askAtOnce: async (path: string, count: number): Promise<Answer[]> => {
      const session = connectHttp2(url, { ca });
      // Each stream tells of it as well.
      session.on('error', () => undefined);
      const asked = Array.from({ length: count }, () => askOver(session, path));
      return Promise.all(asked).finally(() => session.close());
    },
    /** `solacore` as the operator types it, beside the running product. */
    solacore: (...words: string[]) =>
      outputOf(spawn(command, words, { env, stdio: ['ignore', 'pipe', 'inherit'] })),
    stopProduct: () => ended(product),
    close,
  };
}

/** Asks over HTTPS, and notes when each piece of the answer came. */
function askerOf(url: string, ca: Buffer) {
  return (path: string, { method = 'GET', headers = {}, body }: Ask = {}) =>
    new Promise<Answer>((resolve, reject) => {
      const sending = request(url + path, { method, headers, ca }, (answer) => {
        const pieces: Buffer[] = [];
        const arrivals: number[] = [];
        answer.on('data', (piece: Buffer) => {
          pieces.push(piece);
          arrivals.push(performance.now());
        });
        answer.once('end', () => {
          const { statusCode: status = 0, headers } = answer;
          resolve({ status, headers, body: Buffer.concat(pieces).toString('latin1'), arrivals });
        });
      });
      sending.once('error', reject).end(body);
    });
}

function askOver(session: ClientHttp2Session, path: string): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const stream = session.request({ ':path': path }).setEncoding('latin1');
    let headers: IncomingHttpHeaders & IncomingHttpStatusHeader = {};
    let body = '';
    stream.once('error', reject).once('response', (given) => {
      headers = given;
    });
    stream.on('data', (piece: string) => {
      body += piece;
    });
    stream.once('end', () =>
      resolve({ status: headers[':status'] ?? 0, headers, body, arrivals: [] }),
    );
  });
}

async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGTERM');
  await gone;
}

function outputOf(child: ChildProcess): Promise<{ code: number | null; out: string }> {
  let out = '';
  child.stdout?.on('data', (piece) => {
    out += piece;
  });
  return new Promise((resolve) => child.once('close', (code) => resolve({ code, out })));
}
