import { createHash, createHmac } from 'node:crypto';

export type SignedRequest = {
  method: string;
  /** Path and query as they came over the wire. */
  target: string;
  headers: Record<string, string | undefined>;
  body: Buffer;
};
type Credentials = { accessKeyId: string; secretAccessKey: string };

const sha256 = (data: string | Buffer) => createHash('sha256').update(data).digest('hex');
const hmac = (key: string | Buffer, text: string) =>
  createHmac('sha256', key).update(text).digest();
const shape =
  /^AWS4-HMAC-SHA256 Credential=([^/]+)\/(\d{8})\/([^/]+)\/s3\/aws4_request, ?SignedHeaders=([^,]+), ?Signature=([0-9a-f]{64})$/;
const quarterHourMs = 15 * 60 * 1000;

/** What S3 answers to a request whose Signature V4 it does not accept; nothing where it does. */
export function faultOf(
  request: SignedRequest,
  { accessKeyId, secretAccessKey }: Credentials,
  now = new Date(),
): string | undefined {
  const { headers, body } = request;
  const [, key = '', day = '', region = '', names = '', signature] =
    shape.exec(headers.authorization ?? '') ?? [];
  if (signature === undefined) return 'AccessDenied';
  if (key !== accessKeyId) return 'InvalidAccessKeyId';
  const date = headers['x-amz-date'] ?? '';
  const at = new Date(
    date.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/, '$1-$2-$3T$4:$5:$6Z'),
  );
  const isNow = Math.abs(at.getTime() - now.getTime()) <= quarterHourMs;
  if (!isNow || !date.startsWith(day)) return 'RequestTimeTooSkewed';
  if (headers['x-amz-content-sha256'] !== sha256(body)) return 'XAmzContentSHA256Mismatch';
  const signed = names.split(';');
  const isAllSigned = Object.keys(headers).every(
    (name) => !/^(host|x-amz-.*)$/.test(name) || signed.includes(name),
  );
  if (!isAllSigned) return 'AccessDenied';
  const scope = `${day}/${region}/s3/aws4_request`;
  const text = ['AWS4-HMAC-SHA256', date, scope, sha256(canonical(request, signed))].join('\n');
  const keys = hmac(hmac(hmac(hmac(`AWS4${secretAccessKey}`, day), region), 's3'), 'aws4_request');
  return hmac(keys, text).toString('hex') === signature ? undefined : 'SignatureDoesNotMatch';
}

function canonical({ method, target, headers }: SignedRequest, signed: string[]): string {
  const [path = '', query = ''] = target.split('?');
  const parts = query === '' ? [] : query.split('&').map((part) => part.split('='));
  const sorted = parts
    .map(([name = '', value = '']) => `${encode(decode(name))}=${encode(decode(value))}`)
    .sort((a, b) => (a < b ? -1 : 1));
  const lines = signed.map((name) => `${name}:${(headers[name] ?? '').trim()}\n`);
  const encoded = path.split('/').map((part) => encode(decodeURIComponent(part)));
  const hash = headers['x-amz-content-sha256'] ?? '';
  return [method, encoded.join('/'), sorted.join('&'), lines.join(''), signed.join(';'), hash].join(
    '\n',
  );
}

const decode = (text: string) => decodeURIComponent(text.replaceAll('+', ' '));
const encode = (text: string) =>
  encodeURIComponent(text).replace(
    /[!'()*]/g,
    (letter) => `%${letter.charCodeAt(0).toString(16).toUpperCase()}`,
  );
