import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import type { TestProject } from 'vitest/node';
import { fromPglite } from '../../src/db/embedded.ts';
import { openServer } from '../../src/db/server.ts';
import { connectPlainly } from './plain-connection.ts';
import { startCluster } from './postgres-cluster.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** A migrated PGlite data folder as a tar file, not compressed: it is read a few hundred times. */
    embeddedTemplate: string;
    /** Address of the migrated template database on the test cluster. */
    serverTemplate: string;
    /** File that the test cluster logs to. */
    serverLog: string;
  }
}

/** Once for a test run: one migrated PGlite image, one PostgreSQL cluster with a template. */
export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  const folder = mkdtempSync(join(tmpdir(), 'solacore-tests-'));
  const [cluster] = await Promise.all([startCluster(), writeTemplate(join(folder, 'pglite.tar'))]);
  const admin = await connectPlainly(cluster.url('postgres'));
  await admin.ask('create database solacore_template');
  await admin.close();
  const template = await openServer(cluster.url('solacore_template'), 1);
  await template.migrate();
  await template.close();
  project.provide('embeddedTemplate', join(folder, 'pglite.tar'));
  project.provide('serverTemplate', cluster.url('solacore_template'));
  project.provide('serverLog', cluster.logFile);
  return async () => {
    await cluster.stop();
    rmSync(folder, { recursive: true, force: true });
  };
}

async function writeTemplate(file: string): Promise<void> {
  const client = await PGlite.create();
  await fromPglite(client).migrate();
  const image = await client.dumpDataDir('none');
  writeFileSync(file, Buffer.from(await image.arrayBuffer()));
  await client.close();
}
