import { consentVersion } from '@solacore/contract';
import type { Provider } from '@/features/service/service-store.ts';

/** What was agreed to on this device: being 18 or older, and sending to these providers. */
export type ConsentRecord = {
  version: string;
  /** See `providerKey`. */
  providers: string[];
  /** ISO 8601 UTC. */
  agreedAt: string;
};

/** A provider with its model: another model of the same company is asked about again. */
export function providerKey({ name, model }: Provider): string {
  return model ? `${name}:${model}` : name;
}

/** Whether the record speaks of this text and of everybody who answers now. */
export function isCovered(record: ConsentRecord | null, providers: Provider[]): boolean {
  if (record?.version !== consentVersion) return false;
  return providers.every((provider) => record.providers.includes(providerKey(provider)));
}

/** A record as it was kept; anything else is no record, so that the person is asked. */
export function readRecord(text: string | null): ConsentRecord | null {
  try {
    const value: unknown = JSON.parse(text ?? 'null');
    if (typeof value !== 'object' || value === null) return null;
    if (!('version' in value && 'providers' in value && 'agreedAt' in value)) return null;
    const { version, providers, agreedAt } = value;
    if (typeof version !== 'string' || typeof agreedAt !== 'string') return null;
    if (!Array.isArray(providers)) return null;
    return { version, agreedAt, providers: providers.map(String) };
  } catch {
    return null;
  }
}
