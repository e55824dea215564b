import { createHash } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { AwsV4Signer } from 'aws4fetch';
import type { OffsiteConfig } from '../../../config-backup.ts';
import { BackupError } from '../backup-error.ts';

/** `timeoutMs` is how long a store may be silent. */
export type Pace = { timeoutMs: number; tries: number; firstPauseMs: number };
export const patient: Pace = { timeoutMs: 120_000, tries: 5, firstPauseMs: 500 };

type S3Question = {
  method: 'GET' | 'PUT' | 'POST' | 'DELETE' | 'HEAD';
  /** Name of an object; empty asks the bucket. */
  name?: string;
  query?: Record<string, string>;
  body?: Uint8Array<ArrayBuffer>;
};

export type AskS3 = (question: S3Question) => Promise<Response>;

/**
 * Signed requests (Signature V4, the body's hash signed too). What fails for a moment, a time-out,
 * a busy store, a cut line, is tried again with longer pauses.
 * @throws BackupError with the store's own code, nothing else of its answer.
 */
export function createS3Request(config: OffsiteConfig, pace: Pace): AskS3 {
  return async (question) => {
    let pauseMs = pace.firstPauseMs;
    for (let tried = 1; ; tried += 1) {
      const answer = await askOnce(config, question, pace.timeoutMs);
      if (answer.status < 400) return answer;
      const isPassing = answer.status >= 500 || [408, 429].includes(answer.status);
      if (!isPassing || tried >= pace.tries) throw await refusalOf(answer, question);
      await answer.body?.cancel();
      await sleep(pauseMs);
      pauseMs *= 2;
    }
  };
}

/** A line that breaks, or nobody in time, is an answer like a store that is busy. */
async function askOnce(
  config: OffsiteConfig,
  { method, name = '', query = {}, body }: S3Question,
  timeoutMs: number,
): Promise<Response> {
  const { accessKeyId, secretAccessKey, sessionToken, region } = config;
  const hash = createHash('sha256')
    .update(body ?? '')
    .digest('hex');
  const signed = await new AwsV4Signer({
    method,
    url: addressOf(config, name, query),
    headers: { 'x-amz-content-sha256': hash },
    ...(body ? { body } : {}),
    ...{ accessKeyId, secretAccessKey, region, service: 's3' },
    ...(sessionToken ? { sessionToken } : {}),
  }).sign();
  const silence = new AbortController();
  const timer = setTimeout(() => silence.abort(), timeoutMs).unref();
  try {
    const { url, headers } = signed;
    const { signal } = silence;
    const answer = await fetch(url, { method, headers, body: body ?? null, signal });
    return new Response(answer.body && heeded(answer.body, timer), answer);
  } catch {
    return new Response(null, { status: silence.signal.aborted ? 504 : 503 });
  }
}

/** A body may take as long as it likes while it comes: a whole backup is one. */
function heeded(body: ReadableStream<Uint8Array>, timer: NodeJS.Timeout) {
  timer.refresh();
  return body.pipeThrough(
    new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
      transform: (piece, out) => {
        timer.refresh();
        out.enqueue(piece);
      },
      flush: () => clearTimeout(timer),
    }),
  );
}

function addressOf(
  { endpoint, bucket, region, prefix }: OffsiteConfig,
  name: string,
  query: Record<string, string>,
): string {
  // A dot in a bucket's name fits no certificate of a host.
  const host =
    endpoint ?? `https://${bucket.includes('.') ? '' : `${bucket}.`}s3.${region}.amazonaws.com`;
  const root = endpoint || bucket.includes('.') ? `${host}/${bucket}` : host;
  const url = new URL(name === '' ? `${root}/` : `${root}/${prefix}${name}`);
  for (const [key, value] of Object.entries(query)) url.searchParams.set(key, value);
  return url.href;
}

async function refusalOf(answer: Response, { method }: S3Question): Promise<BackupError> {
  const text = await answer.text().catch(() => '');
  const code = /<Code>([A-Za-z]{1,60})<\/Code>/.exec(text)?.[1] ?? '';
  const what = `${answer.status} ${code}`.trim();
  return new BackupError(`The offsite store did not take ${method}: ${what}.`);
}
