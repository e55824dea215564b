import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';

/** Keeps a provider's token unreadable to whoever sees the database only. */
export type Seal = {
  close: (text: string) => string;
  /** The text again; undefined where none of our keys opens it or it was altered. */
  open: (sealed: string) => string | undefined;
};

const algorithm = 'aes-256-gcm';
const version = 'v1';
const ivBytes = 12;
const tagBytes = 16;

/** AES-256-GCM. The first secret closes, all of them open. */
export function createSeal(secrets: string[]): Seal {
  const keys = secrets.map((secret) =>
    Buffer.from(hkdfSync('sha256', secret, '', 'solacore provider token', 32)),
  );
  const [closingKey] = keys;
  if (!closingKey) throw new Error('No signing secret');
  return {
    close: (text) => {
      const iv = randomBytes(ivBytes);
      const cipher = createCipheriv(algorithm, closingKey, iv, { authTagLength: tagBytes });
      const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
      return `${version}.${Buffer.concat([iv, cipher.getAuthTag(), body]).toString('base64url')}`;
    },
    open: (sealed) => {
      const [made, text = ''] = sealed.split('.');
      if (made !== version) return undefined;
      const bytes = Buffer.from(text, 'base64url');
      for (const key of keys) {
        const opened = openWith(key, bytes);
        if (opened !== undefined) return opened;
      }
      return undefined;
    },
  };
}

function openWith(key: Buffer, bytes: Buffer): string | undefined {
  const iv = bytes.subarray(0, ivBytes);
  const tag = bytes.subarray(ivBytes, ivBytes + tagBytes);
  try {
    const decipher = createDecipheriv(algorithm, key, iv, { authTagLength: tagBytes });
    decipher.setAuthTag(tag);
    const body = bytes.subarray(ivBytes + tagBytes);
    return Buffer.concat([decipher.update(body), decipher.final()]).toString('utf8');
  } catch {
    return undefined;
  }
}
