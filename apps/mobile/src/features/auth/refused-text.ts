import { ApiError } from '@solacore/client';
import type { TFunction } from 'i18next';
import { errorText } from '@/api/error-text.ts';

/** Why the way in was refused; at the limit of devices it names the ones that are signed in. */
export function refusedText(t: TFunction, error: unknown): string {
  if (!(error instanceof ApiError) || error.code !== 'DEVICE_LIMIT_REACHED') {
    return errorText(t, error);
  }
  const names = deviceNames(error.params);
  if (names.length === 0) return errorText(t, error);
  return t('auth.deviceLimit', { count: names.length, names: names.join(', ') });
}

function deviceNames({ devices }: Record<string, unknown>): string[] {
  if (!Array.isArray(devices)) return [];
  return devices.flatMap((device: unknown) =>
    typeof device === 'object' &&
    device !== null &&
    'device_name' in device &&
    typeof device.device_name === 'string' &&
    device.device_name !== ''
      ? [device.device_name]
      : [],
  );
}
