import { headers } from '@solacore/contract';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Config } from '../../config.ts';
import { idleLifeMs } from './sign-in.ts';

const cookieName = 'solacore_refresh';

/** Whether the client keeps its refresh token in the cookie, where no script can read it. */
function wantsCookie(request: FastifyRequest): boolean {
  return request.headers[headers.tokenDelivery.toLowerCase()] === 'cookie';
}

/** The refresh token of the cookie; only for a client that says so. */
export function readTokenCookie(request: FastifyRequest): string | undefined {
  return wantsCookie(request) ? request.cookies[cookieName] : undefined;
}

/** Sends the refresh token the way the client asked for: the fields that belong in the body. */
export function deliverToken(
  config: Config,
  request: FastifyRequest,
  reply: FastifyReply,
  refreshToken: string,
): { refresh_token?: string } {
  if (!wantsCookie(request)) return { refresh_token: refreshToken };
  reply.setCookie(cookieName, refreshToken, {
    ...cookieOptions(config),
    maxAge: Math.floor(idleLifeMs / 1000),
  });
  return {};
}

export function clearTokenCookie(config: Config, reply: FastifyReply): void {
  reply.clearCookie(cookieName, cookieOptions(config));
}

function cookieOptions(config: Config) {
  return {
    path: '/auth',
    httpOnly: true,
    sameSite: 'strict',
    secure: !isPlainLoopback(config.publicUrl),
  } as const;
}

/** http on this very machine: browsers would drop a Secure cookie on 127.0.0.1 there. */
function isPlainLoopback(publicUrl: string): boolean {
  const { protocol, hostname } = new URL(publicUrl);
  const isLoopback = /^(localhost|127(\.\d+){3}|\[::1\])$/.test(hostname);
  return protocol === 'http:' && isLoopback;
}
