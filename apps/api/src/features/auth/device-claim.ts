import { headers, type LoginRequest, loginRequestSchema } from '@solacore/contract';
import type { FastifyRequest } from 'fastify';
import type { DeviceClaim } from './devices.store.ts';

const { device_name: nameSchema, platform: platformSchema } = loginRequestSchema.shape;

/** The device that a sign-in names: in its body, else in the headers; an unusable header is none. */
export function deviceClaim(
  request: Pick<FastifyRequest, 'headers'>,
  body: Pick<LoginRequest, 'device_fingerprint' | 'device_name' | 'platform'>,
): DeviceClaim {
  const header = (name: string) => request.headers[name.toLowerCase()];
  return {
    fingerprint: body.device_fingerprint,
    name: body.device_name ?? nameSchema.safeParse(header(headers.deviceName)).data ?? null,
    platform:
      body.platform ?? platformSchema.safeParse(header(headers.devicePlatform)).data ?? null,
  };
}
