import type { HelpResource } from '@solacore/contract';
import type { TFunction } from 'i18next';

/** When somebody answers; the most common case is said in words. */
export function openingHours(t: TFunction, hours: NonNullable<HelpResource['hours']>): string {
  return hours === '24/7' ? t('help.dayAndNight') : hours;
}
