import { consentVersion } from '@solacore/contract';
import { create } from 'zustand';
import type { Provider } from '@/features/service/service-store.ts';
import { readPreference, writePreference } from '@/platform/preferences';
import { forgetQueuedConsents, queueConsents } from './consent-queue.ts';
import { type ConsentRecord, providerKey, readRecord } from './consent-rules.ts';

const preference = 'consent';
const underAge = 'under-age';

type ConsentStore = {
  record: ConsentRecord | null;
  /** The person said that they are under 18: they are not asked again until they take it back. */
  isUnderAge: boolean;
  /** Both purposes at once: without either of them nothing is sent. */
  agree: (providers: Provider[], now: Date) => void;
  withdraw: () => void;
  setUnderAge: (isUnderAge: boolean) => void;
  /** Somebody else may sign in here next, and answers for themselves. */
  forget: () => void;
};

/** What the person agreed to, kept on this device and told to the server. */
export const useConsentStore = create<ConsentStore>((set) => ({
  record: readRecord(readPreference(preference)),
  isUnderAge: readPreference(underAge) !== null,
  agree: (providers, now) => {
    const record: ConsentRecord = {
      version: consentVersion,
      providers: providers.map(providerKey),
      agreedAt: now.toISOString(),
    };
    writePreference(preference, JSON.stringify(record));
    set({ record });
    queueConsents([
      { purpose: 'adult', version: consentVersion, granted: true },
      { purpose: 'ai_processing', version: consentVersion, granted: true },
    ]);
  },
  withdraw: () => {
    writePreference(preference, null);
    set({ record: null });
    queueConsents([{ purpose: 'ai_processing', version: consentVersion, granted: false }]);
  },
  setUnderAge: (isUnderAge) => {
    writePreference(underAge, isUnderAge ? 'yes' : null);
    set({ isUnderAge });
  },
  forget: () => {
    writePreference(preference, null);
    writePreference(underAge, null);
    forgetQueuedConsents();
    set({ record: null, isUnderAge: false });
  },
}));
