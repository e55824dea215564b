import { CryptoDigestAlgorithm, digest, getRandomBytes } from 'expo-crypto';

export const randomBytes: (count: number) => Uint8Array = getRandomBytes;

export async function sha256(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await digest(CryptoDigestAlgorithm.SHA256, bytes));
}
