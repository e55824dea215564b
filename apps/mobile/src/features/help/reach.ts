import type { HelpResource } from '@solacore/contract';

export function callAddress(number: string): string {
  return `tel:${number.replaceAll(/[^\d+*#,]/g, '')}`;
}

export function textAddress({ number, body }: NonNullable<HelpResource['sms']>): string {
  return body ? `sms:${number}?&body=${encodeURIComponent(body)}` : `sms:${number}`;
}
