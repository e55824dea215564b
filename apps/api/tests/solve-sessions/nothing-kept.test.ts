import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, inject, it, vi } from 'vitest';
import { z } from 'zod';
import { buildApp } from '../../src/app.ts';
import { readConfig } from '../../src/config.ts';
import { openDatabase } from '../../src/db/client.ts';
import { listRows } from '../../src/db/rows.ts';
import { openServer } from '../../src/db/server.ts';
import { completeDeps, type Deps } from '../../src/deps.ts';
import type { App } from '../../src/http/app-type.ts';
import { createLlm } from '../../src/llm/create-llm.ts';
import { createLogger } from '../../src/log.ts';
import { type FakeLlm, startFakeLlm } from '../fakes/llm-server.ts';
import { describeOnServerDatabase } from '../harness/index.ts';
import { type Person, registerPerson } from './person.ts';

const said = 'vermilionharbour';
const planted = 'cobaltlighthouse';

/* One server on a folder of its own, logging everything: afterwards nothing said is to be found. */
describe('what a person says', () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'solacore-kept-'));
  let log = '';
  let fake: FakeLlm;
  let app: App;
  let deps: Deps;
  let person: Person;
  beforeAll(async () => {
    fake = await startFakeLlm();
    const config = readConfig({
      NODE_ENV: 'test',
      DATA_DIR: dataDir,
      LOG_LEVEL: 'trace',
      LLM_PROVIDERS: 'openai,guide',
      OPENAI_API_KEY: 'test-key',
      OPENAI_BASE_URL: fake.openAiUrl,
    });
    const sink = new Writable({
      write(chunk, _encoding, done) {
        log += String(chunk);
        done();
      },
    });
    const database = await openDatabase(config);
    await database.migrate();
    deps = await completeDeps(config, database, {
      log: createLogger(config, sink),
      llm: createLlm({ ...config.llm, limits: { firstMs: 300, idleMs: 300 }, guidePaceMs: 0 }),
    });
    app = await buildApp(deps);
    person = await registerPerson(app);
  });
  afterAll(async () => {
    await fake.close();
    rmSync(dataDir, { recursive: true, force: true });
  });

  it('is found nowhere: not in the log, not in a table, not in a file', async () => {
    await sayEverywhere(person, fake);
    expect(fake.requests.some(({ body }) => body.includes(said))).toBe(true);

    app.log.info(planted);
    await deps.database.db.execute(sql`update users set locale = ${planted}`);
    const tables = await dumpTables(deps);
    await app.close();
    await deps.database.close();
    const files = readFiles(dataDir);
    for (const place of [log, tables, files]) {
      expect(place.includes(planted)).toBe(true);
      expect(place.includes(said)).toBe(false);
    }
    expect(log.includes(person.email)).toBe(false);
  });
});

/* The same on a PostgreSQL that writes every statement and its values to its own log. */
describeOnServerDatabase('what a person says, where statements are logged', (ctx) => {
  it('is in no statement and no value', async () => {
    const url = ctx.databaseUrl ?? '';
    const name = sql.identifier(new URL(url).pathname.slice(1));
    await ctx.db.execute(sql`alter database ${name} set log_statement = 'all'`);
    const database = await openServer(url, 5);
    const fake = await startFakeLlm();
    const config = { ...ctx.deps.config.llm, order: ['openai', 'guide'] as const };
    const openai = { apiKey: 'test-key', baseUrl: fake.openAiUrl, model: 's', modelDeep: 'l' };
    const providers = { ...config.providers, openai };
    const limits = { firstMs: 300, idleMs: 300 };
    const llm = createLlm({ ...config, providers, limits, guidePaceMs: 0 });
    const person = await registerPerson(await ctx.buildApp({ parts: { database, llm } }));
    await sayEverywhere(person, fake);
    await database.db.execute(sql`update users set locale = ${planted}`);
    await database.close();
    await fake.close();

    const log = () => readFileSync(inject('serverLog'), 'utf8');
    await vi.waitFor(() => expect(log().includes(planted)).toBe(true));
    expect(log()).toMatch(/insert into "?solve_sessions/);
    expect(log().includes(said)).toBe(false);
  });
});

/** Says the phrase on every path: answered, failing, out of order, misplaced, in danger. */
async function sayEverywhere(person: Person, fake: FakeLlm): Promise<void> {
  const content = `Nobody may read ${said} but me and the one who answers`;
  const history = [{ role: 'user' as const, content, step: 'receive' as const }];
  const message = { content, step: 'receive' as const, history };
  const { id } = await person.startSession();
  await person.say(id, message);
  fake.script(
    { text: [], fault: { kind: 'status', status: 500 } },
    { text: [said, said], fault: { kind: 'error-event', after: 3 } },
    { text: [said, said], fault: { kind: 'half-json', after: 2 } },
  );
  for (let turn = 0; turn < 3; turn += 1) await person.say(id, message);
  await person.say(id, { ...message, step: 'commit' });
  await person.send('POST', `/sessions/${id}/messages`, { ...message, [said]: said });
  await person.send('GET', `/sessions?cursor=${said}`);
  const crisis = await person.startSession();
  await person.say(crisis.id, { ...message, content: `I want to kill myself ${said}` });
}

async function dumpTables({ database }: Deps): Promise<string> {
  const names = await listRows(
    database.db,
    sql`select table_name as name from information_schema.tables where table_schema = 'public'`,
    z.object({ name: z.string() }),
  );
  let dump = '';
  for (const { name } of names) {
    const rows = await database.db.execute(sql`select to_jsonb(t) from ${sql.identifier(name)} t`);
    dump += JSON.stringify(rows);
  }
  return dump;
}

function readFiles(folder: string): string {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'latin1'))
    .join('\n');
}
