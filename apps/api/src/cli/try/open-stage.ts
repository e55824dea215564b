import { randomBytes } from 'node:crypto';
import { PGlite } from '@electric-sql/pglite';
import type { PostMessageRequest, ProviderName, SolveEvent, Step } from '@solacore/contract';
import { type Config, readConfig } from '../../config.ts';
import type { Db } from '../../db/client.ts';
import { fromPglite } from '../../db/embedded.ts';
import { solveSessions, users } from '../../db/schema.ts';
import { completeDeps, type Deps } from '../../deps.ts';
import { runTurn } from '../../features/solve-sessions/run-turn.ts';
import {
  changeSolveSession,
  findSolveSession,
  type SolveSessionRow,
} from '../../features/solve-sessions/solve-sessions.store.ts';
import type { Viewer } from '../../http/viewer.ts';
import { createLlm } from '../../llm/create-llm.ts';

export type StageOptions = {
  locale: string;
  provider: ProviderName | undefined;
  /** The stronger model and a second perspective, as on the larger plans. */
  deep: boolean;
  /** Pause between two pieces of the guide's reply. */
  guidePaceMs: number;
};

/** One session of one person who is nowhere else: the API's own turns over a database in memory. */
export type Stage = {
  deps: Pick<Deps, 'llm'>;
  answer: (message: PostMessageRequest, signal: AbortSignal) => AsyncIterable<SolveEvent>;
  /** The server follows the person to a step. */
  moveTo: (step: Step) => Promise<void>;
  close: () => Promise<void>;
};

/** Settings of providers; everything else of the environment belongs to a server. */
const settingPattern = /^(?:LLM_(?!DAILY)|ANTHROPIC_|OPENAI_|OPENROUTER_|COMPATIBLE_)/;

/** @throws ConfigError where the provider cannot be asked. */
function readTryConfig({ provider }: Pick<StageOptions, 'provider'>): Config {
  const given = Object.entries(process.env).filter(([name]) => settingPattern.test(name));
  return readConfig({
    ...Object.fromEntries(given),
    ...(provider ? { LLM_PROVIDERS: provider } : {}),
    LOG_LEVEL: 'silent',
    JWT_SECRET: randomBytes(48).toString('base64url'),
  });
}

export async function openStage(options: StageOptions): Promise<Stage> {
  const config = readTryConfig(options);
  const database = fromPglite(await PGlite.create());
  await database.migrate();
  const llm = createLlm({ ...config.llm, guidePaceMs: options.guidePaceMs });
  const deps = await completeDeps(config, database, { llm });
  const { viewer, session } = await settle(database.db, options);
  const owned = { id: session.id, userId: viewer.userId };
  const standing = async () => (await findSolveSession(database.db, owned)) ?? session;
  return {
    deps,
    async *answer(message, signal) {
      yield* runTurn(deps, { viewer, session: await standing(), message, signal, log: deps.log });
    },
    async moveTo(currentStep) {
      if ((await standing()).currentStep === currentStep) return;
      await changeSolveSession(database.db, owned, { currentStep, now: deps.now() });
    },
    close: () => database.close(),
  };
}

async function settle(
  db: Db,
  { locale, deep }: StageOptions,
): Promise<{ viewer: Viewer; session: SolveSessionRow }> {
  const [user] = await db.insert(users).values({ email: 'nobody@localhost', locale }).returning();
  if (!user) throw new Error('the database took no row');
  const [session] = await db.insert(solveSessions).values({ userId: user.id, locale }).returning();
  if (!session) throw new Error('the database took no row');
  const viewer: Viewer = {
    userId: user.id,
    loginId: user.id,
    deviceId: user.id,
    deviceFingerprint: '',
    role: 'user',
    locale,
    tier: deep ? 'pro' : 'standard',
    billingAnchor: user.createdAt,
    paidThrough: 'grant',
    sources: [],
    accountCreatedAt: user.createdAt,
    held: { devices: 1, logins: 1 },
  };
  return { viewer, session };
}
