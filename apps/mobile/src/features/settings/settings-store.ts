import { type Language, languages } from '@solacore/contract';
import { create } from 'zustand';
import { deviceLanguage, i18n } from '@/i18n/i18n';
import { readPreference, writePreference } from '@/platform/preferences';
import type { Appearance } from '@/ui';

const appearances = ['system', 'light', 'dark'] as const;

type SettingsStore = {
  /** `null` follows the device. */
  language: Language | null;
  appearance: Appearance;
  movingHorizon: boolean;
  setLanguage: (language: Language | null) => void;
  setAppearance: (appearance: Appearance) => void;
  setMovingHorizon: (moving: boolean) => void;
};

function storedLanguage(): Language | null {
  const stored = readPreference('language');
  return languages.find((language) => language === stored) ?? null;
}

function storedAppearance(): Appearance {
  const stored = readPreference('appearance');
  return appearances.find((appearance) => appearance === stored) ?? 'system';
}

/** How the app looks and speaks on this device; kept here, never on the server. */
export const useSettingsStore = create<SettingsStore>((set) => ({
  language: storedLanguage(),
  appearance: storedAppearance(),
  movingHorizon: readPreference('movingHorizon') !== 'off',
  setLanguage: (language) => {
    writePreference('language', language);
    void i18n.changeLanguage(language ?? deviceLanguage());
    set({ language });
  },
  setAppearance: (appearance) => {
    writePreference('appearance', appearance);
    set({ appearance });
  },
  setMovingHorizon: (movingHorizon) => {
    writePreference('movingHorizon', movingHorizon ? 'on' : 'off');
    set({ movingHorizon });
  },
}));

const chosen = storedLanguage();
if (chosen) void i18n.changeLanguage(chosen);
