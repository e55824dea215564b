import { createHash, timingSafeEqual } from 'node:crypto';
import { BlockList, isIP } from 'node:net';
import type { FastifyRequest } from 'fastify';
import { Registry } from 'prom-client';
import type { Deps } from '../../deps.ts';
import { AppError } from '../../http/app-error.ts';
import type { App } from '../../http/app-type.ts';
import { offerMetrics, readMetrics } from './across-workers.ts';
import { registerPool, registerStanding } from './database-meter.ts';
import { registerProcess } from './process-meter.ts';

/** What a proxy adds: with one of these the peer is not who asks. */
const forwarded = ['forwarded', 'via', 'x-forwarded-for', 'x-forwarded-host', 'x-real-ip'];

const loopback = new BlockList();
loopback.addSubnet('127.0.0.0', 8, 'ipv4');
loopback.addAddress('::1', 'ipv6');

/** `GET /metrics` for Prometheus: from this machine, or with `METRICS_TOKEN`; others find nothing. */
export function registerMetrics(app: App, deps: Deps): void {
  const { config } = deps;
  const { registry } = deps.metrics;
  const registries = [registry, ofThisProcess(app, deps)];
  offerMetrics(registries);
  app.get('/metrics', { schema: { hide: true } }, async (request, reply) => {
    if (!isFromHere(request) && !hasToken(request, config.metricsToken)) {
      throw new AppError('NOT_FOUND');
    }
    const text = await readMetrics(registries);
    return reply.type(registry.contentType).header('Cache-Control', 'no-store').send(text);
  });
}

/** What is looked up when somebody asks, beside what is counted as it happens. */
function ofThisProcess(app: App, deps: Deps): Registry {
  const registry = new Registry();
  const { close } = registerProcess(registry, deps.config.version);
  app.addHook('onClose', async () => close());
  registerPool(registry, deps);
  if ((deps.config.seat?.index ?? 0) === 0) registerStanding(registry, deps);
  return registry;
}

function isFromHere({ raw, headers }: FastifyRequest): boolean {
  const address = raw.socket.remoteAddress ?? '';
  const isLoopback =
    isIP(address) !== 0 && loopback.check(address, address.includes(':') ? 'ipv6' : 'ipv4');
  return isLoopback && forwarded.every((name) => headers[name] === undefined);
}

function hasToken({ headers }: FastifyRequest, token: string | null): boolean {
  const [, given] = /^Bearer (.+)$/i.exec(headers.authorization ?? '') ?? [];
  if (token === null || given === undefined) return false;
  return timingSafeEqual(digest(given), digest(token));
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}
