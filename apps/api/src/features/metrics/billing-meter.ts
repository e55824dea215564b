import { Counter, type Registry } from 'prom-client';

type Provider = 'stripe' | 'revenuecat';

/** Counts what providers of payments tell us. */
export type BillingMeter = {
  onEvent: (provider: Provider, outcome: 'applied' | 'repeated' | 'unknown') => void;
  /** Something had changed there without our hearing of it. */
  onDifference: (provider: Provider) => void;
};

export function createBillingMeter(registers: Registry[]): BillingMeter {
  const events = new Counter({
    name: 'solacore_billing_events_total',
    help: 'Events of payment providers by what came of them; an unknown one wants a look.',
    labelNames: ['provider', 'outcome'],
    registers,
  });
  const differences = new Counter({
    name: 'solacore_billing_differences_total',
    help: 'Changes at payment providers that no event told of, found by the nightly look.',
    labelNames: ['provider'],
    registers,
  });
  return {
    onEvent: (provider, outcome) => events.inc({ provider, outcome }),
    onDifference: (provider) => differences.inc({ provider }),
  };
}
