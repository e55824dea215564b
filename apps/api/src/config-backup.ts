import { resolve } from 'node:path';
import { z } from 'zod';
import type { Environment } from './config-schema.ts';

/** An S3-compatible store. Without `endpoint` it is Amazon's. */
export type OffsiteConfig = {
  bucket: string;
  /** Begins every name; empty, or ends in a slash. */
  prefix: string;
  endpoint: string | null;
  region: string;
  accessKeyId: string;
  secretAccessKey: string;
  sessionToken: string | null;
};

export type BackupConfig = {
  /** Null: no backups are made. */
  keyFile: string | null;
  dir: string;
  offsite: OffsiteConfig | null;
};

const s3Shape = /^s3:\/\/([a-z0-9][a-z0-9.-]{1,61}[a-z0-9])(?:\/([\w./-]*))?$/;
const text = z.string().optional();

export const backupVariables = {
  BACKUP_KEY_FILE: text,
  BACKUP_DIR: text,
  BACKUP_S3_URL: z.string().regex(s3Shape, 'must be like s3://bucket/folder').optional(),
  AWS_ENDPOINT_URL: z
    .url({ protocol: /^https?$/, error: 'must be an http or https address' })
    .optional(),
  AWS_REGION: text,
  AWS_DEFAULT_REGION: text,
  AWS_ACCESS_KEY_ID: text,
  AWS_SECRET_ACCESS_KEY: text,
  AWS_SESSION_TOKEN: text,
};

export function readBackup(env: Environment): BackupConfig {
  return {
    keyFile: env.BACKUP_KEY_FILE ? resolve(env.BACKUP_KEY_FILE) : null,
    dir: resolve(env.BACKUP_DIR ?? `${env.DATA_DIR}/backups`),
    offsite: readOffsite(env),
  };
}

function readOffsite(env: Environment): OffsiteConfig | null {
  const [, bucket, folder = ''] = s3Shape.exec(env.BACKUP_S3_URL ?? '') ?? [];
  const { AWS_ACCESS_KEY_ID: accessKeyId, AWS_SECRET_ACCESS_KEY: secretAccessKey } = env;
  if (bucket === undefined || !accessKeyId || !secretAccessKey) return null;
  const prefix = folder.replace(/^\/+|\/+$/g, '');
  return {
    bucket,
    prefix: prefix === '' ? '' : `${prefix}/`,
    endpoint: env.AWS_ENDPOINT_URL?.replace(/\/+$/, '') ?? null,
    region: env.AWS_REGION ?? env.AWS_DEFAULT_REGION ?? 'us-east-1',
    accessKeyId,
    secretAccessKey,
    sessionToken: env.AWS_SESSION_TOKEN ?? null,
  };
}

/** What an offsite copy misses; nothing where there is none. */
export function listBackupFaults(env: Environment): [variable: string, rule: string][] {
  if (!env.BACKUP_S3_URL) return [];
  const needed = ['BACKUP_KEY_FILE', 'AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY'] as const;
  return needed
    .filter((name) => !env[name])
    .map((name) => [name, 'is needed, because BACKUP_S3_URL is set']);
}
