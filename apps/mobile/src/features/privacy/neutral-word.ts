import { piiTypes } from '@solacore/privacy/kept';
import type { TFunction } from 'i18next';

/** A plain word for a placeholder nobody knows, whole or cut off: what kind of thing it stands for. */
export function neutralWord(t: TFunction, placeholder: string): string {
  const name = placeholder.replace(/[^A-Za-z_]/g, '').replace(/_+$/, '');
  const type = piiTypes.find((one) => one === name.toUpperCase());
  return t(`privacy.neutral.${type ?? 'OTHER'}`);
}
