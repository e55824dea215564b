import { type ClientRequest, type IncomingMessage, request as requestPlainly } from 'node:http';
import { request as requestSecurely } from 'node:https';
import type { Readable } from 'node:stream';
import { createBrotliDecompress, createUnzip } from 'node:zlib';
import { type BodyReader, readBody } from './body-reader.ts';

/** No more of a refusal is read, in UTF-16 code units: only its status and its codes count. */
const longestRefusal = 64 * 1024;

const bodies = new WeakMap<Response, BodyReader>();

/**
 * The `fetch` of the SDKs over `node:http`: connections stay open between two replies, and reading
 * costs a fraction of what a web stream costs. What succeeds has its body in `bodyOf`. Nothing is
 * followed to another address: a person's words go where the operator has sent them.
 */
export async function fetchProvider(
  input: string | URL | Request,
  { signal, ...init }: RequestInit = {},
): Promise<Response> {
  const asked = ask(new URL(input instanceof Request ? input.url : input), init);
  const leave = () => asked.destroy(new Error('left'));
  const release = () => signal?.removeEventListener('abort', leave);
  if (signal?.aborted) leave();
  signal?.addEventListener('abort', leave, { once: true });
  try {
    const answer = await answerTo(asked);
    const { statusCode: status = 502 } = answer;
    const isGood = status >= 200 && status < 300;
    const text = isGood ? null : (await textOf(unpack(answer))) || null;
    const response = new Response(text, { status, headers: headersOf(answer) });
    if (isGood) bodies.set(response, readBody(answer, unpack(answer), release));
    else release();
    return response;
  } catch (error) {
    release();
    throw error;
  }
}

/** The bytes of an answer that came by `fetchProvider`. */
export function bodyOf(response: Response): BodyReader | undefined {
  return bodies.get(response);
}

function ask(url: URL, { method, headers, body }: RequestInit): ClientRequest {
  const request = url.protocol === 'https:' ? requestSecurely : requestPlainly;
  const text = typeof body === 'string' ? body : '';
  // As a list they are written as they stand, and nothing of them is kept while the reply streams.
  const sent = [
    ...['host', url.host, 'accept-encoding', 'identity'],
    ...['content-length', String(Buffer.byteLength(text))],
    ...[...new Headers(headers)].flat(),
  ];
  const asked = request(url, { method, headers: sent });
  asked.end(text);
  return asked;
}

function answerTo(asked: ClientRequest): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    asked.once('response', resolve).on('error', reject);
  });
}

function headersOf({ headers }: IncomingMessage): Headers {
  const known = new Headers();
  for (const [name, value] of Object.entries(headers)) {
    if (value !== undefined) known.set(name, String(value));
  }
  return known;
}

/** A server may pack what nobody asked it to. */
function unpack(answer: IncomingMessage): Readable {
  const packing = answer.headers['content-encoding'];
  if (packing === 'gzip' || packing === 'deflate') return answer.pipe(createUnzip());
  return packing === 'br' ? answer.pipe(createBrotliDecompress()) : answer;
}

async function textOf(answer: Readable): Promise<string> {
  let text = '';
  for await (const piece of answer.setEncoding('utf8')) {
    text += String(piece);
    if (text.length > longestRefusal) break;
  }
  return text;
}
