import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { PGlite } from '@electric-sql/pglite';
import { inject } from 'vitest';
import type { Database } from '../../src/db/client.ts';
import { fromPglite } from '../../src/db/embedded.ts';
import { openServer } from '../../src/db/server.ts';
import { connectPlainly } from './plain-connection.ts';

export type TestDatabase = {
  database: Database;
  /** Address of the server's database; null for the embedded one. */
  url: string | null;
  drop: () => Promise<void>;
};

export const databaseKinds = ['embedded', 'server'] as const;

/** A fresh, migrated database of its own: PGlite in memory, or one on the real PostgreSQL. */
export function createTestDatabase(kind: (typeof databaseKinds)[number]): Promise<TestDatabase> {
  return kind === 'embedded' ? createEmbedded() : createOnServer();
}

/** Read and compiled once for all files of a worker: half the time of an opening. */
let parts: ReturnType<typeof readParts> | undefined;

async function readParts() {
  const partOf = (name: string) =>
    readFileSync(fileURLToPath(import.meta.resolve(`@electric-sql/pglite/${name}`)));
  const [pgliteWasmModule, initdbWasmModule] = await Promise.all([
    WebAssembly.compile(partOf('pglite.wasm')),
    WebAssembly.compile(partOf('initdb.wasm')),
  ]);
  return { pgliteWasmModule, initdbWasmModule, fsBundle: new Blob([partOf('pglite.data')]) };
}

async function createEmbedded(): Promise<TestDatabase> {
  parts ??= readParts();
  const loadDataDir = new Blob([readFileSync(inject('embeddedTemplate'))]);
  const database = fromPglite(await PGlite.create({ ...(await parts), loadDataDir }));
  return { database, url: null, drop: () => database.close() };
}

async function createOnServer(): Promise<TestDatabase> {
  const template = inject('serverTemplate');
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  await runOnce(template, `create database ${name} template solacore_template`);
  const url = template.replace('solacore_template', name);
  const database = await openServer(url, 20);
  return {
    database,
    url,
    drop: async () => {
      await database.close();
      await runOnce(template, `drop database ${name} with (force)`);
    },
  };
}

async function runOnce(template: string, statement: string): Promise<void> {
  const admin = await connectPlainly(template.replace('solacore_template', 'postgres'));
  await admin.ask(statement);
  await admin.close();
}
