import type { FastifyRequest } from 'fastify';
import type { GenerationNames, Generations } from './generations.ts';

/** What tells that a reply sent to its end has also arrived. */
export type ReadReceipts = {
  sent(request: FastifyRequest, names: GenerationNames): void;
  /** A next request on the same connection: whatever was sent on it before has been read. */
  settle(request: FastifyRequest): void;
};

/** A proxy's connection tells nothing about its client, so those wait for their time to be over. */
export function createReadReceipts(generations: Generations): ReadReceipts {
  const sentOn = new WeakMap<object, GenerationNames>();
  return {
    sent(request, names) {
      generations.release(names);
      if (!isForwarded(request)) sentOn.set(request.raw.socket, names);
    },
    settle(request) {
      const names = sentOn.get(request.raw.socket);
      if (!names || isForwarded(request)) return;
      sentOn.delete(request.raw.socket);
      generations.forget(names);
    },
  };
}

function isForwarded({ headers }: FastifyRequest): boolean {
  return 'x-forwarded-for' in headers || 'forwarded' in headers || 'x-real-ip' in headers;
}
