import { createFailureReports } from '@solacore/client';
import { fetch } from 'expo/fetch';
import { apiAddress } from '@/platform/api-address';
import { appVersion } from '@/platform/app-version.ts';
import { devicePlatform } from '@/platform/device';

/** Tells our own server what kind of error it was and where in our files; nothing of the person. */
export const reportFailure = createFailureReports(
  {
    baseUrl: apiAddress(),
    fetch: (url, init) => fetch(url, init),
    device: { platform: devicePlatform },
  },
  { part: 'app', version: appVersion() },
);
