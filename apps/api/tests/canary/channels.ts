import { execFileSync } from 'node:child_process';
import { appendFileSync, existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sql } from 'drizzle-orm';
import { dumpRows, onDatabase } from './database.ts';
import type { Hit, Search } from './search.ts';
import type { Stage } from './stage.ts';
import { readTraces, type Written } from './written.ts';

/** A place where content could lie. `lay` puts bytes there that no door lets in. */
export type Channel = {
  name: string;
  hits: (search: Search) => Promise<Hit[]>;
  lay?: (bytes: Buffer) => void;
};

/** All places of a stage whose product has been stopped. */
export function channelsOf(stage: Stage): Channel[] {
  const { folder, dataDir, proxy } = stage;
  const inFolder = (name: string, ...paths: string[]) => filesOf(name, [join(folder, ...paths)]);
  const logs = join(proxy.folder, 'logs');
  return [
    ...databaseChannels(stage),
    filesOf('data folder', [dataDir]),
    inFolder('standard output and error', 'out'),
    inFolder('temporary folder', 'temporary'),
    {
      ...filesOf('NGINX logs', [logs]),
      lay: (bytes) => appendFileSync(join(logs, 'access.log'), bytes),
    },
    inFolder('NGINX temporary files', 'nginx', 'temp'),
    textsOf('metrics', stage.metrics, 'utf8'),
    textsOf('error reports', stage.sentry.bodies, 'latin1'),
    writesOf('writes of the product', join(folder, 'trace-product'), productMay(stage)),
    writesOf('writes of NGINX', join(folder, 'trace-nginx'), proxyMay(stage)),
    {
      name: 'files written elsewhere',
      hits: async (search) => elsewhere(stage).flatMap((path) => search.file(path)),
    },
    {
      name: 'core dumps and whatever else lies about',
      hits: async (search) =>
        listFiles(folder)
          .filter((path) => !/\/(trace-(product|nginx)|orders|data|out|nginx)\//.test(path))
          .flatMap((path) => search.file(path)),
    },
  ];
}

function databaseChannels({ cluster, database }: Stage): Channel[] {
  const rows: Channel = {
    name: 'database rows',
    hits: (search) =>
      onDatabase(database, async (db) =>
        (await dumpRows(db)).flatMap((part) => search.bytes(part)),
      ),
  };
  if (!cluster) return [rows];
  const files = cluster.databaseDir;
  const settled = (name: string, paths: () => string[]): Channel => ({
    name,
    hits: async (search) => {
      await onDatabase(database, (db) => db.execute(sql`checkpoint`));
      return paths().flatMap((path) => search.file(path));
    },
  });
  const isWal = (path: string) => path.startsWith(join(files, 'pg_wal'));
  return [
    rows,
    settled('database files', () => listFiles(files).filter((path) => !isWal(path))),
    {
      ...settled('write-ahead log', () => []),
      hits: async (search) =>
        listFiles(files)
          .filter(isWal)
          .flatMap((path) => search.bytes(withoutPages(readFileSync(path)))),
    },
    {
      ...settled('database log', () => [cluster.logFile]),
      lay: (bytes) => appendFileSync(cluster.logFile, bytes),
    },
    ...('url' in database && canDump() ? [dumpOf(database.url)] : []),
  ];
}

/** A record may go on behind the head of the next page. */
function withoutPages(segment: Buffer): Buffer {
  const parts: Buffer[] = [];
  for (let at = 0; at < segment.length; at += 8192) {
    const isLong = ((segment[at + 2] ?? 0) & 2) !== 0;
    parts.push(segment.subarray(at + (isLong ? 40 : 24), at + 8192));
  }
  return Buffer.concat(parts);
}

const dumpProgram = 'pg_dump';

/** pg_dump refuses a server newer than itself. */
function canDump(): boolean {
  try {
    return Number(/\d+/.exec(execFileSync(dumpProgram, ['--version'], { encoding: 'utf8' }))) >= 18;
  } catch {
    return false;
  }
}

function dumpOf(url: string): Channel {
  const dump = () => execFileSync(dumpProgram, [url], { maxBuffer: 1024 ** 3 });
  return { name: 'pg_dump', hits: async (search) => search.bytes(dump()) };
}

function filesOf(name: string, folders: string[]): Channel {
  return {
    name,
    hits: async (search) => folders.flatMap(listFiles).flatMap((path) => search.file(path)),
  };
}

function textsOf(name: string, texts: string[], encoding: 'utf8' | 'latin1'): Channel {
  const laid: Buffer[] = [];
  return {
    name,
    hits: async (search) =>
      [...texts.map((text) => Buffer.from(text, encoding)), ...laid].flatMap((part) =>
        search.bytes(part),
      ),
    lay: (bytes) => laid.push(bytes),
  };
}

type May = (place: string, all: Written) => boolean;

function writesOf(name: string, folder: string, may: May): Channel {
  return {
    name,
    hits: async (search) => {
      const written = readTraces(folder);
      return [...written.to]
        .filter(([place]) => !may(place.slice(place.indexOf(' ') + 1), written))
        .flatMap(([place, bytes]) => search.bytes(bytes).map((hit) => ({ ...hit, at: place })));
    },
  };
}

/** The one who asks, the providers, and the process that owns the session. */
function productMay({ apiPort, llmPort }: Stage): May {
  const client = new RegExp(`^TCP(v6)?:\\[[^\\]>]*:${apiPort}->`);
  const provider = new RegExp(`^TCP(v6)?:\\[.*->[^>]*:${llmPort}\\]$`);
  return (place, { seats }) => {
    const [seat = ''] = /^UNIX-STREAM:\[\d+/.exec(place) ?? [];
    return client.test(place) || provider.test(place) || seats.has(seat);
  };
}

function proxyMay({ apiPort, proxy }: Stage): May {
  const port = new URL(proxy.url).port;
  const passing = new RegExp(
    `^TCP:\\[(127\\.0\\.0\\.1:${port}->.*|.*->127\\.0\\.0\\.1:${apiPort})\\]?`,
  );
  return (place) => passing.test(place);
}

/** Files that the product or NGINX opened for writing outside the folder of the run. */
function elsewhere({ folder }: Stage): string[] {
  const opened = ['trace-product', 'trace-nginx'].flatMap((name) =>
    existsSync(join(folder, name)) ? [...readTraces(join(folder, name)).opened] : [],
  );
  return [...new Set(opened)].filter(
    (path) =>
      path.startsWith('/') && !path.startsWith(`${folder}/`) && !/^\/(dev|proc|sys)\//.test(path),
  );
}

function listFiles(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}
