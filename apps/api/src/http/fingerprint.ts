import { fingerprintSchema, headers } from '@solacore/contract';
import type { FastifyRequest } from 'fastify';
import { AppError } from './app-error.ts';

/**
 * The device fingerprint of a request.
 * @throws AppError DEVICE_FINGERPRINT_REQUIRED where it is missing or of the wrong length
 */
export function getFingerprint(request: FastifyRequest): string {
  const parsed = fingerprintSchema.safeParse(request.headers[headers.fingerprint.toLowerCase()]);
  if (!parsed.success) throw new AppError('DEVICE_FINGERPRINT_REQUIRED');
  return parsed.data;
}
