/// <reference types="node" />
import { createHash, randomBytes as nodeBytes } from 'node:crypto';
import { secrets } from '../account/kept-secrets';

type Asking = { requireAuthentication?: boolean };

/** Whether the phone knows a face, and whether the one before it is that face. */
export const body = { isKnown: true, isRight: true, refusesAll: false };
const guarded = new Set<string>();

/** Stands in for `expo-secure-store`: what a face guards comes out for that face only. */
export const WHEN_UNLOCKED_THIS_DEVICE_ONLY = 1;
export const canUseBiometricAuthentication = () => body.isKnown;

export async function getItemAsync(key: string): Promise<string | null> {
  if (body.refusesAll) throw new Error('the keychain does not answer');
  if (guarded.has(key) && !body.isRight) throw new Error('not this face');
  return secrets.get(key) ?? null;
}

export async function setItemAsync(key: string, value: string, asking?: Asking): Promise<void> {
  if (body.refusesAll) throw new Error('the keychain does not answer');
  if (asking?.requireAuthentication) guarded.add(key);
  secrets.set(key, value);
}

export async function deleteItemAsync(key: string): Promise<void> {
  guarded.delete(key);
  secrets.delete(key);
}

/** Stands in for `@/platform/random`, with the same results. */
export const randomBytes = (count: number): Uint8Array => Uint8Array.from(nodeBytes(count));
export const sha256 = async (bytes: Uint8Array) =>
  Uint8Array.from(createHash('sha256').update(bytes).digest());
