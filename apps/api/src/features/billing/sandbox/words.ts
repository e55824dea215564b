import { type Language, type PlanId, plans } from '@solacore/contract';
import type { SandboxTexts } from '@solacore/i18n/sandbox';
import { fill } from '../../../http/html.ts';

export type Words = { texts: SandboxTexts; language: Language };

/** “$19.00 a month”. */
export function priceOf({ texts, language }: Words, planId: PlanId): string {
  const { interval } = plans[planId];
  return fill(texts.price[interval], { price: amountOf(language, planId) });
}

export function amountOf(language: Language, planId: PlanId): string {
  const { amountCents, currency } = plans[planId];
  const format = new Intl.NumberFormat(language, { style: 'currency', currency });
  return format.format(amountCents / 100);
}

/** Day and minute; a developer looks at several states within a day. */
export function dateOf(language: Language, moment: Date): string {
  return new Intl.DateTimeFormat(language, {
    year: 'numeric',
    month: 'long',
    day: 'numeric',
    hour: 'numeric',
    minute: '2-digit',
    timeZone: 'UTC',
    timeZoneName: 'short',
  }).format(moment);
}

export function counted(count: number, one: string, other: string): string {
  return fill(count === 1 ? one : other, { count: String(count) });
}
