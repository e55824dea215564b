import { regionOf } from '@solacore/safety/directory';
import { create } from 'zustand';
import { deviceLocale } from '@/i18n/i18n.ts';
import { readPreference, writePreference } from '@/platform/preferences';

const preference = 'help-region';

type HelpRegionStore = {
  region: string;
  choose: (region: string) => void;
  followDevice: () => void;
};

/** Where the person is: by their device, or as they chose. Never sent anywhere. */
export const useHelpRegion = create<HelpRegionStore>((set) => ({
  region: readPreference(preference) ?? regionOf(deviceLocale()),
  choose: (region) => {
    writePreference(preference, region);
    set({ region });
  },
  followDevice: () => {
    writePreference(preference, null);
    set({ region: regionOf(deviceLocale()) });
  },
}));
