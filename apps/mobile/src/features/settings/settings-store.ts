import { type Language, languages } from '@solacore/contract';
import { create } from 'zustand';
import { deviceLanguage, i18n, speak } from '@/i18n/i18n';
import { readPreference, writePreference } from '@/platform/preferences';
import { type Appearance, showToast } from '@/ui';

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
    set({ language });
    speak(language ?? deviceLanguage()).catch(() =>
      showToast({ message: i18n.t('settings.languageFailed') }),
    );
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

/** Over once the chosen language is spoken; where it does not come, English is. */
export const firstLanguage = speak(storedLanguage() ?? deviceLanguage()).catch(() => undefined);
