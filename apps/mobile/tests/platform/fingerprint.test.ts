const mockKept = new Map<string, string>();
let mockVendor: string | null = 'vendor-1';

jest.mock('@/platform/secret-store', () => ({
  readSecret: async (key: string) => mockKept.get(key) ?? null,
  writeSecret: async (key: string, value: string) => void mockKept.set(key, value),
}));
jest.mock('@/platform/vendor-id', () => ({ vendorId: async () => mockVendor }));
jest.mock('expo-crypto', () => ({
  CryptoDigestAlgorithm: { SHA256: 'SHA-256' },
  randomUUID: () => `random-${mockKept.size}-${Math.random()}`,
  digestStringAsync: async (_: string, text: string) => `hash(${text})`,
}));

/** As after a start of the app: nothing is in memory. */
async function atStart(): Promise<string> {
  let read = async () => '';
  jest.isolateModules(() => {
    read = require('@/platform/fingerprint.ts').fingerprint;
  });
  return read();
}

beforeEach(() => {
  mockKept.clear();
  mockVendor = 'vendor-1';
});

test('is made of the platform, an id of this install and the id of the system', async () => {
  expect(await atStart()).toMatch(/^hash\(solacore:ios:random-[^:]+:vendor-1\)$/);
});

test('stays through a start, and when the id of the system changes', async () => {
  const first = await atStart();
  mockVendor = 'vendor-2';
  expect(await atStart()).toBe(first);
});

test('is another one where nothing was kept', async () => {
  const first = await atStart();
  mockKept.clear();
  expect(await atStart()).not.toBe(first);
});

test('does without an id of the system', async () => {
  mockVendor = null;
  expect(await atStart()).toMatch(/^hash\(solacore:ios:random-[^:]+\)$/);
});
