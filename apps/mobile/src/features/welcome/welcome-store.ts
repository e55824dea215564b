import { create } from 'zustand';
import { readPreference, writePreference } from '@/platform/preferences';

const preference = 'welcome';
const adult = 'adult';
const underAge = 'under-age';

type WelcomeStore = {
  /** The welcome was gone through, and the person is 18 or older. */
  isDone: boolean;
  /** They said that they are under 18, and have not taken it back. */
  isUnderAge: boolean;
  finish: () => void;
  setUnderAge: (isUnderAge: boolean) => void;
  forget: () => void;
};

/** What the welcome was answered with on this device. Never sent. */
export const useWelcomeStore = create<WelcomeStore>((set) => {
  const keep = (said: string | null) => {
    writePreference(preference, said);
    set({ isDone: said === adult, isUnderAge: said === underAge });
  };
  const said = readPreference(preference);
  return {
    isDone: said === adult,
    isUnderAge: said === underAge,
    finish: () => keep(adult),
    setUnderAge: (isUnderAge) => keep(isUnderAge ? underAge : null),
    forget: () => keep(null),
  };
});
