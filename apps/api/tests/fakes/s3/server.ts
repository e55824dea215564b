import { createHash, randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { setTimeout as wait } from 'node:timers/promises';
import type { OffsiteConfig } from '../../../src/config-backup.ts';
import { faultOf } from './signature.ts';

/** What can go wrong at a store; `late` begins as if it went well, `cut` and `dripped` are of gifts. */
type Fault = 'busy' | 'silent' | 'reset' | 'full' | 'late' | 'shortened' | 'cut' | 'dripped';

/** An S3-compatible store in memory that takes only what is signed, bucket `of-us`. */
export async function startFakeS3() {
  const objects = new Map<string, Buffer>();
  const uploads = new Map<string, Map<number, Buffer>>();
  const seen: string[] = [];
  const refused: string[] = [];
  const faults: { fault: Fault; matches: RegExp }[] = [];
  const credentials = { accessKeyId: 'AKIDEXAMPLE', secretAccessKey: 'a secret/of+the=store' };

  const server = createServer(async (request, response) => {
    const body = await buffer(request).catch(() => Buffer.alloc(0));
    const line = `${request.method} ${request.url}`;
    seen.push(line);
    const at = faults.findIndex(({ matches }) => matches.test(line));
    const fault = at === -1 ? undefined : faults.splice(at, 1)[0]?.fault;
    if (fault === 'silent') return;
    if (fault === 'reset') return void request.socket.resetAndDestroy();
    if (fault === 'busy') return refuse(response, 503, 'SlowDown');
    if (fault === 'full') return refuse(response, 507, 'InsufficientStorage');
    if (fault === 'late') return void response.end('<Error><Code>InternalError</Code></Error>');
    const signed = {
      method: request.method ?? '',
      target: request.url ?? '',
      headers: headersOf(request),
      body,
    };
    const wrong = faultOf(signed, credentials);
    if (wrong !== undefined) {
      refused.push(wrong);
      return refuse(response, 403, wrong);
    }
    answer(request, response, fault === 'shortened' ? body.subarray(1) : body, fault);
  });

  const answer = (
    request: IncomingMessage,
    response: ServerResponse,
    body: Buffer,
    fault?: Fault,
  ) => {
    const { pathname, searchParams } = new URL(request.url ?? '', 'http://store');
    const [, bucket, ...path] = pathname.split('/');
    const key = decodeURIComponent(path.join('/'));
    if (bucket !== 'of-us') return refuse(response, 404, 'NoSuchBucket');
    const upload = searchParams.get('uploadId');
    const parts = uploads.get(upload ?? '');
    if (upload !== null && !parts) return refuse(response, 404, 'NoSuchUpload');
    switch (request.method) {
      case 'PUT':
        if (parts) parts.set(Number(searchParams.get('partNumber')), body);
        else objects.set(key, body);
        return void response.setHeader('etag', tagOf(body)).end();
      case 'POST':
        return upload === null ? begin(response) : complete(response, key, upload, String(body));
      case 'DELETE':
        if (upload === null) objects.delete(key);
        else uploads.delete(upload);
        return void response.writeHead(204).end();
      default:
        return key === '' ? list(response, searchParams) : give(response, key, fault);
    }
  };
  const begin = (response: ServerResponse) => {
    const id = randomUUID();
    uploads.set(id, new Map());
    response.end(
      `<InitiateMultipartUploadResult><UploadId>${id}</UploadId></InitiateMultipartUploadResult>`,
    );
  };
  const complete = (response: ServerResponse, key: string, id: string, order: string) => {
    const parts = uploads.get(id) ?? new Map<number, Buffer>();
    const listed = [...order.matchAll(/<PartNumber>(\d+)<\/PartNumber><ETag>([^<]+)<\/ETag>/g)];
    const isAsSent = listed.every(([, number, tag]) => {
      const part = parts.get(Number(number));
      return part !== undefined && tagOf(part) === tag;
    });
    if (!isAsSent || listed.length !== parts.size) return refuse(response, 400, 'InvalidPart');
    objects.set(key, Buffer.concat(listed.map(([, n]) => parts.get(Number(n)) ?? Buffer.alloc(0))));
    uploads.delete(id);
    response.end('<CompleteMultipartUploadResult></CompleteMultipartUploadResult>');
  };
  const give = (response: ServerResponse, key: string, fault?: Fault) => {
    const object = objects.get(key);
    if (!object) return refuse(response, 404, 'NoSuchKey');
    response.writeHead(200, { 'content-length': object.length, etag: tagOf(object) });
    if (fault === 'dripped') return void drip(response, object);
    if (fault !== 'cut') return void response.end(object);
    response.write(object.subarray(0, object.length / 2), () => response.destroy());
  };
  /** Two at a time, so that a reader has to go on. */
  const list = (response: ServerResponse, query: URLSearchParams) => {
    const after = query.get('continuation-token') ?? '';
    const prefix = query.get('prefix') ?? '';
    const names = [...objects.keys()].filter((key) => key.startsWith(prefix) && key > after).sort();
    const page = names.slice(0, 2);
    const more =
      names.length > 2 ? `<NextContinuationToken>${page[1]}</NextContinuationToken>` : '';
    const keys = page.map((key) => `<Contents><Key>${key}</Key></Contents>`).join('');
    response.end(`<ListBucketResult>${keys}${more}</ListBucketResult>`);
  };

  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('not listening');
  const endpoint = `http://127.0.0.1:${address.port}`;
  const config: OffsiteConfig = {
    ...{ bucket: 'of-us', prefix: 'solacore/', region: 'eu-central-1', endpoint },
    ...{ ...credentials, sessionToken: null },
  };
  return {
    config,
    objects,
    /** Uploads that were begun and neither ended nor given up. */
    uploads,
    seen,
    refused,
    environment: {
      BACKUP_S3_URL: 's3://of-us/solacore',
      AWS_ENDPOINT_URL: endpoint,
      AWS_REGION: config.region,
      AWS_ACCESS_KEY_ID: credentials.accessKeyId,
      AWS_SECRET_ACCESS_KEY: credentials.secretAccessKey,
    },
    /** The next so many requests that match end like this. */
    fail: (fault: Fault, matches: RegExp, times = 1) => {
      for (let time = 0; time < times; time += 1) faults.push({ fault, matches });
    },
    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** Ten pieces, each of them soon after the one before. */
async function drip(response: ServerResponse, object: Buffer): Promise<void> {
  const size = Math.ceil(object.length / 10);
  for (let from = 0; from < object.length; from += size) {
    response.write(object.subarray(from, from + size));
    await wait(60);
  }
  response.end();
}

const tagOf = (bytes: Buffer) => `"${createHash('md5').update(bytes).digest('hex')}"`;

function refuse(response: ServerResponse, status: number, code: string): void {
  response.writeHead(status).end(`<Error><Code>${code}</Code></Error>`);
}

function headersOf({ headers }: IncomingMessage): Record<string, string | undefined> {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [
      name,
      Array.isArray(value) ? value.join() : value,
    ]),
  );
}
