import { hkdfSync } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { ConfigError } from '../../config.ts';

/** 32 bytes; `id` names them in the head of a backup and says nothing about them. */
export type BackupKey = { id: string; bytes: Buffer };

/**
 * The keys of the file, the first of which closes new backups; all of them open. Each line is a key
 * of 32 bytes in hex or base64; a file of exactly 32 bytes is one key as it is.
 * @throws ConfigError that names the variable, never a key.
 */
export function readBackupKeys(file: string): [BackupKey, ...BackupKey[]] {
  const bytes = readPrivately(file);
  if (bytes.length === 32) return [nameKey(bytes)];
  const lines = bytes.toString('latin1').split(/\r?\n/);
  const [first, ...others] = lines.flatMap((line) => {
    const text = line.trim();
    return text === '' || text.startsWith('#') ? [] : [nameKey(decode(text))];
  });
  if (!first) throw wrong('holds no key');
  return [first, ...others];
}

function readPrivately(file: string): Buffer {
  const stat = statSync(file, { throwIfNoEntry: false });
  if (!stat?.isFile()) throw wrong('names no file');
  // A secret that root hands to a group is how Kubernetes gives it to whoever is not root.
  const isHandedDown = stat.uid === 0 && process.getuid?.() !== 0;
  const others = stat.mode & (isHandedDown ? 0o037 : 0o077);
  if (process.platform !== 'win32' && others !== 0) {
    throw wrong('can be opened by others: chmod 600 it');
  }
  try {
    return readFileSync(file);
  } catch {
    throw wrong('cannot be read');
  }
}

function decode(text: string): Buffer {
  if (/^[0-9a-f]{64}$/i.test(text)) return Buffer.from(text, 'hex');
  if (/^[\w+/-]{43}=?$/.test(text)) return Buffer.from(text, 'base64');
  throw wrong('must hold 32 bytes in hex or base64, one key a line');
}

function nameKey(bytes: Buffer): BackupKey {
  const id = hkdfSync('sha256', bytes, '', 'solacore backup key id', 8);
  return { id: Buffer.from(id).toString('hex'), bytes };
}

function wrong(rule: string): ConfigError {
  return new ConfigError(`The configuration is not usable.\n  BACKUP_KEY_FILE: ${rule}`);
}
