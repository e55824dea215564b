import { execFile, execFileSync } from 'node:child_process';
import {
  appendFileSync,
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const repository = fileURLToPath(new URL('../../../', import.meta.url));
const run = promisify(execFile);

/** Whom the product and NGINX run as where the test is root: nobody, as on a server. */
export const nobody = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {};

/** What this machine lacks for a served product, by its package in Debian. */
export function listMissing(): string[] {
  const needed = {
    nginx: '/usr/sbin/nginx',
    'libnginx-mod-http-headers-more-filter':
      '/usr/lib/nginx/modules/ngx_http_headers_more_filter_module.so',
    systemd: '/usr/bin/systemd-analyze',
    openssl: '/usr/bin/openssl',
  };
  return Object.entries(needed).flatMap(([name, file]) => (existsSync(file) ? [] : [name]));
}

export type Installed = { root: string; settings: string; certificate: string };

/** Assembles the product and puts it in its places below a folder, as docs/operations.md does. */
export async function installBelow(ports: { tls: number; plain: number; api: number }) {
  const root = mkdtempSync(join(tmpdir(), 'solacore-served-'));
  chmodSync(root, 0o755);
  const release = join(root, 'opt/solacore/releases/1.0.0');
  await run(process.execPath, ['deploy/image/assemble.mjs', release], { cwd: repository });
  await run('sh', [join(release, 'deploy/install.sh'), '1.0.0'], {
    env: { ...process.env, ROOT: root },
  });
  const nginx = join(root, 'etc/solacore/nginx');
  const certificate = join(root, 'etc/solacore/tls/fullchain.pem');
  const key = join(root, 'etc/solacore/tls/privkey.pem');
  const subject = ['-subj', '/CN=localhost', '-addext', 'subjectAltName=DNS:localhost'];
  const curve = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256'];
  const made = ['-x509', ...curve, '-nodes', '-days', '2', ...subject];
  execFileSync('/usr/bin/openssl', ['req', ...made, '-keyout', key, '-out', certificate], {
    stdio: 'ignore',
  });
  const change = (name: string, from: RegExp, to: string) => {
    const file = join(nginx, name);
    writeFileSync(file, readFileSync(file, 'utf8').replaceAll(from, to));
  };
  change('listen.conf', /listen .*443/g, `listen 127.0.0.1:${ports.tls}`);
  change('listen.conf', /listen (127\S+) (.*);\nlisten \1 .*;/g, 'listen $1 $2;');
  change('listen.conf', /\/etc\/solacore\/tls/g, join(root, 'etc/solacore/tls'));
  change('plain.conf', / {2}listen .*80;\n {2}listen .*80;/g, `  listen 127.0.0.1:${ports.plain};`);
  change('upstream.conf', /:8000/g, `:${ports.api}`);
  for (const path of ['run/logs', 'run/temp', 'var/lib/solacore']) {
    mkdirSync(join(root, path), { recursive: true });
  }
  const settings = join(root, 'etc/solacore/solacore.env');
  give(join(root, 'run'), join(root, 'var'), join(root, 'etc/solacore'));
  return { root, settings, certificate };
}

/** Settings by `solacore setup`, answered as somebody would who has only a name yet. */
export async function answerSetup({ root, settings }: Installed, url: string, port: number) {
  const asked = run(join(root, 'usr/local/bin/solacore'), ['setup'], {
    env: { ...process.env, ROOT: root, DATA_DIR: join(root, 'var/lib/solacore') },
  });
  asked.child.stdin?.end(`${url}\n\n\n\nguide\n${'\n'.repeat(9)}`);
  // Nothing serves yet, so it says that something is wrong.
  await asked.catch(() => undefined);
  appendFileSync(settings, `PORT=${port}\nLOG_LEVEL=warn\nREGISTRATIONS_PER_HOUR=1000\n`);
  give(join(root, 'etc/solacore'));
}

/** What the units say, read in the root where everything stands in its place. */
export async function verifyUnits(root: string) {
  const system = '/usr/lib/systemd/system';
  mkdirSync(join(root, system), { recursive: true });
  for (const name of readdirSync(system).filter((one) => one.endsWith('.target'))) {
    cpSync(join(system, name), join(root, system, name));
  }
  for (const path of ['bin/kill', 'bin/ln', 'bin/mkdir', 'usr/bin/env', 'usr/sbin/nginx']) {
    mkdirSync(join(root, path, '..'), { recursive: true });
    cpSync(join('/', path), join(root, path), { dereference: true });
  }
  const folder = join(root, 'etc/systemd/system');
  const units = readdirSync(folder).filter((name) => /\.(service|timer)$/.test(name));
  const analyze = async (...words: string[]) => {
    const done = run('systemd-analyze', words, { cwd: folder });
    return done.then(
      ({ stdout, stderr }) => ({ isDone: true, text: stdout + stderr }),
      (error) => ({ isDone: false, text: String(error.stdout) + String(error.stderr) }),
    );
  };
  const verified = await analyze('verify', '--man=no', `--root=${root}`, ...units);
  const exposures: Record<string, number> = {};
  for (const unit of units.filter((name) => name.endsWith('.service'))) {
    const { text } = await analyze('security', '--offline=true', `--root=${root}`, unit);
    exposures[unit] = Number(/exposure level for \S+: ([\d.]+)/.exec(text)?.[1] ?? 10);
  }
  return { verified, exposures };
}

/** To nobody, where the test may; what lies in etc is root's, and read by nobody's group. */
function give(...folders: string[]): void {
  const { uid: theirs, gid } = nobody;
  if (theirs === undefined || gid === undefined) return;
  for (const folder of folders) {
    const uid = folder.endsWith('etc/solacore') ? 0 : theirs;
    chownSync(folder, uid, gid);
    for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
      chownSync(join(folder, name), uid, gid);
    }
  }
}
