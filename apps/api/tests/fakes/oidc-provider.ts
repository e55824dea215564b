import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { OAuth2Issuer, OAuth2Service } from 'oauth2-mock-server';

export type Claims = Record<string, unknown>;

export type OidcProvider = {
  issuer: string;
  jwksUrl: string;
  /** How often the keys were asked for. */
  asked: () => number;
  /** A signed id token; a claim or header that is undefined is left out. */
  issue: (claims?: Claims, header?: Claims, kid?: string) => Promise<string>;
  /** Adds a key, and signs with it when asked to by its id. */
  rotate: (alg?: string) => Promise<string>;
  publicKeys: () => Record<string, unknown>[];
  /** While broken it answers with this status. */
  breakWith: (status: number | null) => void;
  close: () => Promise<void>;
};

const defaults = { azp: undefined, scope: undefined, nonce: undefined };

/** A real OpenID provider on a port: its keys over HTTP, tokens signed with them. */
export async function startOidcProvider(clientId: string): Promise<OidcProvider> {
  const issuer = new OAuth2Issuer();
  const service = new OAuth2Service(issuer);
  const first = await issuer.keys.generate('RS256');
  let asked = 0;
  let broken: number | null = null;
  const server = createServer((request, response) => {
    if (request.url === '/jwks') asked += 1;
    if (broken === null) return void service.requestHandler(request, response);
    response.writeHead(broken).end('{}');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${portOf(server.address())}`;
  issuer.url = url;
  const rotate = async (alg = 'RS256') => (await issuer.keys.generate(alg)).kid;
  return {
    issuer: url,
    jwksUrl: `${url}/jwks`,
    asked: () => asked,
    issue: (claims = {}, header = {}, kid = first.kid) =>
      issuer.buildToken({
        kid,
        scopesOrTransform: (head, payload) => {
          Object.assign(head, header);
          Object.assign(payload, { ...defaults, aud: clientId, ...claims });
          // As providers do; the mock would say ten seconds ago.
          if (!('nbf' in claims)) Object.assign(payload, { nbf: undefined });
        },
      }),
    rotate,
    publicKeys: () => issuer.keys.toJSON(),
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

function portOf(address: AddressInfo | string | null): number {
  if (address === null || typeof address === 'string') throw new Error('not listening');
  return address.port;
}
