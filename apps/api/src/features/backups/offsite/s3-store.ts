import { open, stat } from 'node:fs/promises';
import type { OffsiteConfig } from '../../../config-backup.ts';
import { BackupError } from '../backup-error.ts';
import type { Bytes } from '../sealed/pieces.ts';
import { readNames, type ShelvedBackup } from '../shelf.ts';
import { listNames } from './list-names.ts';
import { type AskS3, createS3Request, type Pace, patient } from './s3-request.ts';

/** The copies elsewhere. They are what lies here, byte by byte: closed before they leave. */
export type OffsiteStore = {
  /** Newest first. */
  list: () => Promise<ShelvedBackup[]>;
  /** Resolves when the store has all of it. */
  send: (path: string, name: string) => Promise<void>;
  read: (name: string) => Promise<Bytes>;
  remove: (name: string) => Promise<void>;
};

const mebibyte = 1024 * 1024;
/** Parts are taken one at a time, so this is what an upload has in memory. */
const smallestPart = 8 * mebibyte;
const mostParts = 9_000;

export function createOffsiteStore(
  config: OffsiteConfig,
  { pace = patient, partBytes = smallestPart }: { pace?: Pace; partBytes?: number } = {},
): OffsiteStore {
  const ask = createS3Request(config, pace);
  return {
    list: async () => readNames(await listNames(ask, config.prefix)),
    send: async (path, name) => {
      const { size } = await stat(path);
      const part = Math.max(partBytes, Math.ceil(size / mostParts));
      if (size <= part) await putWhole(ask, path, name);
      else await putInParts(ask, { path, name, part });
      const head = await ask({ method: 'HEAD', name });
      if (Number(head.headers.get('content-length')) === size) return;
      throw new BackupError('The offsite store has not all of the backup.');
    },
    read: async (name) => {
      const { body, headers } = await ask({ method: 'GET', name });
      if (!body) throw new BackupError('The offsite store gave an empty backup.');
      return readWhole(body, Number(headers.get('content-length') ?? Number.NaN));
    },
    remove: async (name) => {
      await ask({ method: 'DELETE', name });
    },
  };
}

/** What a line that broke brought is no backup. */
async function* readWhole(body: Bytes, length: number): Bytes {
  let read = 0;
  try {
    for await (const piece of body) {
      read += piece.length;
      yield piece;
    }
  } catch {
    throw new BackupError('The offsite store broke off in the middle of the backup.');
  }
  if (read === length || Number.isNaN(length)) return;
  throw new BackupError('The offsite store broke off in the middle of the backup.');
}

async function putWhole(ask: AskS3, path: string, name: string): Promise<void> {
  for await (const body of readParts(path, Number.MAX_SAFE_INTEGER)) {
    await ask({ method: 'PUT', name, body });
  }
}

async function putInParts(
  ask: AskS3,
  { path, name, part }: { path: string; name: string; part: number },
): Promise<void> {
  const begun = await (await ask({ method: 'POST', name, query: { uploads: '' } })).text();
  const uploadId = /<UploadId>([^<]+)<\/UploadId>/.exec(begun)?.[1];
  if (!uploadId) throw new BackupError('The offsite store did not begin an upload.');
  try {
    const tags: string[] = [];
    for await (const body of readParts(path, part)) {
      const query = { uploadId, partNumber: String(tags.length + 1) };
      const answer = await ask({ method: 'PUT', name, query, body });
      tags.push(answer.headers.get('etag') ?? '');
    }
    const parts = tags.map(
      (tag, at) => `<Part><PartNumber>${at + 1}</PartNumber><ETag>${tag}</ETag></Part>`,
    );
    const body = `<CompleteMultipartUpload>${parts.join('')}</CompleteMultipartUpload>`;
    const question = { method: 'POST', name, query: { uploadId }, body: toBytes(body) } as const;
    // A store may find out late that it cannot, with an answer that began well.
    if (!/<CompleteMultipartUploadResult/.test(await (await ask(question)).text())) {
      throw new BackupError('The offsite store did not put the parts together.');
    }
  } catch (error) {
    // Parts that belong to nothing would be kept, and paid for.
    await ask({ method: 'DELETE', name, query: { uploadId } }).catch(() => undefined);
    throw error;
  }
}

function toBytes(text: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(Buffer.from(text, 'utf8'));
}

/** A file in parts of `size`, each in memory alone. */
async function* readParts(path: string, size: number): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  const file = await open(path, 'r');
  try {
    let left = (await file.stat()).size;
    while (left > 0) {
      const part = new Uint8Array(Math.min(size, left));
      let filled = 0;
      while (filled < part.length) {
        const { bytesRead } = await file.read(part, filled, part.length - filled);
        if (bytesRead === 0) throw new BackupError('The backup became shorter while it was sent.');
        filled += bytesRead;
      }
      left -= part.length;
      yield part;
    }
  } finally {
    await file.close();
  }
}
