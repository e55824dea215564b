import type { HelpResource } from '@solacore/contract';

export function callAddress(number: string): string {
  return `tel:${number.replaceAll(/[^\d+*#,]/g, '')}`;
}

export function textAddress({ number, body }: NonNullable<HelpResource['sms']>): string {
  return body ? `sms:${number}?&body=${encodeURIComponent(body)}` : `sms:${number}`;
}

/** A message without a receiver: the person chooses one, and sends it or not. */
export function composeAddress(body: string): string {
  return `sms:?&body=${encodeURIComponent(body)}`;
}
