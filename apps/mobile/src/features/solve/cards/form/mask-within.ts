import type { Masker } from '@solacore/privacy';
import type { Mask } from './step-part.ts';

/** Masked and cut to what a result may hold, without half a placeholder at its end. */
export function maskWithin(masker: Masker): Mask {
  return (text, longest) => {
    const masked = masker.mask(text.trim());
    if (masked.length <= longest) return masked;
    return masked
      .slice(0, longest)
      .replace(/<[A-Z_]*\d*$/, '')
      .trim();
  };
}
