import { AppError } from '../http/app-error.ts';
import type { Guard } from '../http/app-type.ts';
import { getFingerprint } from '../http/fingerprint.ts';
import { getViewer } from '../http/viewer.ts';

/** The device must be the one that the login was made with: elsewhere the token is a stolen one. */
export const boundDevice: Guard = async (request) => {
  const { deviceFingerprint } = getViewer(request);
  if (getFingerprint(request) !== deviceFingerprint) throw new AppError('DEVICE_BOUND_TO_OTHER');
};
