import type { HelpResource } from '@solacore/contract';
import { Linking } from 'react-native';

/** Opens the phone, the messages or the browser with everything filled in. Nothing is sent. */
export function reach(address: string): void {
  // Where no app takes the address, the number still stands on the screen.
  Linking.openURL(address).catch(() => undefined);
}

export function callAddress(number: string): string {
  return `tel:${number.replaceAll(/[^\d+*#,]/g, '')}`;
}

export function textAddress({ number, body }: NonNullable<HelpResource['sms']>): string {
  return body ? `sms:${number}?&body=${encodeURIComponent(body)}` : `sms:${number}`;
}
