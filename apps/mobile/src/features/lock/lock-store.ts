import { create } from 'zustand';
import { askBody, forgetBody, trustBody } from '@/platform/body-check.ts';
import { readPreference, writePreference } from '@/platform/preferences';
import { randomBytes, sha256 } from '@/platform/random.ts';
import { readSecret, writeSecret } from '@/platform/secret-store';
import { readRecord, withTry } from './pin-record.ts';
import { fromHex, slowHash, toHex } from './slow-hash.ts';

export const autoLocks = ['atOnce', 'minute', 'five', 'quarter'] as const;
export type AutoLock = (typeof autoLocks)[number];

/** What became of a try. `lost`: the phone has the PIN no more; only deleting opens the app. */
export type Tried = { kind: 'right' | 'wrong' | 'lost' } | { kind: 'wait'; untilMs: number };

type LockStore = {
  isOn: boolean;
  isLocked: boolean;
  autoLock: AutoLock;
  opensByBody: boolean;
  /** Also changes the PIN. Rejects where the keychain refuses; nothing has changed then. */
  setPin: (pin: string) => Promise<void>;
  tryPin: (pin: string) => Promise<Tried>;
  tryBody: (prompt: string) => Promise<boolean>;
  lock: () => void;
  setAutoLock: (autoLock: AutoLock) => void;
  /** False: the person turned back, or the phone refused. */
  setOpensByBody: (isOn: boolean, prompt: string) => Promise<boolean>;
  turnOff: () => Promise<void>;
};

/* The flag is read before the first frame; what opens the lock is in the keychain. */
const names = { isOn: 'appLock', autoLock: 'appLockAfter', body: 'appLockBody' } as const;
const record = 'appLock';
const rounds = 3000;

function storedAutoLock(): AutoLock {
  const stored = readPreference(names.autoLock);
  return autoLocks.find((name) => name === stored) ?? 'minute';
}

/** The lock of this app on this phone. A start finds it shut. */
export const useLock = create<LockStore>((set, get) => {
  const isOn = readPreference(names.isOn) === 'on';
  return {
    isOn,
    isLocked: isOn,
    autoLock: storedAutoLock(),
    opensByBody: readPreference(names.body) === 'on',
    setPin: async (pin) => {
      const salt = randomBytes(16);
      const hash = await slowHash(pin, salt, rounds, sha256);
      const kept = { salt: toHex(salt), rounds, hash, tries: 0, notBefore: 0 };
      await writeSecret(record, JSON.stringify(kept));
      writePreference(names.isOn, 'on');
      set({ isOn: true });
    },
    tryPin: async (pin) => {
      const tried = await tryKept(pin, Date.now());
      if (tried.kind === 'right') set({ isLocked: false });
      return tried;
    },
    tryBody: async (prompt) => {
      const isRight = get().opensByBody && (await askBody(prompt));
      if (isRight) set({ isLocked: false });
      return isRight;
    },
    lock: () => {
      if (get().isOn) set({ isLocked: true });
    },
    setAutoLock: (autoLock) => {
      writePreference(names.autoLock, autoLock);
      set({ autoLock });
    },
    setOpensByBody: async (opensByBody, prompt) => {
      if (opensByBody && !(await trustBody(prompt))) return false;
      if (!opensByBody) await forgetBody();
      writePreference(names.body, opensByBody ? 'on' : null);
      set({ opensByBody });
      return true;
    },
    turnOff: async () => {
      // The flag first: a keychain that refuses leaves no lock without its key.
      for (const name of Object.values(names)) writePreference(name, null);
      set({ isOn: false, isLocked: false, opensByBody: false, autoLock: 'minute' });
      await writeSecret(record, null);
      await forgetBody();
    },
  };
});

async function tryKept(pin: string, nowMs: number): Promise<Tried> {
  const kept = readRecord(await readSecret(record).catch(() => null));
  if (!kept) return { kind: 'lost' };
  if (kept.notBefore > nowMs) return { kind: 'wait', untilMs: kept.notBefore };
  const counted = withTry(kept, nowMs);
  await writeSecret(record, JSON.stringify(counted));
  const isRight = (await slowHash(pin, fromHex(kept.salt), kept.rounds, sha256)) === kept.hash;
  if (isRight) {
    await writeSecret(record, JSON.stringify({ ...kept, tries: 0, notBefore: 0 }));
    return { kind: 'right' };
  }
  if (counted.notBefore > nowMs) return { kind: 'wait', untilMs: counted.notBefore };
  return { kind: 'wrong' };
}
