import { generateKeyPairSync, randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { importSPKI, jwtVerify, SignJWT } from 'jose';

const teamId = 'TEAM000001';
const keyId = 'KEY0000001';

export type AppleServer = {
  /** Environment that makes the product ask here, with a key that is known here. */
  environment: NodeJS.ProcessEnv;
  /** An authorization code of somebody, good for one exchange. */
  codeFor: (subject: string) => string;
  /** Subjects whose tokens were revoked, in order. */
  revoked: string[];
  /** What was asked so far, by path. */
  asked: (path: string) => number;
  /** Every request is answered with this status, until null. */
  breakWith: (status: number | null) => void;
  close: () => Promise<void>;
};

/** Apple's token endpoints over HTTP: they check the client's secret as Apple does. */
export async function startAppleServer(clientId: string): Promise<AppleServer> {
  const pair = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const publicKey = await importSPKI(
    pair.publicKey.export({ type: 'spki', format: 'pem' }).toString(),
    'ES256',
  );
  const codes = new Map<string, string>();
  const tokens = new Map<string, string>();
  const revoked: string[] = [];
  const paths: string[] = [];
  let broken: number | null = null;
  let origin = '';

  const isClient = async (form: URLSearchParams) => {
    const secret = form.get('client_secret') ?? '';
    const verified = await jwtVerify(secret, publicKey, {
      algorithms: ['ES256'],
      issuer: teamId,
      audience: origin,
      subject: clientId,
      maxTokenAge: '5 minutes',
      requiredClaims: ['exp', 'iat'],
    }).catch(() => undefined);
    const life = (verified?.payload.exp ?? Infinity) - (verified?.payload.iat ?? 0);
    const isOurs = verified?.protectedHeader.kid === keyId && life <= 300;
    return isOurs && form.get('client_id') === clientId;
  };

  const answer = async (path: string, form: URLSearchParams) => {
    if (broken !== null) return { status: broken, body: {} };
    if (!(await isClient(form))) return { status: 400, body: { error: 'invalid_client' } };
    if (path === '/auth/revoke') {
      const subject = tokens.get(form.get('token') ?? '');
      if (subject) revoked.push(subject);
      return { status: 200, body: {} };
    }
    const code = form.get('code') ?? '';
    const subject = codes.get(code);
    if (!subject || form.get('grant_type') !== 'authorization_code') {
      return { status: 400, body: { error: 'invalid_grant' } };
    }
    codes.delete(code);
    const refreshToken = `apple-refresh-${randomUUID()}`;
    tokens.set(refreshToken, subject);
    const idToken = await new SignJWT({ sub: subject })
      .setProtectedHeader({ alg: 'ES256' })
      .sign(pair.privateKey);
    return { status: 200, body: { refresh_token: refreshToken, id_token: idToken } };
  };

  const server = createServer((request, response) => {
    const path = request.url ?? '';
    paths.push(path);
    void readForm(request).then(async (form) => {
      const { status, body } = await answer(path, form);
      response.writeHead(status, { 'content-type': 'application/json' });
      response.end(JSON.stringify(body));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${portOf(server.address())}`;
  const pem = pair.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
  return {
    environment: {
      APPLE_API_BASE: origin,
      APPLE_TEAM_ID: teamId,
      APPLE_KEY_ID: keyId,
      APPLE_PRIVATE_KEY: pem.replaceAll('\n', '\\n'),
    },
    codeFor: (subject) => {
      const code = `apple-code-${randomUUID()}`;
      codes.set(code, subject);
      return code;
    },
    revoked,
    asked: (path) => paths.filter((one) => one === path).length,
    breakWith: (status) => {
      broken = status;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function readForm(request: IncomingMessage): Promise<URLSearchParams> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(Buffer.from(chunk));
  return new URLSearchParams(Buffer.concat(chunks).toString('utf8'));
}

function portOf(address: AddressInfo | string | null): number {
  if (address === null || typeof address === 'string') throw new Error('not listening');
  return address.port;
}
