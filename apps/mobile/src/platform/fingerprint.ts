import { CryptoDigestAlgorithm, digestStringAsync, randomUUID } from 'expo-crypto';
import { devicePlatform } from './device';
import { readSecret, writeSecret } from './secret-store';
import { vendorId } from './vendor-id';

async function keep(key: string, make: () => Promise<string>): Promise<string> {
  const kept = await readSecret(key);
  if (kept) return kept;
  const made = await make();
  await writeSecret(key, made);
  return made;
}

async function make(): Promise<string> {
  const installId = await keep('installId', async () => randomUUID());
  const parts = ['solacore', devicePlatform, installId, await vendorId()];
  return digestStringAsync(
    CryptoDigestAlgorithm.SHA256,
    parts.filter((part) => part !== null).join(':'),
  );
}

let known: Promise<string> | undefined;

/**
 * 64 hex characters that name this device to the API and nothing else: the hash of the platform, a
 * random id made here at the first start, and on phones the system's id for this maker. Made once
 * and kept, so that it stays when the system's id changes.
 */
export function fingerprint(): Promise<string> {
  known ??= keep('fingerprint', make);
  return known;
}
