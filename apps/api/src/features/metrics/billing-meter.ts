import { Counter, type Registry } from 'prom-client';

/** Counts what providers of payments tell us. */
export type BillingMeter = {
  onEvent: (provider: 'stripe' | 'revenuecat', outcome: 'applied' | 'repeated' | 'unknown') => void;
};

export function createBillingMeter(registers: Registry[]): BillingMeter {
  const events = new Counter({
    name: 'solacore_billing_events_total',
    help: 'Events of payment providers by what came of them; an unknown one wants a look.',
    labelNames: ['provider', 'outcome'],
    registers,
  });
  return { onEvent: (provider, outcome) => events.inc({ provider, outcome }) };
}
