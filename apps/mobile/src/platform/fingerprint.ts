import { CryptoDigestAlgorithm, digestStringAsync, randomUUID } from 'expo-crypto';
import { devicePlatform } from './device';
import { readSecret, writeSecret } from './secret-store';

async function installId(): Promise<string> {
  const kept = await readSecret('installId');
  if (kept) return kept;
  const fresh = randomUUID();
  await writeSecret('installId', fresh);
  return fresh;
}

let known: Promise<string> | undefined;

/**
 * 64 hex characters that name this installation to the API and nothing else: the hash of a
 * random id made here at the first start and of the platform. Stable until the app is removed.
 */
export function fingerprint(): Promise<string> {
  known ??= installId().then((id) =>
    digestStringAsync(CryptoDigestAlgorithm.SHA256, `solacore:${devicePlatform}:${id}`),
  );
  return known;
}
