export type DevicePlatform = 'ios' | 'android' | 'web';

export const devicePlatform: DevicePlatform = 'web';

const browsers = [
  ['Edg/', 'Edge'],
  ['OPR/', 'Opera'],
  ['Firefox/', 'Firefox'],
  ['Chrome/', 'Chrome'],
  ['Safari/', 'Safari'],
] as const;

const systems = [
  ['iPhone', 'iPhone'],
  ['iPad', 'iPad'],
  ['Android', 'Android'],
  ['Mac OS X', 'macOS'],
  ['Windows', 'Windows'],
  ['Linux', 'Linux'],
] as const;

/** What the person recognises this browser by in a list: "Chrome, Linux". */
export function deviceName(): string {
  const agent = navigator.userAgent;
  const nameIn = (names: readonly (readonly [string, string])[]) =>
    names.find(([sign]) => agent.includes(sign))?.[1];
  const parts = [nameIn(browsers) ?? 'Browser', nameIn(systems)];
  return parts.filter((part) => part !== undefined).join(', ');
}
