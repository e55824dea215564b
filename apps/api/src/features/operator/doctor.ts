import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { sql } from 'drizzle-orm';
import { z } from 'zod';
import { isRedisUp } from '../../db/redis.ts';
import { listRows } from '../../db/rows.ts';
import type { Deps } from '../../deps.ts';
import { describeBackups } from '../backups/doctor-finding.ts';
import { billingFindings } from './billing-findings.ts';
import type { OperatorAnswer } from './commands.ts';

export type Finding = { mark: 'ok' | 'missing' | 'wrong'; about: string; text: string };

/**
 * What is configured, what is missing and what works. Never shows a secret or an address.
 * `isServing`: asked inside the running server.
 */
export async function describeHealth(deps: Deps, isServing: boolean): Promise<OperatorAnswer> {
  const { config } = deps;
  const findings: Finding[] = [
    ...serverFindings(deps, isServing),
    await checkDatabase(deps),
    await checkLimits(deps),
    secretFinding(deps),
    ...providerFindings(deps),
    ...billingFindings(config),
    mailFinding(deps),
    await placesFinding(deps),
    await describeBackups(deps),
    existsSync(join(deps.appDir, 'index.html'))
      ? { mark: 'ok', about: 'browser app', text: 'built, served at /app' }
      : { mark: 'missing', about: 'browser app', text: 'not built: the API serves alone' },
    existsSync(join(deps.siteDir, 'index.html'))
      ? { mark: 'ok', about: 'pages', text: 'built, served at / and /admin' }
      : { mark: 'missing', about: 'pages', text: 'not built: / leads to the app' },
    { mark: 'ok', about: 'address', text: `${config.publicUrl} (${config.mode})` },
    { mark: 'ok', about: 'processes', text: String(config.workers) },
  ];
  return {
    isDone: findings.every((finding) => finding.mark !== 'wrong'),
    lines: findings.map(lineOf),
  };
}

export function lineOf({ mark, about, text }: Finding): string {
  return `${mark.padEnd(8)}${about.padEnd(14)}${text}`;
}

/** Nothing where another machine may be serving from the same database. */
function serverFindings({ database }: Deps, isServing: boolean): Finding[] {
  const about = 'server';
  if (isServing) return [{ mark: 'ok', about, text: 'running' }];
  if (database.kind === 'server') return [];
  return [{ mark: 'missing', about, text: 'not running: npm start starts it' }];
}

async function checkDatabase({ database }: Deps): Promise<Finding> {
  const about = 'database';
  const kind = database.kind === 'embedded' ? 'embedded, in the data folder' : 'by DATABASE_URL';
  try {
    const version = sql`select current_setting('server_version_num')::int as version`;
    const [row] = await listRows(database.db, version, z.object({ version: z.number() }));
    const major = Math.floor((row?.version ?? 0) / 10_000);
    return major >= 15
      ? { mark: 'ok', about, text: `${kind}, PostgreSQL ${major}, answers` }
      : { mark: 'wrong', about, text: `${kind}, PostgreSQL ${major}: 15 or newer is needed` };
  } catch {
    const text = `${kind}, does not answer: check the address and that PostgreSQL runs`;
    return { mark: 'wrong', about, text };
  }
}

async function checkLimits({ config }: Deps): Promise<Finding> {
  const about = 'limits';
  const otherwise = config.database.url ? 'in the database' : 'in the memory of this process';
  if (!config.redisUrl) return { mark: 'ok', about, text: `counted ${otherwise}` };
  return (await isRedisUp(config.redisUrl))
    ? { mark: 'ok', about, text: 'counted by REDIS_URL, answers' }
    : { mark: 'wrong', about, text: `REDIS_URL does not answer: counted ${otherwise} meanwhile` };
}

function secretFinding({ config }: Deps): Finding {
  const text = config.jwtSecrets.length > 0 ? 'from JWT_SECRET' : 'kept in the data folder';
  return { mark: 'ok', about: 'secret', text };
}

function mailFinding({ config }: Deps): Finding {
  const about = 'mail';
  if (config.mail.smtpUrl) return { mark: 'ok', about, text: 'sent by SMTP_URL (not called now)' };
  const text = 'kept in the outbox of the data folder: SMTP_URL sends it';
  return { mark: config.mode === 'production' ? 'missing' : 'ok', about, text };
}

async function placesFinding({ places }: Deps): Promise<Finding> {
  const about = 'travel';
  switch (await places.state()) {
    case 'ready':
      return {
        mark: 'ok',
        about,
        text: 'sign-ins that are too far apart are flagged, by GEOIP_DB',
      };
    case 'off':
      return { mark: 'missing', about, text: 'no GEOIP_DB: impossible travel is not looked for' };
    case 'unreadable':
      return {
        mark: 'wrong',
        about,
        text: 'GEOIP_DB is no MaxMind city database that can be read',
      };
  }
}

function providerFindings({ llm }: Deps): Finding[] {
  return llm.clients.map(({ name, model }) => ({
    mark: 'ok',
    about: 'replies',
    text: model === null ? 'the built-in guide' : `${name}, model ${model} (not called now)`,
  }));
}
