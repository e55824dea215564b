import type { LoginRequest } from '@solacore/contract';
import type { DeviceClaim } from './devices.store.ts';

/** The device that a sign-in names. */
export function deviceClaim(
  body: Pick<LoginRequest, 'device_fingerprint' | 'device_name' | 'platform'>,
): DeviceClaim {
  return {
    fingerprint: body.device_fingerprint,
    name: body.device_name ?? null,
    platform: body.platform ?? null,
  };
}
