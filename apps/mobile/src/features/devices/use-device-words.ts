import Globe from 'lucide-react-native/icons/globe';
import Smartphone from 'lucide-react-native/icons/smartphone';
import { useTranslation } from 'react-i18next';
import { dayWord } from '@/features/home/conversation-caption.ts';
import { useLanguage } from '@/i18n/use-language.ts';
import type { DevicePlatform } from '@/platform/device';
import type { IconComponent } from '@/ui';

/** The drawing of a kind of device. */
export function iconOf(platform: DevicePlatform | null): IconComponent {
  return platform === 'web' ? Globe : Smartphone;
}

/** A device's name and its days, in the language of the screen. */
export function useDeviceWords() {
  const { t } = useTranslation();
  const language = useLanguage();
  const day = (moment: string) => dayWord(t, new Date(moment), new Date(), language);
  return {
    day,
    nameOf: (device: { device_name: string | null }) => device.device_name ?? t('devices.unnamed'),
    lastUsed: (moment: string) => t('devices.lastUsed', { day: day(moment) }),
  };
}
