import { statSync } from 'node:fs';
import { type Config, ConfigError, readConfig } from '../../config.ts';
import type { Finding } from '../../features/operator/doctor.ts';
import { faultOfDefault } from './refused-defaults.ts';
import { isOpenToOthers, type Settings } from './settings-file.ts';

export type Read = { config: Config | null; findings: Finding[] };

/** The settings as production would take them. Values are never shown. */
export function readForProduction(settings: Settings, dataDir: string): Read {
  const about = 'settings';
  try {
    const config = readConfig({ DATA_DIR: dataDir, ...settings, NODE_ENV: 'production' });
    return { config, findings: [{ mark: 'ok', about, text: 'a server starts with them' }] };
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    const [, ...rules] = error.message.split('\n');
    const findings = rules.map((rule) => ({ mark: 'wrong', about, text: rule.trim() }) as const);
    return { config: null, findings };
  }
}

/** What would start, and still must not serve. */
export function secretFindings(settings: Settings, file: string): Finding[] {
  const faults: Finding[] = Object.entries(settings).flatMap(([name, value]) => {
    const fault = faultOfDefault(name, value);
    return fault === null ? [] : [wrong(`${name} ${fault}`)];
  });
  const values = Object.entries(settings).filter(([name]) => /_(SECRET|TOKEN|AUTH)$/.test(name));
  if (new Set(values.map(([, value]) => value)).size < values.length) {
    faults.push(wrong('two secrets are the same'));
  }
  if (isOpenToOthers(file)) faults.push(wrong(`others can read ${file}: chmod 640 it`));
  if (!settings.TRUST_PROXY) {
    faults.push(wrong('TRUST_PROXY is not set: behind NGINX everybody counts as one address'));
  }
  if (faults.length === 0) faults.push({ mark: 'ok', about: 'secrets', text: 'none is a default' });
  return [...faults, backupFinding(settings.BACKUP_KEY_FILE)];
}

function backupFinding(path: string | undefined): Finding {
  const about = 'backups';
  if (!path) return { mark: 'missing', about, text: 'no BACKUP_KEY_FILE: none is made' };
  const stat = statSync(path, { throwIfNoEntry: false });
  if (!stat?.isFile()) return { mark: 'wrong', about, text: 'BACKUP_KEY_FILE names no file' };
  if (isOpenToOthers(path))
    return { mark: 'wrong', about, text: 'others can read BACKUP_KEY_FILE' };
  return { mark: 'ok', about, text: 'sealed with BACKUP_KEY_FILE: keep a copy of it elsewhere' };
}

const wrong = (text: string): Finding => ({ mark: 'wrong', about: 'secrets', text });
