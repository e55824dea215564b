import { create } from 'zustand';
import { readPreference, writePreference } from '@/platform/preferences';

/** Days without a change after which a conversation goes; null is never. */
export const ages = [null, 30, 90, 365] as const;
export type Age = (typeof ages)[number];

const preference = 'autoDeleteDays';

type AutoDeleteStore = {
  age: Age;
  setAge: (age: Age) => void;
  /** Somebody else may use this device next. */
  forget: () => void;
};

function storedAge(): Age {
  const stored = readPreference(preference);
  return ages.find((age) => age !== null && String(age) === stored) ?? null;
}

/** How long conversations stay on this device. */
export const useAutoDelete = create<AutoDeleteStore>((set) => {
  const setAge = (age: Age) => {
    writePreference(preference, age === null ? null : String(age));
    set({ age });
  };
  return { age: storedAge(), setAge, forget: () => setAge(null) };
});

const ageKeys = {
  never: 'deviceData.deleting.ages.never',
  30: 'deviceData.deleting.ages.days30',
  90: 'deviceData.deleting.ages.days90',
  365: 'deviceData.deleting.ages.days365',
} as const;

export const ageKey = (age: Age) => ageKeys[age ?? 'never'];
