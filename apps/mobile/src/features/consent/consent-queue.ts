import { ApiError } from '@solacore/client';
import { type RecordConsentRequest, recordConsentRequestSchema } from '@solacore/contract';
import { api } from '@/api/client.ts';
import { readPreference, writePreference } from '@/platform/preferences';

const preference = 'consents-to-send';

let sending: Promise<void> | null = null;

function waiting(): RecordConsentRequest[] {
  const parsed = recordConsentRequestSchema.array().safeParse(readJson());
  return parsed.success ? parsed.data : [];
}

function readJson(): unknown {
  try {
    return JSON.parse(readPreference(preference) ?? '[]');
  } catch {
    return [];
  }
}

function keep(records: RecordConsentRequest[]): void {
  writePreference(preference, records.length === 0 ? null : JSON.stringify(records));
}

/** How many answers the server has not heard of. */
export const countQueuedConsents = (): number => waiting().length;

/** Keeps what was said until the server has it, then tries to send it. */
export function queueConsents(records: RecordConsentRequest[]): void {
  keep([...waiting(), ...records]);
  void sendConsents();
}

/** Sends what waits, in order, as the person who is signed in. Never rejects. */
export function sendConsents(): Promise<void> {
  sending ??= sendAll().finally(() => {
    sending = null;
  });
  return sending;
}

export function forgetQueuedConsents(): void {
  keep([]);
}

async function sendAll(): Promise<void> {
  for (let [first] = waiting(); first; [first] = waiting()) {
    try {
      await api.consents.record(first);
    } catch (error) {
      // What the server will never take must not hold up the rest.
      if (!(error instanceof ApiError && error.code === 'VALIDATION_FAILED')) return;
    }
    keep(waiting().slice(1));
  }
}
